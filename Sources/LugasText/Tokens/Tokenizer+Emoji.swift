extension Tokenizer {
  private static let joiner: UInt32 = 0x200D
  private static let emojiVariation: UInt32 = 0xFE0F
  private static let textVariation: UInt32 = 0xFE0E
  private static let keycap: UInt32 = 0x20E3

  /// Offset one past the keycap whose digit, `#` or `*` stands at an offset (`1️⃣`), or nil.
  func keycapEnd(at offset: Int) -> Int? {
    // Nearly every digit is followed by ASCII.
    guard byte(offset + 1) >= 0xE2, var next = bytes.scalar(at: offset + 1) else { return nil }
    var end = offset + 1
    if next.value == Tokenizer.emojiVariation {
      end += next.length
      guard let sign = bytes.scalar(at: end) else { return nil }
      next = sign
    }
    return next.value == Tokenizer.keycap ? end + next.length : nil
  }

  /// Offset one past the emoji that starts at an offset, or nil when none does.
  ///
  /// Source: Unicode Technical Standard 51, section 1.4.9 (possible emoji).
  func emojiEnd(at start: Int, _ first: EncodedScalar) -> Int? {
    guard var end = emojiElementEnd(at: start, first) else { return nil }
    if isRegionalIndicator(first.value) { return end }
    while let joint = bytes.scalar(at: end), joint.value == Tokenizer.joiner {
      let place = end + joint.length
      guard let next = bytes.scalar(at: place), let after = emojiElementEnd(at: place, next)
      else { break }
      end = after
    }
    return end
  }

  private func emojiElementEnd(at start: Int, _ first: EncodedScalar) -> Int? {
    let end = start + first.length
    if isRegionalIndicator(first.value) {
      guard let second = bytes.scalar(at: end), isRegionalIndicator(second.value) else {
        return end
      }
      return end + second.length
    }
    guard isEmoji(first, next: bytes.scalar(at: end)?.value) else { return nil }
    return modifiersEnd(from: end)
  }

  /// A sign that is text by default (`☎`) counts as an emoji from U+2600 on, where the pictures
  /// begin; earlier ones (`©`, `→`) only with the selector behind them.
  private func isEmoji(_ first: EncodedScalar, next: UInt32?) -> Bool {
    let value = first.value
    guard value >= 0x2000 || value == 0xA9 || value == 0xAE else { return false }
    let properties = first.scalar.properties
    guard properties.isEmoji, next != Tokenizer.textVariation else { return false }
    return properties.isEmojiPresentation || next == Tokenizer.emojiVariation || value >= 0x2600
  }

  /// Skin tones, selectors, enclosing keycap and the tags of flags.
  private func modifiersEnd(from start: Int) -> Int {
    var end = start
    while let next = bytes.scalar(at: end) {
      switch next.value {
      case Tokenizer.emojiVariation, Tokenizer.keycap, 0x1F3FB...0x1F3FF, 0xE0020...0xE007F:
        end += next.length
      default: return end
      }
    }
    return end
  }

  private func isRegionalIndicator(_ value: UInt32) -> Bool { 0x1F1E6...0x1F1FF ~= value }
}
