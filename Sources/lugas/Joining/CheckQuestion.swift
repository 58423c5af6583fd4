import Foundation
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

  /// Reads a line; what is plain by the scanner, all else by Foundation.
  init(_ line: ArraySlice<UInt8>) throws(InputProblem) {
    var scanner = QuestionScanner(line)
    if let question = scanner.question() {
      self = question
    } else {
      try self.init(decoding: Data(line))
    }
  }

  /// Reads a line by Foundation's decoder.
  init(decoding line: Data) throws(InputProblem) {
    guard String(validating: line, as: UTF8.self) != nil else {
      throw InputProblem(.invalidUTF8, utf8Offset: CheckQuestion.firstInvalidByte(line))
    }
    guard let spelled = try? JSONDecoder().decode(Spelled.self, from: line) else {
      let isJSON = (try? JSONSerialization.jsonObject(with: line)) is [String: Any]
      throw InputProblem(isJSON ? .noText : .invalidJSON)
    }
    self.init(id: spelled.id?.reportID, text: spelled.text)
  }

  private static func firstInvalidByte(_ line: Data) -> Int? {
    do {
      _ = try Draft(validating: [UInt8](line))
      return nil
    } catch {
      return error.utf8Offset
    }
  }

  /// The line as Foundation decodes it.
  private struct Spelled: Decodable {
    let id: SpelledID?
    let text: String
  }

  /// A draft's name: a text or a number.
  private enum SpelledID: Decodable {
    case text(String)
    case number(Int)

    init(from decoder: any Decoder) throws {
      let value = try decoder.singleValueContainer()
      if let number = try? value.decode(Int.self) {
        self = .number(number)
      } else {
        self = .text(try value.decode(String.self))
      }
    }

    var reportID: ReportID {
      switch self {
      case .text(let text): .text(text)
      case .number(let number): .number(String(number))
      }
    }
  }
}
