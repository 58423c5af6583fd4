import Foundation

/// Reads standard input line by line, in bounded memory; a line may have any length.
struct JSONLines {
  private var buffer = Data()
  /// Where the next line begins in `buffer`.
  private var start = 0
  private var isAtEnd = false

  /// The next line without its end; nil at the end of the input.
  mutating func next() -> Data? {
    var scanned = start
    while true {
      if let end = buffer[scanned...].firstIndex(of: 0x0A) {
        defer { start = end + 1 }
        return Data(buffer[start..<end])
      }
      scanned = buffer.count - start
      guard !isAtEnd else { return lastLine() }
      refill()
    }
  }

  /// True when another whole line has been read already.
  var hasMore: Bool { buffer[start...].contains(0x0A) }

  private mutating func lastLine() -> Data? {
    defer { start = buffer.count }
    return start < buffer.count ? Data(buffer[start...]) : nil
  }

  /// Drops what was answered and reads on; afterwards the next line begins at 0.
  private mutating func refill() {
    if start > 0 {
      buffer = Data(buffer[start...])
      start = 0
    }
    let more = (try? FileHandle.standardInput.read(upToCount: 1 << 18)) ?? nil
    guard let more, !more.isEmpty else {
      isAtEnd = true
      return
    }
    buffer.append(more)
  }
}
