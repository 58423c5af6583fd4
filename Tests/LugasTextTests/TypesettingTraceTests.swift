import LugasText
import Testing

@Suite struct `Traces of a word processor` {
  private static let text =
    "\u{FEFF}“Da\u{AD}lam”\u{A0}rangka\u{200B} veri\u{FB01}kasi\r\n\u{F0B7} satu\u{0B}dua’s"

  @Test func `are counted by kind`() {
    let counts = TypesettingTraces(of: Self.text).counts.map { "\($0.trace) \($0.count)" }
    #expect(
      counts == [
        "noBreakSpace 1", "softHyphen 1", "zeroWidth 2", "ligature 1", "lineEnd 2",
        "symbolBullet 1", "curlyQuote 3",
      ])
    #expect(TypesettingTraces(of: "Rapat \"kerja\"\n\tdi aula.").isEmpty)
    #expect(TypesettingTraces(of: "Pasar 👨‍👩‍👧 ꦧꦱ é.").isEmpty)
  }

  @Test func `are made plain, the visible ones only when asked for`() {
    #expect(
      Self.text.plain(TypesettingTrace.unseen) == "“Dalam” rangka verifikasi\n• satu\ndua’s")
    #expect(
      Self.text.plain(TypesettingTrace.allCases) == "\"Dalam\" rangka verifikasi\n• satu\ndua's")
    #expect(Self.text.plain([]) == Self.text)
  }

  @Test(arguments: [
    TextCase("da\u{AD}lam", "w:da\u{AD}lam"),
    TextCase("da\u{200B}lam", "w:da\u{200B}lam"),
    TextCase("dalam\u{200B} rangka", "w:dalam _ w:rangka"),
    TextCase("\u{FEFF}Dalam\u{A0}\u{2060}rangka", "_ w:Dalam _ w:rangka"),
  ])
  func `break no word in two`(_ row: TextCase) {
    #expect(Rendering.tokens(row.text) == row.expected)
  }
}
