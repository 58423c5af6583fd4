/// Finds mentions by the rules of twitter-text: `@` and 1 to 20 letters, digits and `_` of ASCII,
/// perhaps a list behind; and the server behind a mention of the fediverse.
enum MentionFinder {
  private static let longestName = 20
  private static let longestList = 25

  static func mentions(in scalars: [Unicode.Scalar]) -> [PostText.Piece] {
    var found: [PostText.Piece] = []
    var place = 0
    while place < scalars.count {
      guard scalars[place].isAtSign, canFollow(scalars, place) else {
        place += 1
        continue
      }
      let name = nameEnd(scalars, place + 1)
      guard name > place + 1 else {
        place += 1
        continue
      }
      let end = listEnd(scalars, name)
      if let server = serverEnd(scalars, end) {
        found.append(PostText.Piece(kind: .mention, range: place..<end))
        found.append(PostText.Piece(kind: .server, range: end..<server))
        place = server
        continue
      }
      if !isSpoiled(scalars, end) {
        found.append(PostText.Piece(kind: .mention, range: place..<end))
      }
      place = end
    }
    return found
  }

  private static func isNamePart(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isPlainAlphanumeric || scalar == "_"
  }

  private static func nameEnd(_ scalars: [Unicode.Scalar], _ start: Int) -> Int {
    let limit = min(scalars.count, start + longestName)
    return scalars[start..<limit].firstIndex { !isNamePart($0) } ?? limit
  }

  /// One past `/list` behind a name, or the place itself.
  private static func listEnd(_ scalars: [Unicode.Scalar], _ start: Int) -> Int {
    guard start + 1 < scalars.count, scalars[start] == "/", scalars[start + 1].value < 0x80,
      scalars[start + 1].isTagLetter
    else { return start }
    let limit = min(scalars.count, start + 1 + longestList)
    return scalars[(start + 1)..<limit].firstIndex { !isNamePart($0) && $0 != "-" } ?? limit
  }

  /// One past `@server.example` behind a name; nil when no server with a dot stands there.
  private static func serverEnd(_ scalars: [Unicode.Scalar], _ start: Int) -> Int? {
    guard start < scalars.count, scalars[start] == "@" else { return nil }
    var end = start + 1
    var lastDot = start
    while end < scalars.count,
      isNamePart(scalars[end]) || scalars[end] == "-" || scalars[end] == "."
    {
      if scalars[end] == "." {
        guard end > lastDot + 1, end + 1 < scalars.count, scalars[end + 1].isPlainAlphanumeric
        else {
          break
        }
        lastDot = end
      }
      end += 1
    }
    return lastDot > start ? end : nil
  }

  /// Behind a letter, digit or one of some marks no mention begins, unless that is `RT`.
  private static func canFollow(_ scalars: [Unicode.Scalar], _ place: Int) -> Bool {
    guard place > 0 else { return true }
    let before = scalars[place - 1]
    if !isNamePart(before), !"!#$%&*@\u{FF20}".unicodeScalars.contains(before) { return true }
    guard place > 1, before == "t" || before == "T",
      scalars[place - 2] == "r" || scalars[place - 2] == "R"
    else { return false }
    guard place > 2 else { return true }
    let first = scalars[place - 3]
    return !isNamePart(first) && !"+~.-".unicodeScalars.contains(first)
  }

  private static func isSpoiled(_ scalars: [Unicode.Scalar], _ end: Int) -> Bool {
    guard end < scalars.count else { return false }
    return scalars[end].isAtSign || scalars[end].isLatinAccent
      || scalars[end...].starts(with: "://".unicodeScalars)
  }
}
