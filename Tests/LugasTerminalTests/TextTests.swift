import Testing

@testable import LugasTerminal

struct SanitiserTests {
  @Test(arguments: [
    ("biasa saja é ꦗꦮ", "biasa saja é ꦗꦮ"), ("a\tb\nc", "a\tb\nc"), ("a\r\nb", "a\nb"),
    ("a\rb", "a<U+000D>b"), ("\u{1B}[31m", "<U+001B>[31m"), ("a\u{0}", "a<U+0000>"),
    ("a\u{7F}\u{9B}b", "a<U+007F><U+009B>b"), ("a\u{202E}b\u{2066}", "a<U+202E>b<U+2066>"),
    ("a\u{200B}b\u{FEFF}", "a<U+200B>b<U+FEFF>"), ("a\u{AD}b", "a<U+00AD>b"),
    ("a\u{2028}b", "a<U+2028>b"), ("a\u{200D}b", "a<U+200D>b"), ("a\u{FE0F}", "a<U+FE0F>"),
    ("\u{3164}x", "<U+3164>x"), ("x\u{E0041}", "x<U+E0041>"),
    ("👨‍👩‍👧 ❤️ 1️⃣ 🏴\u{E0067}\u{E0062}\u{E007F}", "👨‍👩‍👧 ❤️ 1️⃣ 🏴\u{E0067}\u{E0062}\u{E007F}"),
    ("👩🏽‍⚕️", "👩🏽‍⚕️"), ("می\u{200C}خواهم", "می\u{200C}خواهم"), ("क\u{94D}\u{200D}ष", "क\u{94D}\u{200D}ष"),
    ("ꦏ\u{A9C0}\u{200C}ꦏ", "ꦏ\u{A9C0}\u{200C}ꦏ"),
  ])
  func `shows hidden characters and keeps what belongs`(_ text: String, _ shown: String) {
    #expect(Sanitiser.visible(text).unicodeScalars.elementsEqual(shown.unicodeScalars))
    let isUnchanged = text.replacing("\r\n", with: "\n").unicodeScalars
      .elementsEqual(shown.unicodeScalars)
    #expect(Sanitiser.hasHidden(text) == !isUnchanged)
  }

  @Test func `lets no control or bidi scalar of the first planes through`() {
    let controls = (0...0x1F).map { $0 } + (0x7F...0x9F) + (0x202A...0x202E) + (0x2066...0x2069)
    for value in controls where value != 0x09 && value != 0x0A {
      guard let scalar = Unicode.Scalar(UInt32(value)) else { continue }
      #expect(!Sanitiser.visible("a\(scalar)b").unicodeScalars.contains(scalar), "\(value)")
    }
  }

  @Test func `changes nothing a second time`() {
    let once = Sanitiser.visible("a\u{202E}\u{1B}👨‍👩‍👧\u{200D}")
    #expect(Sanitiser.visible(once) == once)
  }
}

struct DisplayWidthTests {
  @Test(arguments: [
    ("", 0), ("abc", 3), ("é", 1), ("e\u{301}", 1), ("日本", 4), ("ﾊ", 1), ("한", 2),
    ("\u{1112}\u{1161}\u{11AB}", 2), ("😀", 2), ("👨‍👩‍👧", 2), ("🇮🇩", 2), ("❤️", 2), ("❤", 1),
    ("1️⃣", 2), ("👍🏽", 2), ("。", 2), ("…", 1), ("→", 1), ("ꦗ", 1), ("ꦗꦮ", 2), ("ꦏꦶ", 1),
    ("ᮞ", 1), ("ᮞᮥ", 1), ("\u{301}", 0), ("\u{200B}", 0), ("𝐀", 1),
  ])
  func `counts the columns of a terminal`(_ text: String, _ columns: Int) {
    #expect(DisplayWidth.columns(of: text) == columns)
  }
}

struct TextWrapTests {
  @Test(arguments: [
    ("", 10, 0, [""]), ("satu dua", 8, 0, ["satu dua"]), ("satu dua", 7, 0, ["satu", "dua"]),
    ("satu   dua", 7, 0, ["satu", "dua"]), ("satu dua tiga", 9, 2, ["satu dua", "  tiga"]),
    ("a\n\nb", 5, 0, ["a", "", "b"]), ("abcdefgh", 3, 0, ["abc", "def", "gh"]),
    ("ab cdefgh", 3, 0, ["ab", "cde", "fgh"]), ("  1  kata kata", 9, 4, ["  1  kata", "    kata"]),
    ("日本語", 4, 0, ["日本", "語"]), ("a\tb", 20, 0, ["a       b"]), ("satu ", 4, 0, ["satu"]),
    ("ab 👨‍👩‍👧", 4, 0, ["ab", "👨‍👩‍👧"]), ("日", 1, 0, ["日"]), ("a b", 1, 9, ["a", "b"]),
  ])
  func `breaks at words`(_ text: String, _ width: Int, _ indent: Int, _ lines: [String]) {
    #expect(TextWrap.lines(text, width: width, indent: indent) == lines)
  }

  @Test(arguments: 2...30)
  func `loses no word and overruns no line`(_ width: Int) {
    let text = "Warga dapat mengambil obat cacing gratis 😀 di puskesmas 日本 terdekat, #sehat 2026."
    let lines = TextWrap.lines(text, width: width, indent: 3)
    #expect(lines.allSatisfy { DisplayWidth.columns(of: $0) <= width })
    #expect(lines.joined().filter { $0 != " " } == text.filter { $0 != " " })
  }
}
