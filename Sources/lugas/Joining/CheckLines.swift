import Foundation
import LugasLexicon
import LugasReport
import LugasText

/// `check --jsonl`: one question a line, one answer a line, in order, in bounded memory.
struct CheckLines {
  private var pipeline: Pipeline
  private let language: Language
  private let decoder = JSONDecoder()

  init(pipeline: Pipeline, language: Language) {
    self.pipeline = pipeline
    self.language = language
  }

  /// Answers all lines of standard input; true when there was a suggestion or a line that could not
  /// be read.
  mutating func run() -> Bool {
    var input = JSONLines()
    var output: [UInt8] = []
    var reaches = false
    while let line = input.next() {
      if line.allSatisfy({ $0 == 0x20 || $0 == 0x0D }) { continue }
      if answer(line, &output) { reaches = true }
      if output.count >= CheckLines.flushSize || !input.hasMore {
        Stream.out(output)
        output.removeAll(keepingCapacity: true)
      }
    }
    Stream.out(output)
    return reaches
  }

  /// One question.
  private struct Question: Decodable {
    let id: QuestionID?
    let text: String
  }

  /// A question's name: a text or a number.
  private enum QuestionID: Decodable {
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

  private mutating func answer(_ line: Data, _ output: inout [UInt8]) -> Bool {
    guard String(validating: line, as: UTF8.self) != nil else {
      InputProblem(.invalidUTF8, utf8Offset: CheckLines.firstInvalidByte(line))
        .appendLine(id: nil, language: language, to: &output)
      return true
    }
    guard let question = try? decoder.decode(Question.self, from: line) else {
      let isJSON = (try? JSONSerialization.jsonObject(with: line)) is [String: Any]
      InputProblem(isJSON ? .noText : .invalidJSON)
        .appendLine(id: nil, language: language, to: &output)
      return true
    }
    let report = pipeline.report(Draft(question.text), id: question.id?.reportID)
    JSONReport(report).appendLine(to: &output)
    return report.reachesThreshold
  }

  private static func firstInvalidByte(_ line: Data) -> Int? {
    do {
      _ = try Draft(validating: [UInt8](line))
      return nil
    } catch {
      return error.utf8Offset
    }
  }

  private static let flushSize = 1 << 16
}
