import LugasReport
import LugasText

/// One line of `check --jsonl`: `{"id": …, "text": …}`.
struct CheckQuestion: Hashable, Sendable {
  let id: ReportID?
  let text: String

  init(id: ReportID?, text: String) {
    self.id = id
    self.text = text
  }

  /// Reads a line.
  ///
  /// - Throws: why it asks nothing, with the id where that could be read.
  init(_ line: ArraySlice<UInt8>) throws(QuestionProblem) {
    var reading = QuestionReading(line)
    do throws(InputProblem) {
      self = try reading.question()
    } catch {
      throw CheckQuestion.problem(error, of: line, readAs: reading.id)
    }
  }

  /// Bytes that are not UTF-8 come before all else; the id may stand behind them.
  private static func problem(
    _ problem: InputProblem, of line: ArraySlice<UInt8>, readAs id: ReportID?
  ) -> QuestionProblem {
    do throws(InvalidUTF8) {
      _ = try Draft(validating: Array(line))
      return QuestionProblem(id: id, problem: problem)
    } catch {
      var mended = QuestionReading(Array(String(decoding: line, as: UTF8.self).utf8)[...])
      _ = try? mended.question()
      return QuestionProblem(
        id: mended.id.flatMap { $0.isMended ? nil : $0 },
        problem: InputProblem(.invalidUTF8, utf8Offset: error.utf8Offset))
    }
  }
}

/// Why a line asks nothing, and whose line it is.
struct QuestionProblem: Error, Hashable {
  /// nil where the line has none, or none that can be read.
  let id: ReportID?
  let problem: InputProblem
}

extension ReportID {
  /// True when it may hold a sign that stands for bytes that could not be read.
  fileprivate var isMended: Bool {
    if case .text(let text) = self { text.unicodeScalars.contains("\u{FFFD}") } else { false }
  }
}

/// A line while it is read.
private struct QuestionReading {
  private var scanner: JSONScanner
  private(set) var id: ReportID?
  private var text: String?
  private var hasID = false
  private var hasText = false
  /// The first member that is not as it should be; said only of a line that is JSON.
  private var problem: InputProblem?

  init(_ line: ArraySlice<UInt8>) { scanner = JSONScanner(line) }

  mutating func question() throws(InputProblem) -> CheckQuestion {
    guard scanner.take("{") else {
      try scanner.skipValue()
      try scanner.needEnd()
      throw InputProblem(.noText)
    }
    if !scanner.take("}") {
      repeat { try readMember() } while scanner.take(",")
      try scanner.need("}")
    }
    try scanner.needEnd()
    if let problem { throw problem }
    guard let text else { throw InputProblem(.noText) }
    return CheckQuestion(id: id, text: text)
  }

  private mutating func readMember() throws(InputProblem) {
    scanner.skipBlanks()
    if scanner.take(string: "text") { return try readText() }
    if scanner.take(string: "id") { return try readID() }
    switch try scanner.string() {
    case "text": try readText()
    case "id": try readID()
    case let key:
      note(InputProblem(.unknownKey, key: key))
      try scanner.need(":")
      try scanner.skipValue()
    }
  }

  private mutating func readText() throws(InputProblem) {
    if hasText { note(InputProblem(.repeatedKey, key: "text")) }
    hasText = true
    try scanner.need(":")
    scanner.skipBlanks()
    guard scanner.current == UInt8(ascii: "\"") else {
      note(InputProblem(.noText))
      return try scanner.skipValue()
    }
    text = try scanner.string()
  }

  private mutating func readID() throws(InputProblem) {
    if hasID { note(InputProblem(.repeatedKey, key: "id")) }
    hasID = true
    try scanner.need(":")
    scanner.skipBlanks()
    switch scanner.current {
    case UInt8(ascii: "\""): id = .text(try scanner.string())
    case UInt8(ascii: "-"), .some(0x30...0x39): id = .number(try scanner.number())
    case UInt8(ascii: "n"): try scanner.need(word: "null")
    default:
      note(InputProblem(.badID))
      try scanner.skipValue()
    }
  }

  private mutating func note(_ problem: InputProblem) {
    if self.problem == nil { self.problem = problem }
  }
}
