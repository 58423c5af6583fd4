/// Names that no paper of an office may show: parties, contenders, their slogans.
///
/// Rules about them carry real ones in their example sentences; a card takes another sentence.
public struct NameScreen: Sendable {
  private let names: [String]
  private let glued: [String]

  /// Takes the names.
  public init(_ names: [String]) {
    let words = names.map { NameScreen.words(of: $0) }.filter { !$0.isEmpty }
    self.names = words.map { " \($0.joined(separator: " ")) " }
    glued = words.map { $0.joined() }.filter { $0.count > 3 }
  }

  /// True when no name stands in the sentence, nor inside a hashtag of it.
  func passes(_ sentence: String) -> Bool {
    let words = NameScreen.words(of: sentence)
    let row = " \(words.joined(separator: " ")) "
    if names.contains(where: row.contains) { return false }
    let tags = sentence.lowercased().split(whereSeparator: \.isWhitespace).filter {
      $0.hasPrefix("#") || $0.hasPrefix("@")
    }
    return !tags.contains { tag in glued.contains { tag.contains($0) } }
  }

  private static func words(of text: String) -> [String] {
    text.lowercased().split { !$0.isLetter && !$0.isNumber && $0 != "-" }.map(String.init)
  }
}
