/// Finds emoji with all that belongs to them: skin tones, joiners, flags, keycaps, tag letters.
///
/// By the grammar of UTS #51 (emoji sequences, emoji ZWJ sequences), with two habits of twitter-text:
/// `©` and `®` are emoji only with U+FE0F, a sign with U+FE0E is none, and one that is an emoji by
/// itself takes no U+FE0F with it.
enum EmojiFinder {
  static func emoji(in scalars: [Unicode.Scalar]) -> [PostText.Piece] {
    var found: [PostText.Piece] = []
    var place = 0
    while place < scalars.count {
      let end = end(of: scalars, from: place)
      if end > place { found.append(PostText.Piece(kind: .emoji, range: place..<end)) }
      place = max(end, place + 1)
    }
    return found
  }

  /// One past the emoji that begins at a place; the place itself when none does.
  private static func end(of scalars: [Unicode.Scalar], from start: Int) -> Int {
    let first = scalars[start].value
    if first < 0xA9 { return keycapEnd(scalars, start) }
    if isRegional(first) {
      let isFlag = start + 1 < scalars.count && isRegional(scalars[start + 1].value)
      return isFlag ? start + 2 : start + 1
    }
    var end = elementEnd(scalars, start)
    guard end > start else { return start }
    while end + 1 < scalars.count, scalars[end].value == 0x200D {
      let next = elementEnd(scalars, end + 1)
      guard next > end + 1 else { break }
      end = next
    }
    return end
  }

  private static func keycapEnd(_ scalars: [Unicode.Scalar], _ start: Int) -> Int {
    guard "0123456789#*".unicodeScalars.contains(scalars[start]) else { return start }
    var end = start + 1
    if end < scalars.count, scalars[end].value == 0xFE0F { end += 1 }
    return end < scalars.count && scalars[end].value == 0x20E3 ? end + 1 : start
  }

  /// One past a sign with its tone, its selector or its tag letters.
  private static func elementEnd(_ scalars: [Unicode.Scalar], _ start: Int) -> Int {
    let scalar = scalars[start]
    guard scalar.value >= 0xA9, scalar.properties.isEmoji, !isRegional(scalar.value) else {
      return start
    }
    let next = start + 1 < scalars.count ? scalars[start + 1].value : 0
    if next == 0xFE0E { return start }
    if next == 0xFE0F, !scalar.properties.isEmojiPresentation {
      return tagsEnd(scalars, start + 2)
    }
    guard scalar.value > 0xFF else { return start }
    if start + 1 < scalars.count, scalars[start + 1].properties.isEmojiModifier,
      scalar.properties.isEmojiModifierBase
    {
      return start + 2
    }
    return scalar.value == 0x1F3F4 ? tagsEnd(scalars, start + 1) : start + 1
  }

  /// One past the letters of a flag such as that of Wales; the start when they do not end as they must.
  private static func tagsEnd(_ scalars: [Unicode.Scalar], _ start: Int) -> Int {
    var end = start
    while end < scalars.count, 0xE0020...0xE007E ~= scalars[end].value { end += 1 }
    return end > start && end < scalars.count && scalars[end].value == 0xE007F ? end + 1 : start
  }

  private static func isRegional(_ value: UInt32) -> Bool { 0x1F1E6...0x1F1FF ~= value }
}
