import Foundation
import Testing

@testable import LugasTerminal

struct CommandHistoryTests {
  /// A path in a folder of its own, gone when the test is.
  private final class Place {
    let folder: URL
    var path: String { folder.appending(path: "state/lugas/commands").path }

    init() {
      folder = FileManager.default.temporaryDirectory.appending(path: "lugas-\(UUID().uuidString)")
    }

    deinit {
      try? FileManager.default.removeItem(at: folder)
    }

    func bytes() throws -> String { try String(contentsOfFile: path, encoding: .utf8) }

    func mode(of path: String) throws -> Int? {
      try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
    }
  }

  @Test func `keeps each command once, at its newest place`() {
    let place = Place()
    let history = CommandHistory(path: place.path)
    for command in ["/tinjau", "/bantuan", "/tinjau"] { #expect(history.append(command)) }
    #expect(history.entries() == ["/bantuan", "/tinjau"])
    #expect(history.entries(limit: 1) == ["/tinjau"])
  }

  @Test func `is for the officer's eyes only`() throws {
    let place = Place()
    let history = CommandHistory(path: place.path)
    #expect(history.isWritable)
    #expect(try place.mode(of: place.path) == 0o600)
    #expect(try place.mode(of: (place.path as NSString).deletingLastPathComponent) == 0o700)
  }

  @Test func `refuses what is no command`() throws {
    let place = Place()
    let history = CommandHistory(path: place.path)
    #expect(!history.append("Dalam rangka"))
    #expect(!history.append(""))
    #expect(!history.append("/" + String(repeating: "x", count: 5000)))
    #expect(try place.bytes().isEmpty)
  }

  @Test(arguments: ["/catat a\\nb", "/catat a\nb", "/cari \\", "/cari é 😀\r", "/cari \t x"])
  func `gives back what it was given`(_ command: String) {
    let place = Place()
    let history = CommandHistory(path: place.path)
    history.append(command)
    history.append("/akhir")
    #expect(history.entries() == [command, "/akhir"])
  }

  @Test func `loses nothing when two write at once`() async {
    let place = Place()
    let path = place.path
    await withTaskGroup(of: Void.self) { group in
      for writer in 0..<2 {
        group.addTask {
          let history = CommandHistory(path: path)
          for number in 0..<50 { history.append("/cari \(writer)-\(number)") }
        }
      }
    }
    let entries = CommandHistory(path: path).entries()
    #expect(entries.count == 100)
    for writer in 0..<2 {
      let own = entries.filter { $0.hasPrefix("/cari \(writer)-") }
      #expect(own == (0..<50).map { "/cari \(writer)-\($0)" })
    }
  }

  @Test func `goes on behind a torn line`() throws {
    let place = Place()
    let history = CommandHistory(path: place.path)
    try Data("/utuh\n/terpot".utf8).write(to: URL(fileURLWithPath: place.path))
    history.append("/baru")
    #expect(history.entries() == ["/utuh", "/terpot", "/baru"])
  }

  @Test func `reads only the end of a long file`() throws {
    let place = Place()
    let history = CommandHistory(path: place.path)
    let lines = (0..<40_000).map { "/cari \($0)\n" }.joined()
    try Data(lines.utf8).write(to: URL(fileURLWithPath: place.path))
    #expect(history.entries(limit: 2) == ["/cari 39998", "/cari 39999"])
    #expect(history.entries(limit: .max).allSatisfy { $0.hasPrefix("/cari ") })
  }

  @Test func `says that a place cannot be written, and keeps quiet`() {
    let history = CommandHistory(path: "/dev/null/lugas/commands")
    #expect(!history.isWritable)
    #expect(!history.append("/tinjau"))
    #expect(history.entries().isEmpty)
  }
}

struct CommandRecallTests {
  @Test func `walks to the oldest command and back to the unfinished line`() {
    var recall = CommandRecall(["/satu", "/dua"])
    #expect(recall.newer() == nil)
    #expect(recall.older(than: "/set") == "/dua")
    #expect(recall.older(than: "/dua") == "/satu")
    #expect(recall.older(than: "/satu") == nil)
    #expect(recall.newer() == "/dua")
    #expect(recall.newer() == "/set")
    #expect(recall.newer() == nil)
  }

  @Test func `moves a command used again to the end`() {
    var recall = CommandRecall(["/satu", "/dua"])
    recall.add("/satu")
    #expect(recall.commands == ["/dua", "/satu"])
  }
}

struct CompletionTests {
  @Test(arguments: [("", ""), ("/he", "/he"), ("/help si", "si"), ("a\nb", "b"), ("a ", "")])
  func `finds the word that is being typed`(_ text: String, _ word: String) {
    #expect(Completion.word(endingAt: text) == word)
  }

  @Test func `agrees on what all candidates begin with`() {
    #expect(Completion.commonPrefix(of: ["/history", "/help"]) == "/h")
    #expect(Completion.commonPrefix(of: ["/help"]) == "/help")
    #expect(Completion.commonPrefix(of: ["a", "b"]).isEmpty)
    #expect(Completion.commonPrefix(of: []).isEmpty)
  }

  @Test func `lists candidates side by side by display width`() {
    let rows = Completion.table(of: ["日本", "a", "bcd", "e"], columns: 18)
    #expect(rows == ["日本  a     bcd", "e"])
    #expect(Completion.table(of: ["panjang sekali", "b"], columns: 5) == ["panjang sekali", "b"])
  }
}

struct PlainPromptTests {
  @Test(arguments: [("lugas> ", "lugas> "), ("lugas… › ", "lugas... > "), ("é 😀", "? ?")])
  func `keeps to ASCII`(_ prompt: String, _ ascii: String) {
    #expect(PlainPrompt.ascii(prompt) == ascii)
  }
}
