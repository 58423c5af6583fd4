import Testing

@testable import LugasTerminal

struct DecoderCase: Sendable, CustomTestStringConvertible {
  let testDescription: String
  let reads: [String]
  let events: [InputDecoder.Event]

  init(_ name: String, _ reads: [String], _ events: [InputDecoder.Event]) {
    testDescription = name
    self.reads = reads
    self.events = events
  }
}

private func paste(_ text: String) -> InputDecoder.Event { .paste(Array(text.utf8)) }

struct InputDecoderTests {
  /// All events of some reads, waits left out except the last; giving up at the end.
  private static func events(of reads: [[UInt8]]) -> [InputDecoder.Event] {
    var decoder = InputDecoder()
    var events: [InputDecoder.Event] = []
    func drain() {
      while true {
        let event = decoder.next()
        if case .wait = event { return }
        events.append(event)
      }
    }
    for read in reads {
      decoder.feed(read)
      drain()
    }
    let last = decoder.giveUp()
    if last != .wait(.forInput) { events.append(last) }
    drain()
    return events
  }

  @Test(arguments: [
    DecoderCase("letters", ["ab"], [.scalar("a"), .scalar("b")]),
    DecoderCase("a scalar of four bytes", ["😀"], [.scalar("😀")]),
    DecoderCase("Enter", ["a\r"], [.scalar("a"), .scalar("\r")]),
    DecoderCase("an arrow", ["\u{1B}[A"], [.key(.up)]),
    DecoderCase("an arrow in application mode", ["\u{1B}OB"], [.key(.down)]),
    DecoderCase("an arrow in three reads", ["\u{1B}", "[", "D"], [.key(.left)]),
    DecoderCase("Alt-Enter", ["\u{1B}\r"], [.key(.newline)]),
    DecoderCase("Shift-Enter of kitty", ["\u{1B}[13;2u"], [.key(.newline)]),
    DecoderCase("Shift-Enter of xterm", ["\u{1B}[27;2;13~"], [.key(.newline)]),
    DecoderCase("Alt and a letter", ["\u{1B}b"], [.scalar("\u{1B}"), .scalar("b")]),
    DecoderCase("a lone ESC", ["\u{1B}"], [.scalar("\u{1B}")]),
    DecoderCase("an unknown sequence", ["\u{1B}[15~x"], [.scalar("x")]),
    DecoderCase("a real C1 character", ["a\u{85}b"], [.scalar("a"), .scalar("b")]),
    DecoderCase(
      "a paste in brackets", ["x\u{1B}[200~/quit\rb\u{1B}[201~y"],
      [.scalar("x"), paste("/quit\rb"), .scalar("y")]),
    DecoderCase(
      "a paste with its markers split",
      ["\u{1B}[20", "0~a", "b\u{1B}[2", "01", "~c"], [paste("ab"), .scalar("c")]),
    DecoderCase("an empty paste", ["\u{1B}[200~\u{1B}[201~"], [paste("")]),
    DecoderCase(
      "two pastes in one read", ["\u{1B}[200~a\u{1B}[201~\u{1B}[200~b\u{1B}[201~"],
      [paste("a"), paste("b")]),
    DecoderCase("a paste without its end", ["\u{1B}[200~abc"], [paste("abc")]),
    DecoderCase(
      "a paste that holds an escape sequence", ["\u{1B}[200~a\u{1B}[Ab\u{1B}[201~"],
      [paste("a\u{1B}[Ab")]),
    DecoderCase("lines in one read without brackets", ["a\rb\r"], [paste("a\rb\r")]),
    DecoderCase(
      "lines in two reads without brackets", ["/quit\rb", "c\rd"], [paste("/quit\rbc\rd")]),
    DecoderCase(
      "lines in two reads, the first ending with its line", ["/quit\r", "b\r"],
      [paste("/quit\rb\r")]),
    DecoderCase(
      "a line typed ahead", ["/quit\r"], "/quit\r".unicodeScalars.map { .scalar($0) }),
    DecoderCase(
      "a line typed ahead, then an arrow", ["a\r\u{1B}[A"],
      [.scalar("a"), .scalar("\r"), .key(.up)]),
    DecoderCase(
      "a line typed ahead, then Ctrl-D", ["a\r\u{4}"],
      [.scalar("a"), .scalar("\r"), .scalar("\u{4}")]),
    DecoderCase(
      "an unbracketed paste, then Ctrl-C", ["a\rb\u{3}"],
      [paste("a\rb"), .scalar("\u{3}")]),
    DecoderCase(
      "an unbracketed paste, then a bracketed one", ["a\rb\u{1B}[200~c\u{1B}[201~"],
      [paste("a\rb"), paste("c")]),
  ])
  func `decodes reads into events`(_ row: DecoderCase) {
    #expect(Self.events(of: row.reads.map { Array($0.utf8) }) == row.events)
  }

  @Test func `waits for the rest of a scalar`() {
    #expect(Self.events(of: [[0xF0, 0x9F], [0x98, 0x80]]) == [.scalar("😀")])
  }

  @Test(
    arguments: [[0xFF], [0x80], [0xC0, 0xAF], [0xED, 0xA0, 0x80], [0xE2, 0x28]] as [[UInt8]])
  func `shows bytes that are not UTF-8 as U+FFFD and goes on`(_ bytes: [UInt8]) {
    let events = Self.events(of: [bytes + Array("z".utf8)])
    #expect(events.first == .scalar("\u{FFFD}"))
    #expect(events.last == .scalar("z"))
  }

  @Test func `says how long to wait`() {
    var decoder = InputDecoder()
    #expect(decoder.next() == .wait(.forInput))
    decoder.feed([0x1B])
    #expect(decoder.next() == .wait(.forEscape))
    decoder.feed(Array("[20".utf8))
    #expect(decoder.next() == .wait(.forSequence))
    decoder.feed(Array("0~text".utf8))
    #expect(decoder.next() == .wait(.forPasteEnd))
    decoder.feed(Array("\u{1B}[201~".utf8))
    #expect(decoder.next() == .paste(Array("text".utf8)))
    decoder.feed(Array("a\rb".utf8))
    #expect(decoder.next() == .wait(.forQuiet))
  }

  @Test func `gives the same events wherever a bracketed paste is cut`() {
    let bytes = Array("é\u{1B}[200~/quit\r\nü😀\u{1B}[201~\u{1B}[C".utf8)
    let whole = Self.events(of: [bytes])
    for cut in 1..<bytes.count {
      #expect(Self.events(of: [Array(bytes[..<cut]), Array(bytes[cut...])]) == whole, "\(cut)")
    }
  }
}

struct PasteTextTests {
  @Test(arguments: [
    ("a\r\nb\rc\nd", "a\nb\nc\nd"), ("a\r\r\nb", "a\n\nb"), ("a\u{1B}[31mb\u{0}\u{7F}", "a[31mb"),
    ("kol\tom", "kol\tom"), ("", ""),
  ])
  func `normalises line ends and drops control characters`(_ pasted: String, _ text: String) {
    #expect(PasteText.normalised(Array(pasted.utf8)) == text)
  }

  @Test func `repairs what is not UTF-8`() {
    #expect(PasteText.normalised([0x61, 0xFF, 0x62]) == "a\u{FFFD}b")
  }

  @Test(arguments: [
    ("pendek", "pendek"), ("https://contoh.id\n", "https://contoh.id"), ("a\nb", nil),
    ("a\n\n", nil), ("\n", nil), ("a\tb", nil), ("a\u{202E}b", nil),
    (String(repeating: "x", count: 201), nil),
  ])
  func `lets only short and visible lines into the line`(_ text: String, _ inline: String?) {
    #expect(PasteText.inline(text) == inline)
  }

  @Test(arguments: [("", 1), ("a", 1), ("a\n", 1), ("a\nb", 2), ("a\n\nb\n", 3)])
  func `counts lines as a reader does`(_ text: String, _ count: Int) {
    #expect(PasteText.lineCount(of: text) == count)
  }
}
