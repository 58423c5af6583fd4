/// All lexicon files, read: what could be used, and every problem of every file.
public struct LexiconSources: Sendable {
  /// The problems, ordered by path and place. A file with a problem is left out of the lexicon.
  public let problems: [LexiconProblem]
  private let contentHash: UInt64
  private let packs: [PackDraft]
  /// The rules in force, folders joined.
  private let rules: [RuleDraft]
  private let lists: [String: [[String]]]
  private let signals: [SignalDraft]
  private let forms: any WordForms

  /// Reads files; one in a folder `lists` is a list, one in `signals` a signal, any other a pack.
  ///
  /// Order counts: packs keep the order of their files, and a later layer wins over an earlier one.
  public init(files: [LexiconFile], forms: any WordForms = NoWordForms()) {
    var reading = Reading(forms: forms)
    for file in files.sorted(by: { $0.layer < $1.layer }) { reading.read(file) }
    let joined = JoinedPacks(
      reading.packs, lists: Set(reading.lists.keys), unread: reading.unreadPacks)
    packs = reading.packs
    rules = joined.rules
    lists = reading.lists
    signals = reading.signals
    self.forms = forms
    problems = (reading.problems + joined.problems).sorted()
    contentHash = LexiconFingerprint.of(files)
  }

  /// The lexicon, without the packs of the files with these paths, and what could not be compiled.
  public func compiled(leavingOut paths: Set<String> = []) -> (Lexicon, [LexiconProblem]) {
    var rules = self.rules
    if !paths.isEmpty {
      let kept = packs.filter { !paths.contains($0.file.path) }
      rules = JoinedPacks(kept, lists: Set(lists.keys), unread: []).rules
    }
    return lexicon(of: rules)
  }

  private func lexicon(of rules: [RuleDraft]) -> (Lexicon, [LexiconProblem]) {
    var compiler = LexiconCompiler(lists: lists, forms: forms)
    let image = compiler.image(of: rules, signals: signals, contentHash: contentHash)
    return (Lexicon(image: image, forms: forms), compiler.problems)
  }

  /// Every rule with exceptions or conditions of its own, once for each of them, without that one:
  /// what its sentences need an exception for shows by its absence.
  package func exceptionTrials() -> (lexicon: Lexicon, trials: [ExceptionTrial]) {
    let drafts = rules.flatMap(ExceptionTrial.drafts)
    return (lexicon(of: drafts.map(\.rule)).0, drafts.map(\.trial))
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

  /// Finds the places of rules for problems with them.
  package func places() -> RulePlaces { RulePlaces(packs) }

  /// Number of rules in force in files with these paths, without those in which a problem was found.
  public func ruleCount(in paths: Set<String>, without problems: [LexiconProblem]) -> Int {
    let sound = paths.subtracting(problems.map(\.path))
    return rules.count { sound.contains($0.file.path) }
  }
}

/// Where the rules of some sources stand.
package struct RulePlaces {
  private var drafts: [RuleID: [RuleDraft]] = [:]

  init(_ packs: [PackDraft]) {
    for pack in packs {
      for rule in pack.rules { drafts[rule.card.id, default: []].append(rule) }
    }
  }

  /// A problem with a rule, at the place of its last version outside these files; nil for an unknown
  /// rule.
  package func problem(
    with rule: RuleID, _ message: String, outside paths: Set<String> = [],
    weight: LexiconProblem.Weight = .error
  ) -> LexiconProblem? {
    drafts[rule]?.last { !paths.contains($0.file.path) }?.problem(message, weight)
  }
}

extension LexiconSources {
  /// Files as they are read, one after the other.
  private struct Reading {
    let forms: any WordForms
    var problems: [LexiconProblem] = []
    var packs: [PackDraft] = []
    var unreadPacks: Set<String> = []
    var lists: [String: [[String]]] = [:]
    var signals: [SignalDraft] = []
    /// Lists of one folder, each of which stands once.
    private var listNames: Set<String> = []

    init(forms: any WordForms) { self.forms = forms }

    mutating func read(_ file: LexiconFile) {
      switch file.folderName {
      case "lists":
        let (list, found) = ListReader.read(file)
        problems += found
        if let list { add(list, file) }
      case "signals":
        let (signal, found) = SignalReader.read(file, formNames: forms.formNames)
        problems += found
        if let signal { signals.append(signal) }
      default:
        let (pack, found) = PackReader.read(file, forms: forms)
        problems += found
        if let pack { packs.append(pack) } else { unreadPacks.insert(file.stem) }
      }
    }

    /// A later folder's list adds to the one of the same name.
    private mutating func add(_ list: ListDraft, _ file: LexiconFile) {
      let key = "\(list.language.rawValue)/\(list.name)"
      guard listNames.insert("\(file.layer) \(key)").inserted else {
        let message = "a list named '\(list.name)' stands in another file already"
        problems.append(LexiconProblem(file: file, place: list.place, message: message))
        return
      }
      let known = Set(lists[key] ?? [])
      lists[key, default: []] += list.entries.filter { !known.contains($0) }
    }
  }
}
