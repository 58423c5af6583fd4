import Glibc
import LugasHistory
import Material
import Synchronization

/// Writes a large history through the store's own door, so that what is measured is what officers
/// get: one draft a session, ten suggestions, ten decisions in two steps, a revision, a copy.
///
/// Put it on a disk in memory while it is written: each step is brought to disk before the next.
@main
enum WriteHistory {
  static func main() throws {
    let arguments = Array(CommandLine.arguments.dropFirst())
    guard arguments.count == 2, let sessions = Int(arguments[0]), sessions > 0 else {
      print("usage: write-history SESSIONS FILE")
      exit(2)
    }
    let clock = Mutex<Int64>(1_704_067_200_000)
    let random = Mutex(SeededGenerator(seed: 11))
    let store = try SQLiteHistory.open(
      arguments[1],
      now: {
        clock.withLock { time in
          time += 90_000
          return UTCMilliseconds(time)
        }
      },
      random: { random.withLock { $0.next() } })
    var prose = OfficeProse(seed: 7)
    for number in 0..<sessions { try write(number, &prose, to: store) }
    try store.close()
  }

  private static func write(
    _ number: Int, _ prose: inout OfficeProse, to store: SQLiteHistory
  ) throws(HistoryError) {
    let session = try store.startSession(
      NewSession(
        officer: "officer\(number % 40)", language: "id",
        lexicon: LexiconStamp(contentHash: "c0ffee", ruleCount: 6_000), programVersion: "0",
        kind: .repl))
    let text = prose.post()
    let draft = try store.addDraft(
      NewDraft(text: text, language: number % 5 == 0 ? "en" : "id"),
      suggestions: suggestions(number, in: text), in: session)
    for half in [draft.suggestions.prefix(5), draft.suggestions.suffix(5)] {
      let decisions = half.enumerated().map { index, suggestion in
        NewDecision(on: suggestion.id, action(number + index))
      }
      try store.recordDecisions(decisions, on: draft.id, in: session)
    }
    let revision = try store.recordRevision(text + "\n", of: draft.id, in: session)
    try store.recordCopy(
      of: revision, platform: number % 3 == 0 ? "instagram" : "x",
      overrideReason: number % 50 == 0 ? "urgent" : nil, in: session)
    if number % 100 != 0 { try store.finishDraft(draft.id) }
    try store.endSession(session)
  }

  private static func action(_ number: Int) -> DecisionAction {
    switch number % 7 {
    case 0: .reject(reason: "official term \(number % 900)")
    case 1: .edit("own words \(number % 900)")
    case 2: .skip
    default: .accept(replacement: 0, text: "plain words")
    }
  }

  /// Ten suggestions of 500 rules, the first of them far more often than the last.
  private static func suggestions(_ number: Int, in text: String) -> [NewSuggestion] {
    let quote = String(text.prefix(12))
    return (0..<10).map { index in
      let rule = (number * 7 + index * index * 13) % (index < 7 ? 60 : 500)
      return NewSuggestion(
        number: index + 1, rule: "id/pack\(rule % 20)/rule\(rule)",
        family: ["plain", "claim", "neutral"][rule % 3], kind: "officialese",
        severity: ["must", "should", "consider"][index % 3],
        utf8: (index * 13)..<(index * 13 + quote.utf8.count), quote: quote,
        replacements: ["plain words", ""], message: "Write plain words.",
        why: "Plain words are understood sooner.", source: "Style book")
    }
  }
}
