import TestSupport

/// Random texts to break the tokenizer with.
enum RandomText {
  private static let pieces: [String] = [
    "a", "Kata", "kata", "DBD", "ꦲ", "é", "e\u{301}", "١", "1", "12", "2020", "0812", "Rp", "rp.",
    "US$", "%", "persen", "Maret", "pukul", "jam", "WIB", "s.d.", "juta", "bin", "dr", "S", "H",
    ".", ",", "-", "'", "’", "\"", "“", "”", "‘", "«", "»", "„", "‚", "‹", "›", "″", "``", "''",
    "!", "?", "…", "(", ")", "[", "]", ":",
    "/", "//", "\\", ".pdf", "C:", "~/", "@", "#", "_", "+", "=", "&", "*", "~", "http://",
    "https://x.id/a", "www.", "go.id",
    "bit.ly", "com", "a@x.com", "#Sehat", "@dinkes", " ", " ", " ", "\t", "\u{A0}", "\u{3000}",
    "\n", "\r", "\r\n", "\u{85}", "\u{2028}", "\u{B}", "\u{AD}", "\u{200B}", "\u{200D}", "\u{202E}",
    "\u{FE0F}", "\u{20E3}", "\u{FEFF}", "\u{0}", "😀", "👍🏽", "👩‍⚕️", "🇮", "🇩", "❤️", "1️⃣", "•", "– ",
    "- ", "1. ", "क्", "ष", "\u{E0020}", "각", "ᄀ",
  ]

  static func bytes(_ generator: inout SeededGenerator) -> [UInt8] {
    let count = Int.random(in: 0...200, using: &generator)
    return (0..<count).map { _ in UInt8.random(in: 0...255, using: &generator) }
  }

  static func scalars(_ generator: inout SeededGenerator) -> String {
    var text = ""
    for _ in 0..<Int.random(in: 0...100, using: &generator) {
      let limits: [UInt32] = [0x7F, 0x7FF, 0x3000, 0xFFFF, 0x1FFFF, 0x10FFFF]
      let limit = limits.randomElement(using: &generator) ?? 0x7F
      let value = UInt32.random(in: 0...limit, using: &generator)
      if let scalar = Unicode.Scalar(value) { text.unicodeScalars.append(scalar) }
    }
    return text
  }

  static func spliced(_ generator: inout SeededGenerator) -> String {
    (0..<Int.random(in: 0...80, using: &generator))
      .map { _ in pieces.randomElement(using: &generator) ?? "" }.joined()
  }
}
