import Foundation

/// Whole lines of the input that came in together.
struct LineBlock: Sendable {
  /// Lines, each but perhaps the last with its end.
  let bytes: [UInt8]

  /// The end of the line that begins at an offset: its LF, or the end of the block.
  func lineEnd(from start: Int) -> Int { bytes.firstOffset(of: 0x0A, from: start) ?? bytes.count }

  /// The block in parts of about `size` bytes that end with a line, in order.
  func parts(of size: Int) -> [Range<Int>] {
    var parts: [Range<Int>] = []
    var start = 0
    while start < bytes.count {
      let end = min(lineEnd(from: min(start + size, bytes.count)) + 1, bytes.count)
      parts.append(start..<end)
      start = end
    }
    return parts
  }
}

/// Reads a stream line by line, in bounded memory; a line may have any length.
///
/// Never waits while there is a line to give, so that whoever sends one line can wait for its answer.
struct JSONLines {
  private let descriptor: Int32
  /// What was read and not yet given.
  private var buffer: [UInt8] = []
  /// What one call reads into.
  private var page: [UInt8]
  private var block = LineBlock(bytes: [])
  /// Where the next line begins in `block`.
  private var start = 0

  /// Reads standard input, unless another stream is named.
  init(_ descriptor: Int32 = STDIN_FILENO, pageSize: Int = JSONLines.pageSize) {
    self.descriptor = descriptor
    page = [UInt8](repeating: 0, count: pageSize)
  }

  /// The next line without its end; nil at the end of the input.
  mutating func next() throws(Refusal) -> Data? {
    if start >= block.bytes.count {
      guard let next = try nextBlock() else { return nil }
      (block, start) = (next, 0)
    }
    let end = block.lineEnd(from: start)
    defer { start = end + 1 }
    return Data(block.bytes[start..<end])
  }

  /// All whole lines that are there, at least one; nil at the end of the input.
  mutating func nextBlock() throws(Refusal) -> LineBlock? {
    while true {
      let known = buffer.count
      guard try readPage() else { return lastBlock() }
      if let end = buffer.lastOffset(of: 0x0A, from: known) { return takeBlock(to: end + 1) }
    }
  }

  private mutating func takeBlock(to end: Int) -> LineBlock {
    let rest = Array(buffer[end...])
    buffer.removeSubrange(end...)
    defer { buffer = rest }
    return LineBlock(bytes: buffer)
  }

  private mutating func lastBlock() -> LineBlock? {
    defer { buffer = [] }
    return buffer.isEmpty ? nil : LineBlock(bytes: buffer)
  }

  /// Adds what can be read at once; false at the end of the input.
  private mutating func readPage() throws(Refusal) -> Bool {
    do throws(SystemReason) {
      let count = try Stream.read(descriptor, into: &page)
      buffer += page[..<count]
      return count > 0
    } catch {
      throw .inputNotReadable(error)
    }
  }

  static let pageSize = 1 << 19
}

extension [UInt8] {
  /// The first offset of a byte at or after `start`.
  fileprivate func firstOffset(of byte: UInt8, from start: Int) -> Int? {
    unsafe withUnsafeBytes { bytes in
      guard start < bytes.count, let base = bytes.baseAddress else { return nil }
      let found = unsafe memchr(base + start, Int32(byte), bytes.count - start)
      return unsafe found.map { unsafe UnsafeRawPointer($0) - base }
    }
  }

  /// The last offset of a byte at or after `start`.
  fileprivate func lastOffset(of byte: UInt8, from start: Int) -> Int? {
    self[start...].lastIndex(of: byte)
  }
}
