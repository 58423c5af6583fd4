import LugasLexicon
import Testing

@testable import lugas

/// The first minute, and help.
struct FirstMinuteTests {
  @Test func `an officer without history is told in three lines what to do`() throws {
    let office = try Office()
    let first = office.run().screen
    for words in ["Tempel atau ketik naskah", "Enter lagi: tinjau", "Semua tetap di komputer ini"] {
      #expect(first.contains(words))
    }
    office.run(.typed(Office.post), "/terima 1 3 4", "/tolak 2", "2", "/lewati 5")
    #expect(!office.run().screen.contains("Enter lagi: tinjau"))
  }

  @Test(arguments: Language.allCases)
  func `help fits a screen of 24 rows, all of it names every command`(_ language: Language) throws {
    let help = try Office().run("/help", language: language).screen
    #expect(help.split(separator: "\n", omittingEmptySubsequences: false).count < 24 + 5)
    let all = try Office().run("/help all", language: language).screen
    for command in CommandTable.all {
      #expect(help.contains(command.name(in: language)))
      #expect(all.contains("  \(command.name(in: language)) "))
    }
  }

  @Test func `one command is shown with an example, by either name`() throws {
    let screen = try Office().run("/bantuan accept").screen
    #expect(screen.contains("/terima, /accept  "))
    #expect(screen.contains("contoh: /terima"))
  }

  @Test func `no word of a command's arguments is wider than a narrow screen`() {
    for command in CommandTable.all {
      let words = "\(command.arguments.id) \(command.arguments.en)".split(separator: " ")
      #expect(words.allSatisfy { $0.count <= 24 }, "\(words)")
    }
  }

  @Test(arguments: [
    ("/acept 1", "/accept"), ("/terma 1", "/terima"), ("/exit", "/quit"), ("/tolong", "/bantuan"),
    ("/hapus 2", "/urung"),
  ])
  func `a mistyped or borrowed name is answered with the one that was meant`(
    _ line: String, _ meant: String
  ) throws {
    let screen = try Office().run(.typed(line)).screen
    #expect(screen.contains("tidak dikenal; maksudnya \(meant)?"))
  }

  @Test func `words borrowed from other programs stand for commands that are there`() {
    for (word, name) in CommandTable.otherWords {
      #expect(CommandTable.names.contains(name), "\(word)")
      guard case .none = CommandTable.find(word) else {
        Issue.record("\(word) is found by itself")
        continue
      }
    }
  }
}
