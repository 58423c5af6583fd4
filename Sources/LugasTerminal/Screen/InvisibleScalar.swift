/// Why a scalar has no shape of its own; nil for one that has.
enum InvisibleScalar {
  /// Invisible wherever it stands.
  case always
  /// ZWNJ or ZWJ.
  case joiner
  /// A variation selector.
  case selector
  /// A tag letter, as in the flag of Wales.
  case tag

  init?(_ scalar: Unicode.Scalar) {
    switch scalar.value {
    case 0x09, 0x0A, 0x20...0x7E: return nil
    case 0x200C, 0x200D: self = .joiner
    case 0xFE00...0xFE0F, 0xE0100...0xE01EF: self = .selector
    case 0xE0020...0xE007F: self = .tag
    case 0xFFF9...0xFFFB: self = .always
    default:
      guard scalar.properties.isDefaultIgnorableCodePoint || Self.isControl(scalar) else {
        return nil
      }
      self = .always
    }
  }

  private static func isControl(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .lineSeparator, .paragraphSeparator, .surrogate: true
    default: scalar.value & 0xFFFE == 0xFFFE || (0xFDD0...0xFDEF).contains(scalar.value)
    }
  }

  /// True when a joiner or a variation selector does something between its neighbours.
  static func belongs(
    _ scalar: Unicode.Scalar, between previous: Unicode.Scalar?, and next: Unicode.Scalar?
  ) -> Bool {
    guard let previous else { return false }
    switch scalar.value {
    case 0xFE0E, 0xFE0F: return previous.properties.isEmoji
    case 0xFE00...0xFE0D: return previous.properties.isIdeographic || previous.properties.isMath
    case 0xE0100...0xE01EF: return previous.properties.isIdeographic
    default: break
    }
    // A joiner behind the last letter asks for a half form, so `next` may be anything there.
    if needsJoiners(previous) { return true }
    guard scalar.value == 0x200D, let next else { return false }
    return isEmojiEnd(previous) && next.properties.isEmoji && next.value > 0xFF
  }

  private static func isEmojiEnd(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value == 0xFE0F || (scalar.value > 0xFF && scalar.properties.isEmoji)
      || scalar.properties.isEmojiModifier
  }

  /// Blocks of scripts in which ZWJ and ZWNJ choose letter shapes: Arabic to Sinhala, Tibetan and
  /// Myanmar, Khmer, Mongolian, Balinese, Sundanese, Javanese and their neighbours.
  private static func needsJoiners(_ scalar: Unicode.Scalar) -> Bool {
    let blocks: [ClosedRange<UInt32>] = [
      0x0600...0x0DFF, 0x0F00...0x109F, 0x1780...0x18AF, 0x1A00...0x1BFF, 0xA840...0xA87F,
      0xA8E0...0xA8FF, 0xA980...0xA9FF, 0xFB50...0xFDCF, 0xFE70...0xFEFC, 0x11000...0x11FFF,
    ]
    return blocks.contains { $0.contains(scalar.value) }
  }
}
