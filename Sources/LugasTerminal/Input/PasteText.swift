/// What becomes of pasted bytes.
enum PasteText {
  /// The text: UTF-8 repaired, CRLF, CR, VT and FF turned into LF, control characters but TAB and LF gone.
  static func normalised(_ bytes: [UInt8]) -> String {
    var kept: [UInt8] = []
    kept.reserveCapacity(bytes.count)
    var previous: UInt8 = 0
    for byte in bytes {
      switch byte {
      case 0x0A where previous == 0x0D: break
      // A word processor's line break inside a paragraph, and its page break.
      case 0x0B, 0x0C, 0x0D: kept.append(0x0A)
      case 0x09, 0x0A, 0x20..<0x7F, 0x80...: kept.append(byte)
      default: break
      }
      previous = byte
    }
    return String(decoding: kept, as: UTF8.self)
  }

  /// The text as it may stand in the line, if it is short; nil when it needs a stand-in.
  ///
  /// One line of at most 200 bytes is short; the line end that a copied line brings along is left
  /// out. Tabs and hidden characters would be drawn raw, or not at all, so they need a stand-in.
  static func inline(_ text: String) -> String? {
    guard text.utf8.count <= 200 else { return nil }
    let line = text.hasSuffix("\n") ? String(text.dropLast()) : text
    let isPlain = !line.utf8.contains { $0 == 0x09 || $0 == 0x0A } && !Sanitiser.hasHidden(line)
    return isPlain && !line.isEmpty ? line : nil
  }

  /// Lines as a reader counts them: a line end at the end begins no new one.
  static func lineCount(of text: String) -> Int {
    let ends = text.utf8.count { $0 == 0x0A }
    return max(1, text.utf8.last == 0x0A ? ends : ends + 1)
  }
}
