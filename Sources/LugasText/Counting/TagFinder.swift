/// Finds hashtags by the rules of twitter-text: letters, marks, digits and `_` of any script, at least
/// one letter, nothing glued in front, no `#` or `://` right behind.
enum TagFinder {
  static func hashtags(in scalars: [Unicode.Scalar]) -> [PostText.Piece] {
    var found: [PostText.Piece] = []
    var place = 0
    while place < scalars.count {
      guard scalars[place].isHashSign, canFollow(scalars, place) else {
        place += 1
        continue
      }
      let end = scalars[(place + 1)...].firstIndex { !$0.isTagPart } ?? scalars.count
      if scalars[(place + 1)..<end].contains(where: \.isTagLetter), !isSpoiled(scalars, end),
        !isSelected(scalars, place + 1)
      {
        found.append(PostText.Piece(kind: .hashtag, range: place..<end))
      }
      place = end
    }
    return found
  }

  /// True where a tag may begin: not right behind a letter, digit or `&`.
  private static func canFollow(_ scalars: [Unicode.Scalar], _ place: Int) -> Bool {
    guard place > 0 else { return true }
    let before = scalars[place - 1]
    return before.value == 0xFE0E || before.value == 0xFE0F || !(before.isTagPart || before == "&")
  }

  /// `#` with a selector or keycap is a sign, not the start of a tag.
  private static func isSelected(_ scalars: [Unicode.Scalar], _ place: Int) -> Bool {
    place < scalars.count && [0xFE0F, 0x20E3].contains(scalars[place].value)
  }

  private static func isSpoiled(_ scalars: [Unicode.Scalar], _ end: Int) -> Bool {
    guard end < scalars.count else { return false }
    return scalars[end].isHashSign || scalars[end...].starts(with: "://".unicodeScalars)
  }
}
