import Testing

@testable import LugasText

/// A text and its length under a rule.
struct LengthCase: Sendable, CustomTestStringConvertible {
  let text: String
  let length: Int
  var testDescription: String { text }

  init(_ text: String, _ length: Int) {
    self.text = text
    self.length = length
  }

  /// The published configuration, version 3.
  static let weights = CountingRule(
    unit: .weights,
    weights: .init(
      light: [0...0x10FF, 0x2000...0x200D, 0x2010...0x201F, 0x2032...0x2037], other: 2, emoji: 2),
    linkLength: 23)

  static let weighted = [
    LengthCase("", 0), LengthCase("Warga sehat", 11), LengthCase("a\r\nb", 3),
    LengthCase("é", 1), LengthCase("e\u{301}", 1), LengthCase("e\u{323}\u{302}", 2),
    LengthCase("\u{1100}\u{1161}\u{11A8}", 2), LengthCase("x\u{301}", 2),
    LengthCase("\u{212B}", 1), LengthCase("\u{958}", 2),
    LengthCase("漢字", 4), LengthCase("…", 2), LengthCase("•", 2), LengthCase("→", 2),
    LengthCase("‘kutip’ “kutip” –", 17), LengthCase("€", 2), LengthCase("′", 1),
    LengthCase("ꦲꦏ꧀ꦱꦫ", 10), LengthCase("ᮃᮊ᮪ᮞᮛ", 10), LengthCase("𝗕𝗼𝗹𝗱", 8),
    LengthCase("😀", 2), LengthCase("👍🏿", 2), LengthCase("👩🏽‍🚒", 2), LengthCase("👨‍👩‍👧‍👦", 2),
    LengthCase("🇮🇩", 2), LengthCase("🇮", 2), LengthCase("🏴󠁧󠁢󠁷󠁬󠁳󠁿", 2), LengthCase("🏳️‍🌈", 2),
    LengthCase("1️⃣", 2), LengthCase("1⃣", 2), LengthCase("#️⃣", 2), LengthCase("1", 1),
    LengthCase("©", 1), LengthCase("©️", 2), LengthCase("☎", 2), LengthCase("☎️", 2),
    LengthCase("☎︎", 4), LengthCase("😀\u{FE0F}", 4), LengthCase("🏿", 2), LengthCase("a🏿", 3),
    LengthCase("@dinkes1️⃣", 9),
    LengthCase("https://contoh.go.id/" + String(repeating: "a", count: 90), 23),
    LengthCase("contoh.id", 23), LengthCase("Baca contoh.id.", 29),
    LengthCase("info@contoh.id", 14), LengthCase("#lawandbd @dinkes", 17),
  ]

  static let utf16 = [
    LengthCase("warga", 5), LengthCase("😀", 2), LengthCase("👩🏽‍🚒", 7), LengthCase("𝗕", 2),
    LengthCase("…", 1), LengthCase("e\u{301}", 2), LengthCase("https://contoh.id", 17),
  ]
  static let emojiBytes = [
    LengthCase("warga", 5), LengthCase("😀", 4), LengthCase("👩🏽‍🚒", 15), LengthCase("☎️", 6),
    LengthCase("…", 1), LengthCase("𝗕", 1), LengthCase("ꦲꦏ꧀", 3), LengthCase("1️⃣", 7),
  ]
  static let graphemes = [
    LengthCase("warga", 5), LengthCase("👩🏽‍🚒", 1), LengthCase("e\u{301}", 1), LengthCase("🇮🇩", 1),
    LengthCase("a\r\nb", 3),
  ]
  static let bytes = [
    LengthCase("warga", 5), LengthCase("é", 2), LengthCase("…", 3), LengthCase("😀", 4),
  ]
  /// As Mastodon counts: links with a scheme 23, servers nothing.
  static let local = CountingRule(
    unit: .graphemes, linkLength: 23, needsScheme: true, dropsServers: true)
  static let locally = [
    LengthCase("https://contoh.go.id/x", 23), LengthCase("contoh.go.id/x", 14),
    LengthCase("@warga@sosial.contoh.id ya", 9), LengthCase("@warga ya", 9),
    LengthCase("warga@contoh.id", 15),
  ]
}

struct PostLengthTests {
  private func length(_ example: LengthCase, _ rule: CountingRule) -> Int {
    PostLength(example.text, by: rule).count
  }

  @Test(arguments: LengthCase.weighted)
  func `weighs as twitter-text does`(_ example: LengthCase) {
    #expect(length(example, LengthCase.weights) == example.length)
  }

  @Test(arguments: LengthCase.utf16)
  func `counts UTF-16`(_ example: LengthCase) {
    #expect(length(example, CountingRule(unit: .utf16)) == example.length)
  }

  @Test(arguments: LengthCase.emojiBytes)
  func `counts emoji by their bytes`(_ example: LengthCase) {
    #expect(length(example, CountingRule(unit: .emojiBytes)) == example.length)
  }

  @Test(arguments: LengthCase.graphemes)
  func `counts graphemes`(_ example: LengthCase) {
    #expect(length(example, CountingRule(unit: .graphemes)) == example.length)
  }

  @Test(arguments: LengthCase.bytes)
  func `counts bytes`(_ example: LengthCase) {
    #expect(length(example, CountingRule(unit: .bytes)) == example.length)
  }

  @Test(arguments: LengthCase.locally)
  func `counts links with a scheme, and no servers`(_ example: LengthCase) {
    #expect(length(example, LengthCase.local) == example.length)
  }

  @Test func `names what costs more than one, links aside`() {
    let length = PostLength("ya… 😀😀 → https://contoh.id/…", by: LengthCase.weights)
    #expect(length.dear.map(\.text) == ["…", "😀", "→"])
    #expect(length.dear.map(\.times) == [2, 2, 1])
    #expect(length.dear.map(\.cost) == [2, 2, 2])
  }

  /// Twice the text, twice the length: nothing is looked at from more than one place.
  @Test(arguments: [
    "contoh.id ", "#a @b ", "https://contoh.id/(a ", "a.", "あ.", "e\u{301}", "😀", "((((", "👩🏽‍🚒 ",
  ])
  func `a repeated text counts so many times as much`(_ text: String) {
    let once = PostLength(text + " ", by: LengthCase.weights).count
    let often = PostLength(String(repeating: text + " ", count: 200), by: LengthCase.weights).count
    #expect(often == once * 200)
  }
}
