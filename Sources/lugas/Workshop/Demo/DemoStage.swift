import Foundation
import LugasChecking
import LugasHistory
import LugasLexicon
import LugasTerminal
import LugasWorkshop
import Synchronization

/// Where a scenario plays: a folder of its own with a throw-away history, a fixed day, the lexicon of
/// the program alone.
final class DemoStage {
  let scenario: Scenario
  /// A screen that is not as the scenario tells ends the run.
  let isStrict: Bool
  private let outer: Surroundings
  private let lexicon: Lexicon
  private let palette: Palette
  private let presentation: Presentation
  let folder: DemoFolder
  private let progress: DemoProgress?
  private var hasToldKeys = false

  var language: Language { scenario.language }

  /// Takes a scenario; nil when the folder cannot be made.
  init?(
    _ scenario: Scenario, _ lexicon: Lexicon, outer: Surroundings, palette: Palette,
    isStrict: Bool, progress: DemoProgress?
  ) {
    guard let folder = DemoFolder() else { return nil }
    self.scenario = scenario
    self.lexicon = lexicon
    self.outer = outer
    self.palette = palette
    presentation = Presentation(outer.settings)
    self.isStrict = isStrict
    self.folder = folder
    self.progress = progress
  }

  // MARK: - Runs

  /// Empties the folder and plays what is in the history before the first step.
  func setUp() {
    folder.empty()
    for session in scenario.earlier {
      let sink = DemoSink(TextBuffer(), isMuted: true)
      let keyboard = DemoKeyboard(
        session.steps, shownFrom: .max, sink: sink, stage: self, presenter: FastPresenter(),
        live: nil)
      _ = run(keyboard, sink, officer: session.officer, day: session.day)
    }
  }

  /// Runs the REPL on a keyboard, as the scenario's officer on its day unless told otherwise.
  func run(
    _ keyboard: any Keyboard, _ sink: DemoSink, officer: String? = nil, day: CalendarDay? = nil
  ) -> Desk {
    let surroundings = surroundings(officer ?? scenario.officer, day ?? scenario.day)
    var desk = Desk(
      surroundings: surroundings, lexicon: lexicon,
      pipeline: Pipeline(
        lexicon: lexicon, options: CheckOptions(), language: language, threshold: .consider),
      screen: Screen(sink: sink, palette: palette), keyboard: keyboard,
      ledger: Desk.ledger(surroundings, lexicon), language: language,
      holds: DraftHolds(path: surroundings.draftHoldsPath))
    desk.useSettings()
    var repl = Repl(desk: desk)
    let rules = Numerals.grouped(lexicon.ruleCount, language)
    return repl.run(greeting: .greeting(version: Lugas.version, rules: rules), problems: 0)
  }

  /// The surroundings of this process with every place of its own in the folder.
  private func surroundings(_ officer: String, _ day: CalendarDay) -> Surroundings {
    var own = ["LUGAS_LANG": language.rawValue]
    let places = [
      "XDG_DATA_HOME": "data", "XDG_STATE_HOME": "state", "XDG_CONFIG_HOME": "config",
      "XDG_CONFIG_DIRS": "site", "XDG_CACHE_HOME": "cache", "XDG_RUNTIME_DIR": "run",
    ].mapValues { "\(folder.path)/\($0)" }
    own.merge(places) { $1 }
    // A fast run leaves the clipboard alone.
    if isStrict { own.merge(["TERM": "dumb", "DISPLAY": "", "WAYLAND_DISPLAY": ""]) { $1 } }
    var surroundings = Surroundings(
      environment: outer.environment.merging(own) { _, own in own }, now: DemoClock(day).now,
      random: outer.random, officer: officer)
    surroundings.set(.profile, [scenario.profile.rawValue], .flag)
    surroundings.set(
      .projector, [presentation.isProjected ? SettingKey.yes : SettingKey.no], .flag)
    surroundings.set(
      .accessible, [presentation.isSpoken ? SettingKey.yes : SettingKey.no], .flag)
    return surroundings
  }

  // MARK: - Files

  /// Writes a file of a step, as an editor would.
  func write(_ path: String, _ text: String) {
    folder.write("config/lugas/\(path)", text)
  }

  /// Shows a file of a step, line by line with numbers.
  func show(_ path: String, _ text: String, _ sink: DemoSink) {
    screen(sink) { screen in
      screen.write(.styled("── \(path) ──", .heading))
      let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
      let shown = lines.last?.isEmpty == true ? lines.dropLast() : lines[...]
      for (index, line) in shown.enumerated() {
        let number = String(index + 1)
        let pad = String(repeating: " ", count: max(0, 3 - number.count))
        screen.write(StyledText("\(pad)\(number)  \(line)"), indent: 5)
      }
    }
  }

  // MARK: - Words for the hall

  /// Shows a comment of the presenter.
  func comment(_ text: String, _ sink: DemoSink) {
    screen(sink) { screen in
      screen.newline()
      for line in text.split(separator: "\n") {
        screen.write(.styled("» \(line)", .strong), indent: 2)
      }
    }
  }

  /// A step is the next one.
  func begin(_ index: Int, _ sink: DemoSink) {
    progress?.note(scenario.name, step: index)
    guard !hasToldKeys, !isStrict else { return }
    hasToldKeys = true
    screen(sink) { screen in
      screen.newline()
      screen.write(.styled(scenario.title, .heading))
      screen.write(
        parts: DemoPhrase.keys.words(language).split(separator: "|").map(\.trimmingBlanks))
    }
  }

  /// The presenter types now.
  func beginLive(_ sink: DemoSink) { tell(.live, sink) }

  /// Says something of the demo itself.
  func tell(_ phrase: DemoPhrase, _ sink: DemoSink) {
    screen(sink) { $0.write(.styled("» \(phrase.words(language))", .strong), indent: 2) }
  }

  /// The demo is over.
  func end() {
    progress?.note(scenario.name, step: nil)
    folder.remove()
  }

  /// Writes beside the program's own output, which is what steps are compared with.
  private func screen(_ sink: DemoSink, _ body: (inout Screen) -> Void) {
    guard !sink.isMuted else { return }
    var screen = Screen(
      sink: sink.besides, palette: palette, layout: presentation.layout(language))
    body(&screen)
  }
}

/// The clock of a demo: its day, half past nine, and a second later at each look.
struct DemoClock: Sendable {
  let now: @Sendable () -> UTCMilliseconds

  init(_ day: CalendarDay) {
    var parts = unsafe tm()
    unsafe parts.tm_year = Int32(day.year - 1900)
    unsafe parts.tm_mon = Int32(day.month - 1)
    unsafe parts.tm_mday = Int32(day.day)
    unsafe (parts.tm_hour, parts.tm_min, parts.tm_isdst) = (9, 30, -1)
    let start = Int64(unsafe mktime(&parts)) * 1000
    let looks = LookCount()
    now = { UTCMilliseconds(start + looks.next() * 1000) }
  }

  /// How often the clock was looked at.
  private final class LookCount: Sendable {
    private let count = Atomic<Int64>(0)
    func next() -> Int64 { count.add(1, ordering: .relaxed).newValue }
  }
}
