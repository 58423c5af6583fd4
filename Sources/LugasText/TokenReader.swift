/// Reads tokens by index; past either end there is none.
struct TokenReader {
  let bytes: [UInt8]
  let tokens: [Token]

  var count: Int { tokens.count }

  func kind(_ index: Int) -> Token.Kind? {
    index >= 0 && index < tokens.count ? tokens[index].kind : nil
  }

  func isBlank(_ index: Int) -> Bool {
    index >= 0 && index < tokens.count && tokens[index].isBlank
  }

  /// The word's key, or none when the token is no word.
  func word(_ index: Int) -> WordKey {
    guard kind(index) == .word else { return .none }
    return WordKey(bytes, tokens[index].span)
  }

  /// The mark that a punctuation token repeats; nil for other tokens.
  func mark(_ index: Int) -> Unicode.Scalar? {
    guard kind(index) == .punctuation else { return nil }
    return first(index)
  }

  /// The mark of a punctuation token that is one mark, not a run.
  func loneMark(_ index: Int) -> Unicode.Scalar? {
    guard let mark = mark(index), tokens[index].span.length == UTF8.width(mark) else { return nil }
    return mark
  }

  /// The first scalar of a token.
  func first(_ index: Int) -> Unicode.Scalar? {
    guard index >= 0, index < tokens.count else { return nil }
    let start = tokens[index].span.start
    guard start < bytes.count else { return nil }
    return bytes[start] < 0x80 ? Unicode.Scalar(bytes[start]) : bytes.scalar(at: start)?.scalar
  }

  func length(_ index: Int) -> Int { tokens[index].span.length }

  func byte(_ index: Int, _ place: Int) -> UInt8 {
    let span = tokens[index].span
    return place < span.length ? bytes[span.start + place] : 0
  }

  /// True for a word whose first letter is a capital.
  func isCapitalised(_ index: Int) -> Bool {
    guard kind(index) == .word else { return false }
    let byte = bytes[tokens[index].span.start]
    if byte < 0x80 { return byte.isASCIIUpper }
    guard let first = first(index) else { return false }
    return first.properties.isUppercase || first.properties.generalCategory == .titlecaseLetter
  }

  /// True for a word whose first letter is small; scripts without case have none.
  func isLowercased(_ index: Int) -> Bool {
    guard kind(index) == .word, let first = first(index) else { return false }
    return first.isASCII ? UInt8(first.value).isASCIILower : first.properties.isLowercase
  }

  /// True for a file name or path; no other token of kind `other` has a letter or digit.
  func isPath(_ index: Int) -> Bool {
    guard kind(index) == .other else { return false }
    let span = tokens[index].span
    return bytes[span.start..<span.end].contains { $0.isASCIIWordPart }
      || bytes[span.start..<span.end].contains(UInt8(ascii: "_"))
  }

  /// Index of the first token at or behind `index` that is not blank.
  func blanksEnd(_ index: Int) -> Int {
    var end = index
    while end < tokens.count, tokens[end].isBlank { end += 1 }
    return end
  }

  /// `index`, or the one behind it when a space stands there.
  func spaceEnd(_ index: Int) -> Int { kind(index) == .space ? index + 1 : index }

  /// Index of the token before `index` and before the one blank there, or -1.
  func before(_ index: Int) -> Int { isBlank(index - 1) ? index - 2 : index - 1 }

  /// The value of a token of at most four ASCII digits, else nil.
  func smallNumber(_ index: Int) -> Int? {
    guard kind(index) == .number, length(index) <= 4 else { return nil }
    var value = 0
    for offset in tokens[index].span.start..<tokens[index].span.end {
      guard bytes[offset].isASCIIDigit else { return nil }
      value = value * 10 + Int(bytes[offset] - 0x30)
    }
    return value
  }
}
