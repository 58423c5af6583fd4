import LugasReport

/// Reads one line of JSON from left to right, as RFC 8259 has it.
///
/// Own code, because Foundation's decoder alone takes longer for a line than the whole check may,
/// and because it tells neither how a number was written nor where a mistake is. Nothing here calls
/// itself, so no line is too deep.
struct JSONScanner {
  private let bytes: ArraySlice<UInt8>
  private var index: Int
  /// The last string's characters, where it had escapes.
  private var unescaped: [UInt8] = []

  init(_ line: ArraySlice<UInt8>) {
    bytes = line
    // The byte order mark that some programs put before a first line.
    let mark = line.prefix(3)
    index = mark.elementsEqual([0xEF, 0xBB, 0xBF]) ? mark.endIndex : line.startIndex
  }

  /// The byte that comes next; nil at the end of the line.
  var current: UInt8? { index < bytes.endIndex ? bytes[index] : nil }

  /// The mistake of what comes next.
  var mistake: InputProblem {
    InputProblem(.invalidJSON, utf8Offset: index - bytes.startIndex)
  }

  /// Steps over a sign, and blanks before it, if it is there.
  mutating func take(_ sign: Unicode.Scalar) -> Bool {
    skipBlanks()
    guard let current, current == UInt8(ascii: sign) else { return false }
    index += 1
    return true
  }

  /// Steps over a sign that must be there, and blanks before it.
  mutating func need(_ sign: Unicode.Scalar) throws(InputProblem) {
    guard take(sign) else { throw mistake }
  }

  /// The line must be at its end.
  mutating func needEnd() throws(InputProblem) {
    skipBlanks()
    guard current == nil else { throw mistake }
  }

  mutating func skipBlanks() {
    while let byte = current, JSONScanner.isBlank(byte) { index += 1 }
  }

  private static func isBlank(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x09 || byte == 0x0D || byte == 0x0A
  }
}

// MARK: - Values

extension JSONScanner {
  /// Steps over any value; what it holds must be sound.
  mutating func skipValue() throws(InputProblem) {
    var open: [Unicode.Scalar] = []
    repeat {
      if take("{") {
        open.append("}")
        if !take("}") {
          try skipKey()
          continue
        }
        open.removeLast()
      } else if take("[") {
        open.append("]")
        if !take("]") { continue }
        open.removeLast()
      } else {
        try skipScalar()
      }
      try skipEnds(of: &open)
    } while !open.isEmpty
  }

  /// After a value: steps over the ends of what ends with it, or to the next value.
  private mutating func skipEnds(of open: inout [Unicode.Scalar]) throws(InputProblem) {
    while let end = open.last {
      guard take(end) else {
        try need(",")
        if end == "}" { try skipKey() }
        return
      }
      open.removeLast()
    }
  }

  private mutating func skipKey() throws(InputProblem) {
    skipBlanks()
    _ = try string()
    try need(":")
  }

  private mutating func skipScalar() throws(InputProblem) {
    switch current {
    case UInt8(ascii: "\""): _ = try string()
    case UInt8(ascii: "n"): try need(word: "null")
    case UInt8(ascii: "t"): try need(word: "true")
    case UInt8(ascii: "f"): try need(word: "false")
    default: _ = try number()
    }
  }

  /// `null`, `true` or `false`.
  mutating func need(word: String) throws(InputProblem) {
    for byte in word.utf8 {
      guard current == byte else { throw mistake }
      index += 1
    }
  }

  /// A number as it is written.
  mutating func number() throws(InputProblem) -> String {
    let start = index
    takeByte("-")
    if !takeByte("0") { try digits() }
    if takeByte(".") { try digits() }
    if takeByte("e") || takeByte("E") {
      if !takeByte("+") { takeByte("-") }
      try digits()
    }
    guard isAtEndOfValue else { throw mistake }
    return String(decoding: bytes[start..<index], as: UTF8.self)
  }

  /// A number ends where something else may begin, so that `01` is not a `0`.
  private var isAtEndOfValue: Bool {
    guard let current else { return true }
    return JSONScanner.isBlank(current) || ",]}".utf8.contains(current)
  }

  private mutating func digits() throws(InputProblem) {
    let start = index
    while let digit = current, digit &- 0x30 < 10 { index += 1 }
    guard index > start else { throw mistake }
  }

  @discardableResult
  private mutating func takeByte(_ sign: Unicode.Scalar) -> Bool {
    guard let current, current == UInt8(ascii: sign) else { return false }
    index += 1
    return true
  }
}

// MARK: - Strings

extension JSONScanner {
  /// A string that is `word`, written without escapes; steps over it only if it is.
  mutating func take(string word: StaticString) -> Bool {
    let end = index + word.utf8CodeUnitCount + 2
    guard end <= bytes.endIndex, bytes[index] == UInt8(ascii: "\""),
      bytes[end - 1] == UInt8(ascii: "\"")
    else { return false }
    let isWord = word.withUTF8Buffer { unsafe bytes[(index + 1)..<(end - 1)].elementsEqual($0) }
    if isWord { index = end }
    return isWord
  }

  /// A string, escapes resolved; half surrogate pairs are mistakes, since no text can hold them.
  mutating func string() throws(InputProblem) -> String {
    guard takeByte("\"") else { throw mistake }
    var start = index
    skipRun()
    if takeByte("\"") { return try text(bytes[start..<(index - 1)]) }
    unescaped.removeAll(keepingCapacity: true)
    while true {
      unescaped += bytes[start..<index]
      if takeByte("\"") { return try text(unescaped[...]) }
      guard takeByte("\\") else { throw mistake }
      try escape()
      start = index
      skipRun()
    }
  }

  private func text(_ bytes: ArraySlice<UInt8>) throws(InputProblem) -> String {
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw InputProblem(.invalidUTF8)
    }
    return text
  }

  /// Skips to the next quotation mark, backslash or control character.
  private mutating func skipRun() {
    index = unsafe bytes.withUnsafeBytes { run in
      let offset = index - bytes.startIndex
      return unsafe bytes.startIndex + ByteRun.end(in: run, from: offset)
    }
  }

  private mutating func escape() throws(InputProblem) {
    switch current {
    case UInt8(ascii: "\""): unescaped.append(0x22)
    case UInt8(ascii: "\\"): unescaped.append(0x5C)
    case UInt8(ascii: "/"): unescaped.append(0x2F)
    case UInt8(ascii: "n"): unescaped.append(0x0A)
    case UInt8(ascii: "r"): unescaped.append(0x0D)
    case UInt8(ascii: "t"): unescaped.append(0x09)
    case UInt8(ascii: "b"): unescaped.append(0x08)
    case UInt8(ascii: "f"): unescaped.append(0x0C)
    case UInt8(ascii: "u"): return try codedScalar()
    default: throw mistake
    }
    index += 1
  }

  /// `uXXXX`, or two of them, with a backslash between, where the first is half a pair.
  private mutating func codedScalar() throws(InputProblem) {
    let first = try codeUnit()
    var code = first
    if first & 0xFC00 == 0xD800 {
      guard takeByte("\\") else { throw mistake }
      let second = try codeUnit()
      guard second & 0xFC00 == 0xDC00 else { throw mistake }
      code = 0x1_0000 + (first & 0x3FF) << 10 + second & 0x3FF
    }
    guard let scalar = Unicode.Scalar(code) else { throw mistake }
    unescaped += UTF8.encode(scalar).map(Array.init) ?? []
  }

  private mutating func codeUnit() throws(InputProblem) -> UInt32 {
    guard takeByte("u") else { throw mistake }
    var unit: UInt32 = 0
    for _ in 0..<4 {
      guard let digit = current.flatMap(JSONScanner.hexadecimalDigit) else { throw mistake }
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
