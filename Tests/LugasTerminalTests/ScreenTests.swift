import Testing

@testable import LugasTerminal

struct ScreenTests {
  private static func written(
    _ line: StyledText, columns: Int = 40, indent: Int = 0, palette: Palette = .none
  ) -> String {
    let buffer = TextBuffer(columns: columns)
    var screen = Screen(sink: buffer, palette: palette)
    screen.write(line, indent: indent)
    return buffer.text
  }

  @Test func `ends every line and sanitises it`() {
    #expect(Self.written("a\u{1B}[2Jb") == "a<U+001B>[2Jb\n")
    #expect(Self.written("") == "\n")
  }

  @Test func `wraps with a hanging indent`() {
    let line: StyledText = "  1  saran sederhana" + .styled(" dalam rangka", .removed)
    #expect(
      Self.written(line, columns: 20, indent: 5) == "  1  saran sederhana\n     dalam rangka\n")
  }

  @Test func `gives every line of a text its margin`() {
    let buffer = TextBuffer(columns: 20)
    var screen = Screen(sink: buffer)
    screen.write("satu dua tiga empat\nlima", margin: 2, indent: 4)
    #expect(buffer.text == "  satu dua tiga\n    empat\n  lima\n")
  }

  @Test func `breaks a row of parts between them`() {
    let buffer = TextBuffer(columns: 20)
    var screen = Screen(sink: buffer)
    screen.write(parts: ["y terima", "t tolak", "u tulis sendiri", ""])
    #expect(buffer.text == "y terima   t tolak\nu tulis sendiri\n")
  }

  @Test func `leaves a line to be copied whole, but sanitised`() {
    let buffer = TextBuffer(columns: 20)
    var screen = Screen(sink: buffer)
    screen.write(unbroken: "satu dua tiga empat lima\u{1B}")
    #expect(buffer.text == "satu dua tiga empat lima<U+001B>\n")
  }

  @Test func `styles each row on its own`() {
    let line: StyledText = "x " + .styled("satu dua", .must) + "."
    let red = "\u{1B}[1;31m"
    #expect(
      Self.written(line, columns: 7, palette: .colours)
        == "x \(red)satu\u{1B}[0m\n\(red)dua\u{1B}[0m.\n")
  }

  @Test func `writes no escape sequence without a palette`() {
    for style in Style.allCases {
      #expect(Self.written(StyledText("teks", style)) == "teks\n")
    }
  }

  @Test(arguments: Style.allCases)
  func `uses bold, reverse and four-bit colours, never dim`(_ style: Style) {
    let known: Set<String> = ["1", "7", "31", "33", "35", "36"]
    for palette in [Palette.monochrome, .colours] {
      let parameters = (palette.parameters(of: style) ?? "1").split(separator: ";").map(String.init)
      #expect(known.isSuperset(of: parameters))
    }
    let plain = Set((Palette.monochrome.parameters(of: style) ?? "1").split(separator: ";"))
    #expect(plain.isSubset(of: ["1", "7"]))
  }

  @Test func `tells removed from added without red and green`() {
    #expect(
      Palette.monochrome.parameters(of: .removed) != Palette.monochrome.parameters(of: .added))
    let colours = [Style.removed, .added].map { Palette.colours.parameters(of: $0) ?? "" }
    #expect(colours[0] != colours[1])
    #expect(!colours.contains { $0.contains("31") || $0.contains("32") })
  }

  @Test func `asks for the columns anew`() {
    let buffer = TextBuffer(columns: 80)
    var screen = Screen(sink: buffer)
    #expect(screen.columns == 80)
    buffer.columns = 30
    #expect(screen.columns == 30)
    screen.layout.maximumColumns = 25
    #expect(screen.columns == 25)
  }

  @Test func `takes the columns from the environment when there is no terminal`() {
    #expect(DescriptorSink(descriptor: -1, environment: ["COLUMNS": "100"]).columns == 100)
    #expect(DescriptorSink(descriptor: -1).columns == 80)
    #expect(DescriptorSink(descriptor: -1, environment: ["COLUMNS": "3"]).columns == 20)
  }
}

struct ColourCase: Sendable, CustomTestStringConvertible {
  let flag: ColourChoice
  let environment: [String: String]
  let isTerminal: Bool
  let isColoured: Bool

  init(_ flag: ColourChoice, _ environment: [String: String], terminal: Bool, is isColoured: Bool) {
    self.flag = flag
    self.environment = environment
    self.isTerminal = terminal
    self.isColoured = isColoured
  }

  var testDescription: String { "\(flag) \(environment) terminal \(isTerminal)" }
}

struct ColourPolicyTests {
  @Test(arguments: [
    ColourCase(.auto, [:], terminal: true, is: true),
    ColourCase(.auto, [:], terminal: false, is: false),
    ColourCase(.never, ["FORCE_COLOR": "1"], terminal: true, is: false),
    ColourCase(.always, ["NO_COLOR": "1", "TERM": "dumb"], terminal: false, is: true),
    ColourCase(.auto, ["NO_COLOR": "1", "FORCE_COLOR": "1"], terminal: true, is: false),
    ColourCase(.auto, ["NO_COLOR": ""], terminal: true, is: true),
    ColourCase(.auto, ["CLICOLOR_FORCE": "1"], terminal: false, is: true),
    ColourCase(.auto, ["FORCE_COLOR": "3", "CLICOLOR": "0"], terminal: false, is: true),
    ColourCase(.auto, ["FORCE_COLOR": "0"], terminal: false, is: false),
    ColourCase(.auto, ["FORCE_COLOR": "0"], terminal: true, is: true),
    ColourCase(.auto, ["CLICOLOR": "0"], terminal: true, is: false),
    ColourCase(.auto, ["TERM": "dumb"], terminal: true, is: false),
    ColourCase(.auto, ["TERM": "dumb", "CLICOLOR_FORCE": "1"], terminal: true, is: true),
  ])
  func `decides in the documented order`(_ row: ColourCase) {
    let isColoured = ColourPolicy.decide(
      flag: row.flag, environment: row.environment, isTerminal: row.isTerminal)
    #expect(isColoured == row.isColoured)
  }
}

struct ClipboardTests {
  private static func way(
    _ environment: [String: String], programs: Set<String> = [], text: String = "halo"
  ) -> ClipboardWay {
    Clipboard.sequence(for: text, environment: environment, exists: programs.contains)
  }

  private static let bare = "\u{1B}]52;c;aGFsbw==\u{7}"

  @Test func `takes the program of the desktop at hand`() {
    let all: Set = ["wl-copy", "xclip", "xsel"]
    let x = ["DISPLAY": ":0", "TERM": "xterm"]
    let wayland = ["WAYLAND_DISPLAY": "wayland-0", "DISPLAY": ":0"]
    #expect(Self.way(wayland, programs: all) == .command(name: "wl-copy", arguments: []))
    #expect(
      Self.way(x, programs: all) == .command(name: "xclip", arguments: ["-selection", "clipboard"]))
    #expect(
      Self.way(x, programs: ["xsel"])
        == .command(name: "xsel", arguments: ["--clipboard", "--input"]))
    #expect(Self.way([:], programs: ["pbcopy"]) == .command(name: "pbcopy", arguments: []))
    #expect(Self.way([:], programs: ["clip.exe"]) == .command(name: "clip.exe", arguments: []))
  }

  @Test func `gives Windows' own program UTF-16 and every other UTF-8`() {
    #expect(Clipboard.bytes(of: "é", for: "clip.exe") == [0xFF, 0xFE, 0xE9, 0x00])
    #expect(Clipboard.bytes(of: "😀", for: "clip.exe") == [0xFF, 0xFE, 0x3D, 0xD8, 0x00, 0xDE])
    #expect(Clipboard.bytes(of: "é", for: "xclip") == [0xC3, 0xA9])
  }

  @Test(arguments: ["SSH_CONNECTION", "SSH_TTY", "SSH_CLIENT"])
  func `asks the terminal over SSH, whatever programs are there`(_ variable: String) {
    let environment = [variable: "x", "DISPLAY": ":0", "TERM": "xterm"]
    #expect(Self.way(environment, programs: ["xclip", "pbcopy"]) == .escape(Self.bare))
  }

  @Test func `wraps the sequence for tmux and screen`() {
    let tmux = Self.way(["TERM": "tmux-256color", "TMUX": "/tmp/x,1,0"])
    #expect(tmux == .escape(Self.bare + "\u{1B}Ptmux;\u{1B}" + Self.bare + "\u{1B}\\"))
    let screen = Self.way(["TERM": "screen", "STY": "1.x"])
    #expect(screen == .escape("\u{1B}P" + Self.bare + "\u{1B}\\"))
  }

  @Test func `has no way for long texts and dumb terminals`() {
    let longest = String(repeating: "x", count: Clipboard.longestEscapedText)
    #expect(Self.way(["TERM": "xterm"], text: longest) != .none)
    #expect(Self.way(["TERM": "xterm"], text: longest + "x") == .none)
    #expect(Self.way(["TERM": "dumb"]) == .none)
    #expect(Self.way(["TERM": "linux"]) == .none)
    #expect(Self.way([:]) == .none)
  }

  @Test(arguments: [
    ("", ""), ("f", "Zg=="), ("fo", "Zm8="), ("foo", "Zm9v"), ("foob", "Zm9vYg=="),
    ("fooba", "Zm9vYmE="), ("foobar", "Zm9vYmFy"), ("\u{FFFF}", "77+/"),
  ])
  func `encodes the examples of RFC 4648`(_ text: String, _ encoded: String) {
    #expect(Base64.encoded(Array(text.utf8)) == encoded)
  }
}
