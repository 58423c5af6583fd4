import Foundation
import LugasReport
import Testing

@testable import lugas

/// What a line asks, or why it asks nothing, told apart byte by byte.
private func reading(_ line: [UInt8]) -> String {
  do throws(QuestionProblem) {
    let question = try CheckQuestion(line[...])
    return "\(spelled(question.id)) asks \(Array(question.text.utf8))"
  } catch {
    return "\(spelled(error.id)) \(error.problem.kind)"
  }
}

private func reading(_ line: String) -> String { reading(Array(line.utf8)) }

private func spelled(_ id: ReportID?) -> String {
  switch id {
  case .text(let text): "'\(text)'"
  case .number(let number): number
  case nil: "none"
  }
}

@Suite struct CheckQuestionTests {
  /// Foundation's reading as far as it goes: it takes one comma too many, refuses large numbers, and
  /// tells neither keys that are there twice nor how an id was written.
  private func foundationKind(_ line: [UInt8]) -> InputProblem.Kind? {
    guard String(validating: line, as: UTF8.self) != nil else { return .invalidUTF8 }
    let value = try? JSONSerialization.jsonObject(with: Data(line), options: .fragmentsAllowed)
    guard let value else { return .invalidJSON }
    guard value is [String: Any] else { return .noText }
    guard let object = try? JSONDecoder().decode([String: Value].self, from: Data(line)) else {
      return .invalidJSON
    }
    if object.keys.contains(where: { !["id", "text"].contains($0) }) { return .unknownKey }
    if let id = object["id"], id == .other { return .badID }
    return object["text"] == .string ? nil : .noText
  }

  /// What a value is, by Foundation.
  private enum Value: Decodable {
    case null, string, number, other

    init(from decoder: any Decoder) throws {
      let value = try decoder.singleValueContainer()
      if value.decodeNil() {
        self = .null
      } else if (try? value.decode(String.self)) != nil {
        self = .string
      } else {
        self = (try? value.decode(Double.self)) == nil ? .other : .number
      }
    }
  }

  @Test(arguments: 1...40 as ClosedRange<UInt64>)
  func `reads every line as Foundation does`(_ seed: UInt64) {
    var lines = RandomLine(seed: seed)
    var sound = 0
    for _ in 0..<500 {
      let line = lines.line()
      let shown = "seed \(seed) \(String(decoding: line, as: UTF8.self).debugDescription)"
      let foundation = foundationKind(line)
      do throws(QuestionProblem) {
        _ = try CheckQuestion(line[...])
        sound += 1
        #expect(foundation == nil || shown.contains("1E400"), "\(shown)")
      } catch {
        expect(error.problem, foundation, line, shown)
      }
    }
    #expect(sound >= 75, "seed \(seed): too few lines are sound for the test to tell")
  }

  private func expect(
    _ problem: InputProblem, _ foundation: InputProblem.Kind?, _ line: [UInt8], _ shown: String
  ) {
    switch (problem.kind, foundation) {
    case (.repeatedKey, nil), (.repeatedKey, .noText), (.repeatedKey, .unknownKey),
      (.repeatedKey, .badID):
      #expect(line.count { $0 == UInt8(ascii: ":") } >= 2, "\(shown)")
    case (.invalidJSON, .some), (.invalidJSON, nil):
      guard foundation != .invalidJSON else { return }
      #expect(String(decoding: line, as: UTF8.self).hasCommaTooMany, "\(shown)")
    case (_, .invalidJSON):
      #expect(shown.contains("1E400"), "\(shown)")
    case (.noText, .badID), (.noText, .unknownKey), (.badID, .noText), (.badID, .unknownKey),
      (.unknownKey, .badID), (.unknownKey, .noText):
      // Of several problems the first one in the line is told.
      return
    default: #expect(problem.kind == foundation, "\(shown)")
    }
  }

  @Test(arguments: [
    (#"{"id":"p1","text":"Halo."}"#, "p1", "Halo."),
    (" { \"text\" : \"a\" ,\t\"id\" : \"\" } \r", "", "a"),
    (#"{"id":"a\"\\\/","text":"\b\f\n\r\t\u00e9\ud83d\ude00"}"#, "a\"\\/", "\u{8}\u{C}\n\r\té😀"),
    (#"{"\u0069d":"x","te\u0078t":"“ya”"}"#, "x", "“ya”"),
    ("\u{FEFF}{\"id\":\"x\",\"text\":\"a\"}", "x", "a"),
  ])
  func `reads id and text`(_ line: String, _ id: String, _ text: String) throws {
    let question = try CheckQuestion(Array(line.utf8)[...])
    #expect(question == CheckQuestion(id: .text(id), text: text))
  }

  @Test(arguments: [
    "17", "-3", "0", "-0", "1.0", "1.50", "1e2", "1E+2", "-1.5e-07", "12345678901234567890123",
    "1E400",
  ])
  func `keeps a number as it is written`(_ written: String) throws {
    let question = try CheckQuestion(Array(#"{"id":\#(written),"text":""}"#.utf8)[...])
    #expect(question == CheckQuestion(id: .number(written), text: ""))
  }

  @Test(arguments: ["01", "1.", ".5", "+1", "-", "1e", "0x1", "NaN", "nul"])
  func `takes no other numbers`(_ written: String) {
    #expect(reading(#"{"id":\#(written),"text":""}"#) == "none invalidJSON")
  }

  @Test func `an id may be null`() {
    #expect(reading(#"{"id":null,"text":""}"#) == "none asks []")
  }

  @Test(arguments: ["true", "false", "{}", "[1]", #"{"a":[{"b":[]},{}]}"#])
  func `names an id that is neither string nor number`(_ written: String) {
    #expect(reading(#"{"id":\#(written),"text":"a"}"#) == "none badID")
    #expect(reading(#"{"text":"a","id":\#(written)}"#) == "none badID")
  }

  @Test(arguments: [
    (#"{"id":"p1","txt":"a"}"#, "'p1' unknownKey"), (#"{"txt":"a","id":1.0}"#, "1.0 unknownKey"),
    (#"{"text":"a","meta":{"x":[1,{}]},"id":"p"}"#, "'p' unknownKey"),
    (#"{"id":"p1","text":5}"#, "'p1' noText"), (#"{"id":"p1"}"#, "'p1' noText"),
    (#"{"text":null,"id":"p1"}"#, "'p1' noText"), ("{}", "none noText"), ("[1]", "none noText"),
    ("12", "none noText"), (#"{"id":7,"text":"a"#, "7 invalidJSON"),
    (#"{"id":7,"text":"a",}"#, "7 invalidJSON"), (#"{"id":7,"text":"\ud83d"}"#, "7 invalidJSON"),
    (#"{"text":"a","text":"b"}"#, "none repeatedKey"), ("", "none invalidJSON"),
    (#"{"id":1,"text":"a"}x"#, "1 invalidJSON"), ("{\"text\":\"\u{1}\"}", "none invalidJSON"),
  ])
  func `gives a problem the id of its line`(_ line: String, _ expected: String) {
    #expect(reading(line) == expected)
  }

  @Test func `names the byte that is not UTF-8, and the id behind it`() {
    let line = Array(#"{"text":"a"#.utf8) + [0xFF] + Array(#"","id":"p1"}"#.utf8)
    #expect(reading(line) == "'p1' invalidUTF8")
    #expect(throws: QuestionProblem.self) { try CheckQuestion(line[...]) }
    do throws(QuestionProblem) {
      _ = try CheckQuestion(([0x20] + line)[1...])
    } catch {
      #expect(error.problem.utf8Offset == 10)
    }
    let inID = Array(#"{"id":"p"#.utf8) + [0xFF] + Array(#"","text":"a"}"#.utf8)
    #expect(reading(inID) == "none invalidUTF8")
  }

  @Test(arguments: [
    (#"{"text":"a""#, 11), (#"{"text":'a'}"#, 8), ("{text:1}", 1), (#"{"text":"a" "id":1}"#, 12),
    ("nul", 3), (#"{"text":["a",]}"#, 13), ("{\"text\":\"a\tb\"}", 10),
  ])
  func `names the byte where JSON goes wrong`(_ line: String, _ offset: Int) {
    // Counted from the line's own start.
    let bytes = Array("xy\(line)".utf8)
    do throws(QuestionProblem) {
      _ = try CheckQuestion(bytes[2...])
      Issue.record("read \(line)")
    } catch {
      #expect(error.problem == InputProblem(.invalidJSON, utf8Offset: offset))
    }
  }

  @Test(arguments: ["[", "{\"a\":", "{\"text\":["])
  func `refuses a line of any depth`(_ opening: String) {
    #expect(reading(String(repeating: opening, count: 200_000)) == "none invalidJSON")
  }
}

extension String {
  /// A comma with nothing but blanks before the end of an object or array.
  fileprivate var hasCommaTooMany: Bool {
    contains(/,[ \t\r]*[}\]]/)
  }
}
