extension Tokenizer {
  /// The path or file name that starts with a word or number, or nil when there is none:
  /// `berkas/laporan.pdf`, `data_warga`, `arsip\\surat`, `portal.dinas.lokal`.
  ///
  /// `dan/atau`, `RT/RW` and `buka.Silakan` are words.
  mutating func path(at start: Int) -> Piece? {
    guard start >= judgedPathEnd else { return nil }
    let shape = PathShape(self, from: start)
    judgedPathEnd = shape.chainEnd
    return shape.pathEnd.map { Piece(kind: .other, end: $0) }
  }

  /// `C:\\Data\\surat`, `C:/Data`.
  func drivePath(at start: Int, colon: Int) -> Piece? {
    guard colon == start + 1, bytes[start].isASCIIUpper, isPathSeparator(byte(colon + 1)),
      isWordStart(colon + 2)
    else { return nil }
    return Piece(kind: .other, end: PathShape(self, from: colon + 2).chainEnd)
  }

  /// `/home/data`, `./data`, `../data` or `~/data`, behind a blank or an opening mark; one part behind
  /// a lone slash is no path.
  func rootedPath(at start: Int) -> Piece? {
    var slash = start
    if byte(slash) == UInt8(ascii: "~") {
      slash += 1
    } else {
      while slash < start + 2, byte(slash) == UInt8(ascii: ".") { slash += 1 }
    }
    guard byte(slash) == UInt8(ascii: "/"), isWordStart(slash + 1), isOpeningPlace(start) else {
      return nil
    }
    let shape = PathShape(self, from: slash + 1)
    guard slash > start || shape.partCount > 1 else { return nil }
    return Piece(kind: .other, end: shape.chainEnd)
  }

  private func isOpeningPlace(_ offset: Int) -> Bool {
    switch previous {
    case nil, .space, .newline: return true
    case .punctuation:
      switch bytes[offset - 1] {
      case UInt8(ascii: "("), UInt8(ascii: "["), UInt8(ascii: "\""), UInt8(ascii: "'"),
        UInt8(ascii: ":"):
        return true
      // The last byte of “ and ‘.
      case 0x9C, 0x98: return true
      default: return false
      }
    default: return false
    }
  }

  func isPathSeparator(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "/") || byte == UInt8(ascii: "\\")
  }
}
