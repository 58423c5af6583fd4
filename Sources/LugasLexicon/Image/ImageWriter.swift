/// Writes the sections of an image.
struct ImageWriter {
  private var sections: [ImageSection: [UInt8]] = [:]
  private var textPlaces: [String: TextPlace] = [:]
  private var texts: [UInt8] = []

  /// Where a text stands in the text section, in bytes.
  struct TextPlace {
    let offset: UInt32
    let count: UInt32
  }

  /// Puts a text into the text section, once.
  mutating func text(_ text: String) -> TextPlace {
    if let known = textPlaces[text] { return known }
    let place = TextPlace(offset: UInt32(texts.count), count: UInt32(text.utf8.count))
    texts += Array(text.utf8)
    textPlaces[text] = place
    return place
  }

  /// Writes a section of numbers.
  mutating func write(_ numbers: [some FixedWidthInteger], _ section: ImageSection) {
    sections[section] = unsafe numbers.withUnsafeBytes { unsafe Array($0) }
  }

  /// Writes rows of numbers: where each begins, one more place for the end, and the numbers.
  mutating func write(rows: [[UInt32]], _ starts: ImageSection, _ values: ImageSection) {
    var places: [UInt32] = [0]
    for row in rows { places.append((places.last ?? 0) + UInt32(row.count)) }
    write(places, starts)
    write(rows.flatMap { $0 }, values)
  }

  /// Writes the word table.
  mutating func write(_ table: WordTable, _ records: [WordRecord]) {
    write(table.words.flatMap { Array($0.utf8) }, .wordBytes)
    write(table.slots(), .wordSlots)
    sections[.wordRecords] = unsafe records.withUnsafeBytes { unsafe Array($0) }
  }

  /// Writes the phrase trie.
  mutating func write(_ trie: PhraseTrie.Rows) {
    write(trie.firstChildren, .firstChildren)
    write(trie.incoming, .incoming)
    write(trie.nodeEnds, .nodeEnds)
    write(trie.ends, .ends)
  }

  /// An image again, made from something else.
  static func image(_ image: LexiconImage, origin: [UInt8]) -> [UInt8] {
    var writer = ImageWriter()
    for section in ImageSection.allCases {
      writer.sections[section] = unsafe Array(image.sections[section.rawValue])
    }
    writer.texts = writer.sections[.text] ?? []
    return writer.image(contentHash: image.contentHash, origin: origin)
  }

  /// The whole image.
  func image(contentHash: UInt64, origin: [UInt8] = []) -> [UInt8] {
    var image = [UInt8](repeating: 0, count: ImageHead.byteCount)
    put(ImageHead.magic, at: 0, in: &image)
    put(ImageHead.version, at: 8, in: &image)
    put(UInt32(ImageSection.allCases.count), at: 12, in: &image)
    put(contentHash, at: 32, in: &image)
    var all = sections
    all[.text] = texts
    all[.origin] = origin
    for section in ImageSection.allCases {
      while image.count % ImageHead.alignment != 0 { image.append(0) }
      let bytes = all[section] ?? []
      put(UInt64(image.count), at: 64 + section.rawValue * 16, in: &image)
      put(UInt64(bytes.count), at: 72 + section.rawValue * 16, in: &image)
      image += bytes
    }
    put(UInt64(image.count), at: 16, in: &image)
    let sum = unsafe image.withUnsafeBytes { bytes in
      unsafe ImageChecksum.of(UnsafeRawBufferPointer(rebasing: bytes[32...]))
    }
    put(sum, at: 24, in: &image)
    return image
  }

  private func put<Number: FixedWidthInteger>(
    _ number: Number, at offset: Int, in image: inout [UInt8]
  ) {
    unsafe withUnsafeBytes(of: number) { bytes in
      for index in 0..<bytes.count { image[offset + index] = unsafe bytes[index] }
    }
  }
}
