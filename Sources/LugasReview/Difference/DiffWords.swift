/// A text cut for comparison: words, runs of blanks, single other characters.
struct DiffWords: Sendable {
  private let bytes: [UInt8]
  /// Offsets where the pieces start, and the end of the text.
  private let cuts: [Int]

  init(_ text: String) {
    bytes = Array(text.utf8)
    var cuts = [0]
    var offset = 0
    var before: Shape?
    for scalar in text.unicodeScalars {
      let shape = Shape(scalar)
      if let before, shape != before || shape == .single { cuts.append(offset) }
      before = shape
      offset += UTF8.width(scalar)
    }
    if offset > 0 { cuts.append(offset) }
    self.cuts = cuts
  }

  /// A number for each piece, the same for the same bytes.
  func named(by names: inout [ArraySlice<UInt8>: Int32]) -> [Int32] {
    (0..<cuts.count - 1).map { index in
      let piece = bytes[cuts[index]..<cuts[index + 1]]
      if let name = names[piece] { return name }
      let name = Int32(names.count)
      names[piece] = name
      return name
    }
  }

  /// The bytes of a range of pieces.
  func bytes(of pieces: Range<Int>) -> ArraySlice<UInt8> {
    bytes[cuts[pieces.lowerBound]..<cuts[pieces.upperBound]]
  }

  /// What a character belongs to.
  private enum Shape: Hashable {
    case word, blank, single

    init(_ scalar: Unicode.Scalar) {
      switch scalar {
      case "a"..."z", "A"..."Z", "0"..."9", "-", "'": self = .word
      case " ", "\t": self = .blank
      default:
        let properties = scalar.properties
        if scalar.isASCII {
          self = .single
        } else if properties.isWhitespace {
          self = .blank
        } else if properties.isAlphabetic || properties.generalCategory == .nonspacingMark
          || properties.numericType != nil
        {
          self = .word
        } else {
          self = .single
        }
      }
    }
  }
}
