import ArgumentParser
import LugasHistory
import LugasLexicon
import LugasReview

/// A value of an option out of a closed list; a mistyped one is answered with the list and the
/// nearest of it.
enum Choice {
  /// The value that a word names.
  static func read<Value: RawRepresentable<String> & CaseIterable>(
    _ word: String
  ) throws -> Value {
    if let value = Value(rawValue: word) { return value }
    let words = Value.allCases.map(\.rawValue)
    let meant = indonesian[word.lowercased()].flatMap { words.contains($0) ? $0 : nil }
    throw ValidationError(
      .noSuchChoice(words, nearest: meant ?? DidYouMean.nearest(to: word, in: words)))
  }

  /// The words of the interface, which an officer may take for those of the options.
  static let indonesian: [String: String] = {
    let words =
      Family.allCases.map { ($0.texts.id, $0.rawValue) }
      + Severity.allCases.map { ($0.texts.id, $0.rawValue) }
      + Profile.allCases.map { ($0.name(.id), $0.rawValue) }
      + ClaimState.allCases.map { ($0.texts.id, $0.rawValue) }
      + DraftState.allCases.map { ($0.texts.id, $0.rawValue) } + [("semua", "all")]
    return Dictionary(words, uniquingKeysWith: { first, _ in first })
  }()

  /// The values that words with commas between them name.
  static func readSet<Value: RawRepresentable<String> & CaseIterable & Hashable>(
    _ words: String
  ) throws -> Set<Value> {
    Set(
      try words.split(separator: ",", omittingEmptySubsequences: false).map { word in
        try read(String(word.drop { $0 == " " }))
      })
  }
}

extension CompletionKind {
  /// The words of a closed list, for Tab in a shell.
  static func choices<Value: RawRepresentable<String> & CaseIterable>(
    _ type: Value.Type
  ) -> CompletionKind {
    .list(Value.allCases.map(\.rawValue))
  }

  /// The ids of rules that begin like the word before the cursor.
  static var rules: CompletionKind {
    .custom { _, _, start in
      let lexicon = try? Surroundings.ofProcess().lexicon(LexiconOptions()).lexicon
      let ids = (lexicon?.cards ?? []).map(\.id.description)
      return ids.filter { $0.hasPrefix(start) }
    }
  }
}

extension ArgumentHelp {
  /// Help in the language of the interface.
  static func words(_ phrase: HelpPhrase) -> ArgumentHelp { ArgumentHelp(phrase.inUse) }

  /// The same for the history's commands.
  static func words(_ phrase: HistoryHelp) -> ArgumentHelp { ArgumentHelp(phrase.words(.inUse)) }
}

extension ValidationError {
  /// A mistake in the arguments, in the language of the interface.
  init(_ phrase: UsagePhrase) { self.init(phrase.words(.inUse)) }

  /// The same for the history's commands.
  init(_ phrase: HistorySlip) { self.init(phrase.words(.inUse)) }
}
