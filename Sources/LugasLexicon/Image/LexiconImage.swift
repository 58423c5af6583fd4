/// A compiled lexicon as one block of memory, the same whether it was just made or mapped from the
/// cache.
///
/// Nothing is decoded when it is opened: a start costs the checksum, not the number of rules.
@safe
package final class LexiconImage: Sendable {
  private let memory: ImageMemory
  /// The tables for matching; valid as long as the image.
  package let tables: LexiconTables
  /// Where the sections stand.
  nonisolated(unsafe) let sections: [UnsafeRawBufferPointer]
  /// A fingerprint of the files the lexicon came from.
  let contentHash: UInt64

  /// Takes bytes that an `ImageWriter` made.
  convenience init(_ bytes: [UInt8]) {
    guard let made = LexiconImage.read(ImageMemory(copying: bytes)) else {
      preconditionFailure("an image writer makes sound images")
    }
    self.init(made)
  }

  /// Maps a file; nil when it is missing, damaged, foreign or of another version.
  convenience init?(mapping path: String) {
    guard let memory = ImageMemory(mapping: path), let made = LexiconImage.read(memory) else {
      return nil
    }
    self.init(made)
  }

  @safe
  private struct Reading {
    let memory: ImageMemory
    let sections: [UnsafeRawBufferPointer]
    let contentHash: UInt64
  }

  private init(_ reading: Reading) {
    memory = reading.memory
    unsafe sections = reading.sections
    contentHash = reading.contentHash
    let rows = UnsafeMutablePointer<TableRows>.allocate(capacity: 1)
    unsafe rows.initialize(to: TableRows(reading.sections))
    tables = unsafe LexiconTables(UnsafePointer(rows))
  }

  // The rows are plain pointers: nothing is left to undo in them.
  deinit { unsafe tables.rows.deallocate() }

  /// Checks head, length, checksum and section bounds.
  private static func read(_ memory: ImageMemory) -> Reading? {
    let bytes = unsafe memory.bytes
    guard bytes.count >= ImageHead.byteCount,
      unsafe bytes.load(fromByteOffset: 0, as: UInt64.self) == ImageHead.magic,
      unsafe bytes.load(fromByteOffset: 8, as: UInt32.self) == ImageHead.version,
      unsafe bytes.load(fromByteOffset: 12, as: UInt32.self)
        == UInt32(ImageSection.allCases.count),
      unsafe bytes.load(fromByteOffset: 16, as: UInt64.self) == UInt64(bytes.count)
    else { return nil }
    let body = unsafe UnsafeRawBufferPointer(rebasing: bytes[32...])
    guard unsafe bytes.load(fromByteOffset: 24, as: UInt64.self) == ImageChecksum.of(body)
    else { return nil }
    memory.release()
    var sections = unsafe [UnsafeRawBufferPointer]()
    for section in ImageSection.allCases {
      let entry = 64 + section.rawValue * 16
      let start = Int(unsafe bytes.load(fromByteOffset: entry, as: UInt64.self))
      let count = Int(unsafe bytes.load(fromByteOffset: entry + 8, as: UInt64.self))
      guard start >= 0, count >= 0, start % ImageHead.alignment == 0, start <= bytes.count,
        count <= bytes.count - start
      else { return nil }
      unsafe sections.append(UnsafeRawBufferPointer(rebasing: bytes[start..<start + count]))
    }
    return unsafe Reading(
      memory: memory, sections: sections,
      contentHash: bytes.load(fromByteOffset: 32, as: UInt64.self))
  }

  /// A section as a row of numbers.
  func row(_ section: ImageSection) -> UnsafeBufferPointer<UInt32> {
    unsafe sections[section.rawValue].bindMemory(to: UInt32.self)
  }

  /// True when the image says that it was made from this.
  func hasOrigin(_ origin: [UInt8]) -> Bool {
    unsafe sections[ImageSection.origin.rawValue].elementsEqual(origin)
  }

  /// Calls `body` with the image's bytes, this origin put in.
  func withOrigin<Answer>(_ origin: [UInt8], _ body: (UnsafeRawBufferPointer) -> Answer) -> Answer {
    let bytes = ImageWriter.image(self, origin: origin)
    return unsafe bytes.withUnsafeBytes(body)
  }
}
