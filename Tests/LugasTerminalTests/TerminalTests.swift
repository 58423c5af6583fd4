import CEditlineShims
import Foundation
import Testing

@testable import LugasTerminal

/// Tests that share the process's signals and its one guarded terminal, one after the other.
@Suite(.serialized) struct TerminalTests {
  private static let prompt = "lugas> "

  // MARK: Line editor

  @Test func `edits several lines with Alt-Enter and arrows`() throws {
    try Terminal.use { terminal in
      terminal.startEditor()
      try terminal.expect(Self.prompt)
      terminal.send("satu\u{1B}\rdua\u{1B}[A\u{1B}[DX\u{1B}[BY")
      try terminal.expect("Y")
      terminal.send("\r")
      #expect(try terminal.event() == .line(EnteredLine(typed: "saXtu\nduaY")))
      try terminal.expect(Self.prompt)
      terminal.send("\u{4}")
      #expect(try terminal.event() == .endOfInput)
    }
  }

  @Test func `takes a long paste whole and shows a stand-in`() throws {
    try Terminal.use { terminal in
      terminal.startEditor()
      try terminal.expect(Self.prompt)
      let lines = (1...20_000).map { "/quit baris nomor \($0) yang ditempel" }
      terminal.send("x \u{1B}[200~" + lines.joined(separator: "\r\n") + "\u{1B}[201~")
      let text = lines.joined(separator: "\n")
      try terminal.expect("[tempelan 1: 20000 baris, \(text.count) huruf]")
      terminal.send("\r")
      let entered = EnteredLine(segments: [.typed("x "), .pasted(text)])
      #expect(try terminal.event() == .line(entered))
      terminal.send("\u{4}")
      #expect(try terminal.event() == .endOfInput)
    }
  }

  @Test func `takes lines in one go for a paste and runs none of them`() throws {
    try Terminal.use { terminal in
      terminal.startEditor()
      try terminal.expect(Self.prompt)
      terminal.send("/quit\rbaris dua\r")
      try terminal.expect("huruf]")
      terminal.send("\r")
      #expect(
        try terminal.event() == .line(EnteredLine(segments: [.pasted("/quit\nbaris dua\n")])))
      terminal.send("\u{4}")
      #expect(try terminal.event() == .endOfInput)
    }
  }

  @Test func `cancels with Ctrl-C and recalls commands with the arrow`() throws {
    try Terminal.use { terminal in
      let labels = EditorLabels { _, _, _ in "[…]" }
      let options = LineEditorOptions(
        labels: labels, editrc: false, completions: { _, _ in ["/bantuan", "/batas"] })
      terminal.startEditor(options, initial: "")
      try terminal.expect(Self.prompt)
      terminal.send("setengah\u{3}")
      #expect(try terminal.event() == .cancelled)
      try terminal.expect(Self.prompt)
      terminal.send("/b\t\t")
      try terminal.expect("/bantuan  /batas")
      terminal.send("tas\r")
      #expect(try terminal.event() == .line(EnteredLine(typed: "/batas")))
      terminal.send("\u{4}")
      #expect(try terminal.event() == .endOfInput)
    }
  }

  @Test func `hands the line over to an editor`() throws {
    try Terminal.use { terminal in
      terminal.startEditor()
      try terminal.expect(Self.prompt)
      terminal.send("satu \u{1B}[200~1\n2\u{1B}[201~")
      try terminal.expect("huruf]")
      terminal.send("\u{18}\u{5}")
      let entered = EnteredLine(segments: [.typed("satu "), .pasted("1\n2")])
      #expect(try terminal.event() == .edit(entered))
      try terminal.expect(Self.prompt)
      terminal.send("\u{4}")
      #expect(try terminal.event() == .endOfInput)
    }
  }

  @Test func `draws again from the prompt when the terminal is resized`() throws {
    try Terminal.use { terminal in
      terminal.startEditor()
      try terminal.expect(Self.prompt)
      terminal.send(String(repeating: "kata ", count: 12))
      try terminal.expect("kata ")
      terminal.resize(rows: 24, columns: 40)
      kill(getpid(), SIGWINCH)
      try terminal.expect("\u{1B}[1A\r\u{1B}[J" + Self.prompt)
      terminal.send("ujung\r")
      let text = String(repeating: "kata ", count: 12) + "ujung"
      #expect(try terminal.event() == .line(EnteredLine(typed: text)))
      terminal.send("\u{4}")
      #expect(try terminal.event() == .endOfInput)
    }
  }

  @Test func `ends on SIGTERM with the terminal as it was found`() throws {
    try Terminal.use { terminal in
      let found = Self.modes(of: terminal.slave)
      terminal.startEditor()
      try terminal.expect(Self.prompt)
      #expect(Self.modes(of: terminal.slave) != found)
      kill(getpid(), SIGTERM)
      #expect(try terminal.event() == .terminated(signal: SIGTERM))
      lugas_signals_forget_termination()
      #expect(Self.modes(of: terminal.slave) == found)
      try terminal.expect("\u{1B}[?2004l")
    }
  }

  @Test func `deletes whole characters and stand-ins, and takes changes back`() throws {
    try Terminal.use { terminal in
      terminal.startEditor(initial: "lama\u{202E}")
      try terminal.expect("<U+202E>")
      terminal.send("!\r")
      #expect(try terminal.event() == .line(EnteredLine(typed: "lama\u{202E}!")))
      try terminal.expect("<U+202E>")
      terminal.send("\u{7F}a👨‍👩‍👧\u{7F}b\u{1B}[200~1\n2\u{1B}[201~")
      try terminal.expect("huruf]")
      terminal.send("\u{7F}c\r")
      #expect(try terminal.event() == .line(EnteredLine(typed: "lamaabc")))
      try terminal.expect("<U+202E>")
      terminal.send("\u{7F}\u{1B}[200~1\n2\u{1B}[201~")
      try terminal.expect("huruf]")
      terminal.send("\u{15}\u{1F}\r")
      let entered = EnteredLine(segments: [.typed("lama"), .pasted("1\n2")])
      #expect(try terminal.event() == .line(entered))
      try terminal.expect("<U+202E>")
      terminal.send("\u{15}\u{4}")
      #expect(try terminal.event() == .endOfInput)
    }
  }

  @Test func `refuses what is no terminal`() throws {
    let pipe = Pipe()
    let descriptor = pipe.fileHandleForReading.fileDescriptor
    let options = LineEditorOptions(labels: EditorLabels { _, _, _ in "" })
    #expect(throws: LineEditorError.notATerminal) {
      _ = try LineEditor(input: descriptor, output: descriptor, options: options)
    }
  }

  private static func modes(of descriptor: Int32) -> [UInt32] {
    var modes = termios()
    unsafe tcgetattr(descriptor, &modes)
    return [modes.c_iflag, modes.c_oflag, modes.c_lflag]
  }

  // MARK: Plain lines

  @Test func `reads whole lines from a pipe, whatever their length`() throws {
    let pipe = Pipe()
    let long = String(repeating: "panjang ", count: 20_000)
    let writer = Thread {
      try? pipe.fileHandleForWriting.write(contentsOf: Data("satu\r\n\n\(long)\nakhir".utf8))
      try? pipe.fileHandleForWriting.close()
    }
    writer.start()
    var reader = PlainLineReader(input: pipe.fileHandleForReading.fileDescriptor, output: -1)
    for text in ["satu", "", long, "akhir"] {
      #expect(reader.read(prompt: "> ") == .line(EnteredLine(typed: text)))
    }
    #expect(reader.read(prompt: "> ") == .endOfInput)
  }

  @Test func `takes lines in one go from a dumb terminal for a paste`() throws {
    try Terminal.use { terminal in
      terminal.start { slave, report in
        var reader = PlainLineReader(input: slave, output: slave)
        report(reader.read(prompt: "> "))
      }
      try terminal.expect("> ")
      terminal.send("/quit\nbaris dua\n")
      #expect(
        try terminal.event() == .line(EnteredLine(segments: [.pasted("/quit\nbaris dua\n")])))
    }
  }
}
