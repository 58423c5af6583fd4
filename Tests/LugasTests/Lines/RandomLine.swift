import TestSupport

/// Random lines for `check --jsonl`, sound and broken.
struct RandomLine {
  private var generator: SeededGenerator
  /// True for a line of sound members, each key once.
  private var isTame = false

  init(seed: UInt64) { generator = SeededGenerator(seed: seed) }

  /// A line; every third has a byte changed, lost or put in.
  mutating func line() -> [UInt8] {
    isTame = chance(2)
    let members = keys().map { key in
      blank() + "\"\(key)\"" + blank() + ":" + blank() + value(of: key) + blank()
    }
    var line = Array((blank() + "{" + members.joined(separator: ",") + "}" + blank()).utf8)
    guard chance(3) else { return line }
    let index = Int.random(in: 0..<line.count, using: &generator)
    let byte = UInt8.random(in: 0...255, using: &generator)
    switch Int.random(in: 0..<4, using: &generator) {
    case 0: line[index] = byte
    case 1: line.insert(byte, at: index)
    case 2: line.remove(at: index)
    default: line += Array(pick(["}", ",", "x", "{}", "\u{0}", "\u{FEFF}"]).utf8)
    }
    return line
  }

  private mutating func keys() -> [String] {
    let known = ["id", "text", "teks", "Text", ""]
    guard !isTame else {
      return ["text", pick(["id", "id", "likes"])].shuffled(using: &generator)
    }
    let odd = ["i\\u0064", "\\u0074ext", "té"]
    return (0..<Int.random(in: 0...5, using: &generator)).map { _ in pick(known + odd) }
  }

  private mutating func value(of key: String, depth: Int = 0) -> String {
    if isTame, key == "text" { return "\"" + inside() + "\"" }
    switch Int.random(in: 0..<(isTame || depth > 2 ? 8 : 12), using: &generator) {
    case 0...4: return "\"" + inside() + "\""
    case 5: return number()
    case 6: return "null"
    case 7: return isTame ? "null" : pick(["true", "false", "nul", "True", ""])
    case 8, 9: return "[" + value(of: "", depth: depth + 1) + ",1]"
    default: return "{\"text\":" + value(of: "", depth: depth + 1) + "}"
    }
  }

  private mutating func number() -> String {
    let whole = ["0", "7", "-1", "12", "999999999999999999"]
    let odd = [
      "-0", "01", "1.0", "1.5", "1e2", "-", "+1", ".5", "1.", "0x1", "9223372036854775807",
      "9223372036854775808", "-12345678901234567890", "1E400",
    ]
    return pick(isTame ? whole : whole + odd)
  }

  private mutating func inside() -> String {
    let sound = [
      "a", "Dalam rangka ", "é", "“x”", "😀", "\u{202E}", "\u{7F}", "e\u{301}", "\\n", "\\r", "\\t",
      "\\b", "\\f", "\\/", "\\\\", "\\\"", "\\u00e9", "\\u00E9", "\\u0000", "\\u2028",
      "\\ud83d\\ude00", "\\uFFFF", "\\ufeff", "'", "{", "}", "12345678",
    ]
    let odd = [
      "\u{1}", "\t", "\\uD83D", "\\ude00", "\\ud83dx", "\\ud83d\\u0041", "\\ud83d\\ud83d", "\\x",
      "\\u12", "\\u12G4",
    ]
    return (0..<Int.random(in: 0...6, using: &generator))
      .map { _ in pick(isTame ? sound : sound + odd) }.joined()
  }

  private mutating func blank() -> String {
    guard chance(4) else { return "" }
    return pick(isTame ? [" ", "\t", "\r"] : [" ", "\t", "\r", "  ", "\u{A0}", "\u{C}"])
  }

  private mutating func pick(_ choices: [String]) -> String {
    choices.randomElement(using: &generator) ?? ""
  }

  private mutating func chance(_ one: Int) -> Bool {
    Int.random(in: 0..<one, using: &generator) == 0
  }
}
