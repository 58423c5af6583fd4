/// All lexicon files, read: what could be used, and every problem of every file.
public struct LexiconSources: Sendable {
  /// The problems, ordered by path and place. A file with a problem is left out of the lexicon.
  public let problems: [LexiconProblem]
  private let contentHash: UInt64
  private let packs: [PackDraft]
  private let lists: [String: [[String]]]
  private let signals: [SignalDraft]
  private let forms: any WordForms

  /// Reads files; a path with a folder `lists` is a list, one with `signals` a signal, any other a
  /// pack.
  ///
  /// Order counts: packs keep the order of their files.
  public init(files: [LexiconFile], forms: any WordForms = NoWordForms()) {
    var problems: [LexiconProblem] = []
    var packs: [PackDraft] = []
    var lists: [String: [[String]]] = [:]
    var signals: [SignalDraft] = []
    for file in files {
      let folders = file.path.split(separator: "/")
      if folders.contains("lists") {
        let (list, found) = ListReader.read(file)
        problems += found
        if let list { lists["\(list.language.rawValue)/\(list.name)"] = list.entries }
      } else if folders.contains("signals") {
        let (signal, found) = SignalReader.read(file, formNames: forms.formNames)
        problems += found
        if let signal { signals.append(signal) }
      } else {
        let (pack, found) = PackReader.read(file, forms: forms)
        problems += found
        if let pack { packs.append(pack) }
      }
    }
    let (sound, found) = LexiconSources.cross(packs, lists)
    self.packs = sound
    self.lists = lists
    self.signals = signals
    self.forms = forms
    self.problems = (problems + found).sorted()
    contentHash = LexiconFingerprint.of(files)
  }

  /// The lexicon, without the packs of these names (`language/pack`), and what could not be compiled.
  public func compiled(leavingOut packs: Set<String> = []) -> (Lexicon, [LexiconProblem]) {
    let rules = self.packs.filter { !packs.contains($0.key) }.flatMap(\.rules)
    var compiler = LexiconCompiler(lists: lists, forms: forms)
    let image = compiler.image(of: rules, signals: signals, contentHash: contentHash)
    return (Lexicon(image: image, forms: forms), compiler.problems)
  }

  /// The signals' own sentences: each with the signal, and whether it must show it.
  package var signalSentences: [SignalSentence] {
    signals.flatMap { draft in
      (draft.shows.map { ($0, true) } + draft.keeps.map { ($0, false) }).map { placed, shows in
        SignalSentence(
          signal: draft.signal, language: draft.language, text: placed.text, mustShow: shows,
          file: draft.file, place: placed.place)
      }
    }
  }

  /// A problem with a rule of these sources, at the rule's place; nil for an unknown rule.
  package func problem(with rule: RuleID, _ message: String) -> LexiconProblem? {
    for pack in packs {
      if let draft = pack.rules.first(where: { $0.card.id == rule }) {
        return LexiconProblem(file: draft.file, place: draft.place, message: message)
      }
    }
    return nil
  }

  /// Problems that show only between files: unknown lists, packs and phrases that stand twice.
  private static func cross(
    _ packs: [PackDraft], _ lists: [String: [[String]]]
  ) -> ([PackDraft], [LexiconProblem]) {
    var problems: [LexiconProblem] = []
    var sound: [PackDraft] = []
    var names: Set<String> = []
    var phrases: [Phrase: RuleDraft] = [:]
    for pack in packs {
      var found: [LexiconProblem] = []
      if !names.insert(pack.key).inserted, let rule = pack.rules.first {
        found.append(rule.problem("a pack named '\(pack.name)' stands in another file already"))
      }
      for rule in pack.rules {
        found += unknownLists(rule, lists)
        if let twin = phrases.updateValue(rule, forKey: Phrase(rule)), rule.card.changes.isEmpty {
          let message =
            "'\(rule.card.pattern)' stands already in \(twin.file.path):\(twin.place.line)"
          found.append(rule.problem(message))
        }
      }
      if found.isEmpty { sound.append(pack) }
      problems += found
    }
    return (sound, problems)
  }

  /// What makes two fixed phrases the same.
  private struct Phrase: Hashable {
    let language: Language
    let family: Family
    let patterns: [Pattern]

    init(_ rule: RuleDraft) {
      language = rule.card.language
      family = rule.card.family
      patterns =
        rule.card.changes.isEmpty
        ? rule.patterns.map(\.pattern) : [.tokens([rule.card.id.description])]
    }
  }

  private static func unknownLists(
    _ rule: RuleDraft, _ lists: [String: [[String]]]
  ) -> [LexiconProblem] {
    let language = rule.card.language.rawValue
    let known = lists.keys.filter { $0.hasPrefix("\(language)/") }.map { String($0.dropFirst(3)) }
    let placed = rule.patterns + (rule.unless + rule.when).flatMap(\.patterns)
    return placed.flatMap { placed in
      placed.pattern.listNames.filter { lists["\(language)/\($0)"] == nil }.map { name in
        let hint = DidYouMean.hint(for: name, in: known.sorted())
        return LexiconProblem(
          file: rule.file, place: placed.place, message: "unknown list '@\(name)'\(hint)")
      }
    }
  }
}

extension PackDraft {
  /// `language/pack`.
  var key: String { "\(language.rawValue)/\(name)" }
}

extension RuleDraft {
  /// A problem at the rule's place.
  func problem(_ message: String) -> LexiconProblem {
    LexiconProblem(file: file, place: place, message: message)
  }
}
