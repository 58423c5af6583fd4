import LugasTerminal
import Testing

@testable import lugas

/// An answer in the decision loop and what it asks for.
struct KeyCase: Sendable, CustomStringConvertible {
  let line: String
  let key: DecisionKey
  var description: String { line }

  static let all = [
    KeyCase(line: "y", key: .accept), KeyCase(line: "Y ", key: .accept),
    KeyCase(line: "t", key: .reject), KeyCase(line: "n", key: .reject),
    KeyCase(line: "3", key: .pick(3)), KeyCase(line: "u", key: .ownText),
    KeyCase(line: "e", key: .ownText), KeyCase(line: "l", key: .skip),
    KeyCase(line: "s", key: .skip), KeyCase(line: "z", key: .undo),
    KeyCase(line: "?", key: .explain), KeyCase(line: "y!", key: .acceptRule),
    KeyCase(line: "t!", key: .rejectRule), KeyCase(line: "b", key: .back),
    KeyCase(line: "g 12", key: .goTo(12)), KeyCase(line: "q", key: .stop),
    KeyCase(line: "# istilah Perda", key: .note("istilah Perda")),
    KeyCase(line: "/sumber BPS", key: .command("/sumber BPS")),
    KeyCase(line: "ya", key: .accept), KeyCase(line: "Yes", key: .accept),
    KeyCase(line: "terima", key: .accept), KeyCase(line: "accept", key: .accept),
    KeyCase(line: "tidak", key: .reject), KeyCase(line: "no", key: .reject),
    KeyCase(line: "tolak", key: .reject), KeyCase(line: "reject", key: .reject),
    KeyCase(line: "lewati", key: .skip), KeyCase(line: "skip", key: .skip),
    KeyCase(line: "tulis sendiri", key: .ownText), KeyCase(line: "own text", key: .ownText),
    KeyCase(line: "urung", key: .undo), KeyCase(line: "undo", key: .undo),
    KeyCase(line: "kenapa", key: .explain), KeyCase(line: "why", key: .explain),
    KeyCase(line: "berhenti", key: .stop), KeyCase(line: "stop", key: .stop),
    KeyCase(line: "batal", key: .stop), KeyCase(line: "kembali", key: .back),
    KeyCase(line: "yaa", key: .unknown("yaa")), KeyCase(line: "10", key: .unknown("10")),
  ]
}

struct DecisionKeyTests {
  @Test(arguments: KeyCase.all)
  func `reads both languages' keys`(_ example: KeyCase) {
    #expect(DecisionKey.read(example.line) == example.key)
  }

  @Test(arguments: [
    ("y", true), ("ya", true), ("yes", true), ("t", false), ("n", false), ("tidak", false),
    ("batal", false), ("", nil), ("u", nil), ("yah", nil),
  ])
  func `reads yes and no`(_ typed: String, _ answer: Bool?) {
    #expect(DecisionKey.yesOrNo(EnteredLine(typed: typed)) == answer)
  }

  @Test func `Enter alone never decides`() {
    #expect(DecisionKey.read("") == .nothing)
    #expect(DecisionKey.read("  ") == .nothing)
  }
}

struct CommandTableTests {
  private func name(_ typed: String) -> String {
    switch CommandTable.find(typed) {
    case .command(_, let name): name
    case .several(let names): names.joined(separator: " ")
    case .none(let nearest): "? \(nearest ?? "")"
    }
  }

  @Test(arguments: [
    ("/terima", "/terima"), ("/accept", "/accept"), ("/acc", "/accept"), ("/sal", "/salin"),
    ("/tolka", "? /tolak"), ("/acept", "? /accept"), ("/xyzzy", "? "),
  ])
  func `finds commands in both languages`(_ typed: String, _ found: String) {
    #expect(name(typed) == found)
  }

  @Test func `every name belongs to one command`() {
    let names = CommandTable.all.flatMap { Set([$0.names.id, $0.names.en]) }
    #expect(Set(names).count == names.count)
  }
}
