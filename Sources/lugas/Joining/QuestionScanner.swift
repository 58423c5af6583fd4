import LugasReport

/// Reads the plain lines of `check --jsonl`: flat objects of strings, whole numbers, true, false and
/// null.
///
/// Own code, because Foundation's decoder alone takes longer for a line than the whole check may.
/// It answers only where it is sure; nil means that Foundation decides: for mistakes, nested values,
/// doubled or foreign keys, other numbers. Nothing here calls itself, so no line is too deep.
struct QuestionScanner {
  private let bytes: ArraySlice<UInt8>
  private var index: Int
  /// The last string's characters, where it had escapes.
  private var unescaped: [UInt8] = []

  init(_ line: ArraySlice<UInt8>) {
    bytes = line
    index = line.startIndex
  }

  /// The line's question; nil when the line is not plain.
  mutating func question() -> CheckQuestion? {
    var id: ReportID??
    var text: String?
    skipBlanks()
    guard take(UInt8(ascii: "{")) else { return nil }
    repeat {
      skipBlanks()
      guard let key = key() else { return nil }
      skipBlanks()
      guard take(UInt8(ascii: ":")) else { return nil }
      skipBlanks()
      switch key {
      case .id:
        guard id == nil, let value = identifier() else { return nil }
        id = .some(value)
      case .text:
        guard text == nil, let value = string() else { return nil }
        text = value
      case .other:
        guard skipValue() else { return nil }
      }
      skipBlanks()
    } while take(UInt8(ascii: ","))
    guard take(UInt8(ascii: "}")) else { return nil }
    skipBlanks()
    guard index == bytes.endIndex, let text else { return nil }
    return CheckQuestion(id: id ?? nil, text: text)
  }

  private enum Key { case id, text, other }

  private mutating func key() -> Key? {
    guard let inside = plainString() else { return nil }
    let key = bytes[inside]
    if key.elementsEqual("text".utf8) { return .text }
    if key.elementsEqual("id".utf8) { return .id }
    return .other
  }

  /// A value of `id`: nil is no value that it may have, `.some(nil)` is null.
  private mutating func identifier() -> ReportID?? {
    switch current {
    case UInt8(ascii: "\""): return string().map { .text($0) }
    case UInt8(ascii: "n"): return take("null") ? .some(nil) : nil
    default: return wholeNumber().map { .number($0) }
    }
  }

  /// A value of a key that nobody asks for.
  private mutating func skipValue() -> Bool {
    switch current {
    case UInt8(ascii: "\""): plainString() != nil
    case UInt8(ascii: "n"): take("null")
    case UInt8(ascii: "t"): take("true")
    case UInt8(ascii: "f"): take("false")
    default: wholeNumber() != nil
    }
  }

  /// At most 18 digits, which any machine word holds.
  private mutating func wholeNumber() -> String? {
    let start = index
    let isNegative = take(UInt8(ascii: "-"))
    let first = index
    while let digit = current, digit &- 0x30 < 10 { index += 1 }
    let count = index - first
    guard 1...18 ~= count, bytes[first] != 0x30 || (count == 1 && !isNegative) else { return nil }
    return String(decoding: bytes[start..<index], as: UTF8.self)
  }
}

// MARK: - Strings

extension QuestionScanner {
  /// Where the inside of an ASCII string without escapes stands.
  private mutating func plainString() -> Range<Int>? {
    guard take(UInt8(ascii: "\"")) else { return nil }
    let start = index
    skipRun()
    guard take(UInt8(ascii: "\"")) else { return nil }
    let inside = start..<(index - 1)
    return bytes[inside].allSatisfy { $0 < 0x80 } ? inside : nil
  }

  /// A string, escapes resolved; nil for bytes that are not UTF-8 and for half surrogate pairs.
  private mutating func string() -> String? {
    guard take(UInt8(ascii: "\"")) else { return nil }
    var start = index
    skipRun()
    if take(UInt8(ascii: "\"")) {
      return String(validating: bytes[start..<(index - 1)], as: UTF8.self)
    }
    unescaped.removeAll(keepingCapacity: true)
    while true {
      unescaped += bytes[start..<index]
      if take(UInt8(ascii: "\"")) { return String(validating: unescaped, as: UTF8.self) }
      guard take(UInt8(ascii: "\\")), escape() else { return nil }
      start = index
      skipRun()
    }
  }

  /// Skips to the next quotation mark, backslash or control character.
  private mutating func skipRun() {
    index = unsafe bytes.withUnsafeBytes { run in
      let offset = index - bytes.startIndex
      return unsafe bytes.startIndex + ByteRun.end(in: run, from: offset)
    }
  }

  private mutating func escape() -> Bool {
    guard let letter = current else { return false }
    index += 1
    switch letter {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): unescaped.append(letter)
    case UInt8(ascii: "n"): unescaped.append(0x0A)
    case UInt8(ascii: "r"): unescaped.append(0x0D)
    case UInt8(ascii: "t"): unescaped.append(0x09)
    case UInt8(ascii: "b"): unescaped.append(0x08)
    case UInt8(ascii: "f"): unescaped.append(0x0C)
    case UInt8(ascii: "u"): return codedScalar()
    default: return false
    }
    return true
  }

  /// `\uXXXX`, or two of them where the first is half a pair.
  private mutating func codedScalar() -> Bool {
    guard let first = codeUnit() else { return false }
    var code = first
    if first & 0xFC00 == 0xD800 {
      guard take("\\u"), let second = codeUnit(), second & 0xFC00 == 0xDC00 else { return false }
      code = 0x1_0000 + (first & 0x3FF) << 10 + second & 0x3FF
    }
    guard let scalar = Unicode.Scalar(code) else { return false }
    unescaped += UTF8.encode(scalar).map(Array.init) ?? []
    return true
  }

  private mutating func codeUnit() -> UInt32? {
    var unit: UInt32 = 0
    for _ in 0..<4 {
      guard let digit = current.flatMap(QuestionScanner.hexadecimalDigit) else { return nil }
      unit = unit << 4 | UInt32(digit)
      index += 1
    }
    return unit
  }

  private static func hexadecimalDigit(_ byte: UInt8) -> UInt8? {
    switch byte {
    case 0x30...0x39: byte - 0x30
    case 0x41...0x46: byte - 0x41 + 10
    case 0x61...0x66: byte - 0x61 + 10
    default: nil
    }
  }
}

// MARK: - Steps

extension QuestionScanner {
  private var current: UInt8? { index < bytes.endIndex ? bytes[index] : nil }

  private mutating func skipBlanks() {
    while let byte = current, byte == 0x20 || byte == 0x09 || byte == 0x0D { index += 1 }
  }

  private mutating func take(_ byte: UInt8) -> Bool {
    guard current == byte else { return false }
    index += 1
    return true
  }

  private mutating func take(_ word: String) -> Bool {
    guard bytes[index...].starts(with: word.utf8) else { return false }
    index += word.utf8.count
    return true
  }
}
