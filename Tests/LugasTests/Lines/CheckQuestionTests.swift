import Foundation
import LugasReport
import Testing

@testable import lugas

/// What a line asks, or why it asks nothing, told apart byte by byte.
private func reading(_ line: [UInt8]) -> String {
  spelled { () throws(InputProblem) in try CheckQuestion(line[...]) }
}

/// The same by Foundation alone.
private func foundationReading(_ line: [UInt8]) -> String {
  spelled { () throws(InputProblem) in try CheckQuestion(decoding: Data(line)) }
}

private func spelled(_ read: () throws(InputProblem) -> CheckQuestion) -> String {
  do throws(InputProblem) {
    let question = try read()
    let id =
      switch question.id {
      case .text(let text): "text \(Array(text.utf8))"
      case .number(let number): "number \(number)"
      case nil: "none"
      }
    return "id \(id), text \(Array(question.text.utf8))"
  } catch {
    return "\(error.kind) \(error.utf8Offset ?? -1)"
  }
}

@Suite struct CheckQuestionTests {
  @Test(arguments: 1...40 as ClosedRange<UInt64>)
  func `reads every line as Foundation does`(_ seed: UInt64) {
    var lines = RandomLine(seed: seed)
    var scanned = 0
    for _ in 0..<500 {
      let line = lines.line()
      var scanner = QuestionScanner(line[...])
      if scanner.question() != nil { scanned += 1 }
      let shown = String(decoding: line, as: UTF8.self).debugDescription
      #expect(reading(line) == foundationReading(line), "seed \(seed) \(shown)")
    }
    #expect(scanned >= 75, "seed \(seed): too few lines are plain for the test to tell")
  }

  @Test(arguments: [
    (#"{"id":"p1","text":"Halo."}"#, "p1", "Halo."),
    (" { \"text\" : \"a\" ,\t\"id\" : \"\" } \r", "", "a"),
    (#"{"id":"a\"\\\/","text":"\b\f\n\r\t\u00e9\ud83d\ude00"}"#, "a\"\\/", "\u{8}\u{C}\n\r\té😀"),
    (#"{"lang":"id","likes":12,"seen":true,"by":null,"id":"x","text":"“ya”"}"#, "x", "“ya”"),
  ])
  func `scans plain lines itself`(_ line: String, _ id: String, _ text: String) {
    var scanner = QuestionScanner(Array(line.utf8)[...])
    #expect(scanner.question() == CheckQuestion(id: .text(id), text: text))
  }

  @Test(arguments: [("17", "17"), ("-3", "-3"), ("0", "0"), ("null", nil)])
  func `scans numbers as names`(_ written: String, _ number: String?) {
    var scanner = QuestionScanner(Array(#"{"id":\#(written),"text":""}"#.utf8)[...])
    #expect(scanner.question() == CheckQuestion(id: number.map { .number($0) }, text: ""))
  }

  @Test(arguments: [
    #"{"text":"a","text":"b"}"#, #"{"id":1,"id":2,"text":"b"}"#, #"{"text":"a","meta":{}}"#,
    #"{"id":1.0,"text":"a"}"#, #"{"te\u0078t":"a"}"#, #"{"text":"\ud83d"}"#, #"{"text":"a"}x"#,
    #"{"text":"a",}"#, "{\"text\":\"\u{1}\"}", "{}", "", "{", #"{"text":"a"#, #"{"id":true}"#,
  ])
  func `leaves all else to Foundation`(_ line: String) {
    var scanner = QuestionScanner(Array(line.utf8)[...])
    #expect(scanner.question() == nil)
  }

  @Test(arguments: ["[", "{\"a\":", "{\"text\":["])
  func `refuses a line of any depth`(_ opening: String) {
    let line = Array(String(repeating: opening, count: 200_000).utf8)
    #expect(reading(line) == "invalidJSON -1")
  }

  @Test func `names the byte that is not UTF-8`() {
    let line = Array(#"{"id":"p1","text":"a"#.utf8) + [0xFF] + Array("\"}".utf8)
    #expect(reading(line) == "invalidUTF8 20")
  }
}
