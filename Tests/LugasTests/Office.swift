import Foundation
import LugasChecking
import LugasHistory
import LugasLexicon
import LugasReview
import LugasTerminal
import LugasText
import Synchronization
import Testing

@testable import lugas

/// An officer's place for one test: a folder with a history of its own and a small lexicon.
final class Office: Sendable {
  let folder: String
  var historyPath: String { folder + "/lugas/history.sqlite" }

  private let days = Mutex<Int64>(0)
  /// What the office takes for now: the morning of 23 Nov 2026, and the days that passed since.
  var now: UTCMilliseconds {
    UTCMilliseconds(1_795_392_000_000 + days.withLock { $0 } * 86_400_000)
  }
  /// Lets days pass until the next run.
  func pass(days count: Int64) { days.withLock { $0 += count } }

  init() throws {
    folder = NSTemporaryDirectory() + "lugas-office-" + UUID().uuidString
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(atPath: folder) }

  /// What came of a run.
  struct Outcome {
    let screen: String
    let keyboard: ScriptedKeyboard
    let desk: Desk

    /// The decisions that stand, as `1 accept`.
    var decisions: [String] {
      (desk.work?.review.entries ?? []).compactMap { entry in
        entry.decision.map { "\(entry.number) \($0.kind.rawValue)" }
      }
    }
    /// The text so far.
    var text: String? { desk.work?.review.revision.text }
  }

  /// Runs the REPL on these inputs.
  @discardableResult
  func run(
    _ inputs: Input..., language: Language = .id, columns: Int = 80,
    environment: [String: String] = [:],
    open: (@Sendable () throws(HistoryError) -> any HistoryStore)? = nil
  ) -> Outcome {
    play(inputs, language: language, columns: columns, environment: environment, open: open)
  }

  /// Runs the REPL on a list of inputs.
  func play(
    _ inputs: [Input], language: Language = .id, columns: Int = 80,
    environment: [String: String] = [:],
    open: (@Sendable () throws(HistoryError) -> any HistoryStore)? = nil
  ) -> Outcome {
    let buffer = TextBuffer(columns: columns)
    let keyboard = ScriptedKeyboard(inputs)
    var opening = openStore
    if let open { opening = open }
    var repl = Repl(
      desk: desk(
        language, keyboard, buffer, environment,
        opening))
    let desk = repl.run(greeting: .firstStep, problems: 0)
    return Outcome(screen: buffer.text, keyboard: keyboard, desk: desk)
  }

  /// How the REPL opens its history; a stored closure, because an autoclosure around one with typed
  /// errors crashes the compiler.
  private var openStore: @Sendable () throws(HistoryError) -> any HistoryStore {
    { () throws(HistoryError) -> any HistoryStore in try self.store() }
  }

  /// The history, opened anew.
  func store() throws(HistoryError) -> SQLiteHistory {
    let random = Mutex(SystemRandomNumberGenerator())
    return try SQLiteHistory.open(
      historyPath, now: surroundings([:]).now, random: { random.withLock { $0.next() } })
  }

  /// What the history keeps of a draft: `accept`, `undo`, …
  func recorded(_ draft: Int = 1) throws -> [String] {
    try store().draft(draft)?.decisions.map(\.decision.action.name.rawValue) ?? []
  }

  private func desk(
    _ language: Language, _ keyboard: ScriptedKeyboard, _ buffer: TextBuffer,
    _ environment: [String: String],
    _ open: @escaping @Sendable () throws(HistoryError) -> any HistoryStore
  ) -> Desk {
    let session = NewSession(
      officer: "sari", language: language.rawValue,
      lexicon: LexiconStamp(contentHash: "c0ffee", ruleCount: 5), programVersion: "0",
      kind: .repl)
    var desk = Desk(
      surroundings: surroundings(
        environment.merging(["LUGAS_LANG": language.rawValue]) { given, _ in given }),
      lexicon: Self.lexicon,
      pipeline: Pipeline(
        lexicon: Self.lexicon, options: CheckOptions(language: .id), language: language,
        threshold: .consider),
      screen: Screen(sink: buffer), keyboard: keyboard,
      ledger: Ledger(session: session, open: open), language: language,
      holds: DraftHolds(path: historyPath + "-held"))
    desk.useSettings()
    return desk
  }

  /// Surroundings whose home is the folder of the office.
  func surroundings(_ environment: [String: String]) -> Surroundings {
    let now = self.now
    return Surroundings(
      environment: ["HOME": folder].merging(environment) { _, given in given },
      now: { now },
      random: { UInt64.random(in: .min ... .max) }, officer: "sari")
  }

  /// Six rules: two plain ones, a claim, a deletion, one that another pushes aside, and one that only
  /// marks.
  static let lexicon: Lexicon = {
    let packs = [
      (
        "plain", "officialese", "should",
        "replace: { dalam rangka: untuk, pada saat ini: [kini, saat ini] }"
      ),
      (
        "claim", "unnamed-authority", "must",
        "stale-after: 90 days\nrules: [{ id: ahli, match: menurut para ahli, changes: [⟦Menurut para ahli⟧ ini baik.], keeps: [Ahli hadir.] }]"
      ),
      ("neutral", "flattery", "should", "replace: { yang sangat hebat: \"\" }"),
      (
        "plain", "redundancy", "consider",
        "replace: { para ahli: ahli }\nrules: [{ id: lagi, match: lagi dan lagi, changes: [Rapat ⟦lagi dan lagi⟧.], keeps: [Rapat lagi.] }]"
      ),
    ]
    let files = packs.enumerated().map { index, pack in
      LexiconFile(
        path: "id/\(pack.0)/p\(index).yaml",
        text: """
          pack: p\(index)
          language: id
          family: \(pack.0)
          kind: \(pack.1)
          severity: \(pack.2)
          why: { id: Sebab., en: Reason. }
          source: Redaksi
          \(pack.3)
          """)
    }
    let sources = LexiconSources(files: files + [platforms])
    #expect(sources.problems.map(\.rendered.en) == [])
    let (lexicon, problems) = sources.compiled()
    #expect(problems.map(\.rendered.en) == [])
    return lexicon
  }()

  /// Two platforms with small limits, none of them shown unless it is asked for.
  private static let platforms = LexiconFile(
    path: "platforms/posts.yaml",
    text: """
      platforms: posts
      entries:
        - platform: x
          name: X
          also: [twitter]
          source: Contoh
          checked: 2026-11-01
          text: [{ most: 65, count: weights }]
          weights: { light: [0000-10FF], other: 2, emoji: 2 }
          link: 23
        - platform: instagram
          name: Instagram
          also: [ig]
          source: Contoh
          checked: 2026-11-01
          text: [{ most: 300, count: utf16 }]
          hashtags: { most: 2 }
          alt: { most: 30, count: utf16 }
      """)

  /// Suggestions: 1 dalam rangka (should), 2 Menurut para ahli (must, claim), 3 pada saat ini (two
  /// replacements), 4 yang sangat hebat (deletion); 5 para ahli comes up when 2 is rejected.
  static let post =
    "Kegiatan dalam rangka HUT. Menurut para ahli, warga sehat. Loket pada saat ini buka. "
    + "Tim yang sangat hebat bekerja."
}
