import LugasLexicon
import LugasTerminal

/// What the last row of a hall is asked to read before a workshop begins.
struct LegibilityCard {
  private let language: Language
  private let rows: Int?

  /// `rows` are the terminal's; nil when it does not say.
  init(_ language: Language, rows: Int?) {
    self.language = language
    self.rows = rows
  }

  /// Letters of 1/24 of the picture's height are read from eight picture heights away, about the
  /// last row of a hall for 120: capitals then take 10 minutes of arc, twice what a sharp eye needs.
  static let mostRows = 24

  /// Shows it as the projector would.
  func show(on screen: inout Screen) {
    let usual = screen.layout
    screen.layout = .projected
    defer { screen.layout = usual }
    screen.space()
    let edge = String(repeating: "=", count: screen.columns)
    screen.write(.styled(edge, .strong))
    for line in lines {
      screen.space()
      screen.write(line)
    }
    screen.space()
    screen.write(.styled(edge, .strong))
    for phrase in advice {
      screen.space()
      screen.write(StyledText(phrase.words(language)))
    }
  }

  /// Letters that are taken for each other, numbers, and every style with the words it repeats.
  private var lines: [StyledText] {
    [
      .styled(ProjectorPhrase.lastRow.words(language), .heading),
      "I l 1 |   O 0 o   S 5   B 8   rn m   c e   . , : ;",
      "2.317  27,8%  0812-3456  #LawanDBD  @kota.contoh",
      .styled(ProjectorPhrase.boldText.words(language), .strong),
      .styled(ProjectorPhrase.reverseText.words(language), .must),
      .styled("[-\(ProjectorPhrase.goes.words(language))-]", .removed)
        + .styled("{+\(ProjectorPhrase.comes.words(language))+}", .added),
    ]
  }

  private var advice: [ProjectorPhrase] {
    guard let rows else { return [.enlarge] }
    return [.rows(rows, most: Self.mostRows), rows > Self.mostRows ? .enlarge : .ask]
  }
}
