/// All lexicon files, read: what could be used, and every problem of every file.
public struct LexiconSources: Sendable {
  /// The problems, ordered by path and place. A file with a problem is left out of the lexicon.
  public let problems: [LexiconProblem]
  private let contentHash: UInt64
  private let packs: [PackDraft]
  /// The rules in force, folders joined.
  private let rules: [RuleDraft]
  private let lists: ListTable
  private let periods: [ElectionPeriod]
  private let platforms: [Platform]
  private let signals: [SignalDraft]
  private let forms: any WordForms

  /// Reads files; the folder tells what each is (`LexiconFile.Role`).
  ///
  /// Order counts: packs keep the order of their files, and a later layer wins over an earlier one.
  public init(files: [LexiconFile], forms: any WordForms = NoWordForms()) {
    var reading = Reading(forms: forms)
    for file in files.sorted(by: { $0.layer < $1.layer }) { reading.read(file) }
    let joined = JoinedPacks(
      reading.packs, lists: reading.lists.names, unread: reading.unreadPacks)
    packs = reading.packs
    rules = joined.rules
    lists = reading.lists
    periods = reading.periods
    platforms = reading.platforms
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
      rules = JoinedPacks(kept, lists: lists.names, unread: []).rules
    }
    return lexicon(of: rules)
  }

  private func lexicon(of rules: [RuleDraft]) -> (Lexicon, [LexiconProblem]) {
    var compiler = LexiconCompiler(lists: lists, forms: forms)
    let image = compiler.image(
      of: rules, signals: signals, periods: periods, platforms: platforms, contentHash: contentHash)
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

  /// The names in a list that count on every day, as they are written; no accounts or hashtags.
  package func names(inList list: String, _ language: Language) -> [String] {
    lists["\(language.rawValue)/\(list)"].filter {
      $0.window == nil && !$0.text.hasPrefix("@") && !$0.text.hasPrefix("#")
    }.map(\.text)
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
    with rule: RuleID, _ slip: some LexiconSlip, outside paths: Set<String> = [],
    weight: LexiconProblem.Weight = .error
  ) -> LexiconProblem? {
    drafts[rule]?.last { !paths.contains($0.file.path) }?.problem(slip, weight)
  }
}

extension LexiconSources {
  /// Files as they are read, one after the other.
  private struct Reading {
    let forms: any WordForms
    var problems: [LexiconProblem] = []
    var packs: [PackDraft] = []
    var unreadPacks: Set<String> = []
    var lists = ListTable()
    var signals: [SignalDraft] = []
    var periods: [ElectionPeriod] = []
    var platforms: [Platform] = []
    /// Lists and rosters of one folder, each of which stands once.
    private var namesInUse: Set<String> = []

    init(forms: any WordForms) {
      self.forms = forms
      // Rules may name these before there is any roster.
      for language in Language.allCases {
        for list in RosterList.allCases {
          let key = "\(language.rawValue)/\(list.rawValue)"
          lists.add([], to: key)
          if list.isOfPersons { lists.notePersons(key) }
        }
      }
    }

    mutating func read(_ file: LexiconFile) {
      switch file.role {
      case .list:
        let (list, found) = ListReader.read(file)
        problems += found
        if let list { add(list, file) }
      case .roster:
        let (draft, found) = RosterReader.read(file)
        problems += found
        if let draft { add(draft) }
      case .calendar:
        let (new, found) = CalendarReader.read(file)
        problems += found
        periods += new ?? []
      case .platforms:
        let (new, found) = PlatformReader.read(file)
        problems += found
        for platform in new ?? [] { add(platform) }
      case .signal:
        let (signal, found) = SignalReader.read(file, formNames: forms.formNames)
        problems += found
        if let signal { signals.append(signal) }
      case .pack:
        let (pack, found) = PackReader.read(file, forms: forms)
        problems += found
        if let pack { packs.append(pack) } else { unreadPacks.insert(file.stem) }
      }
    }

    /// A platform of a later folder takes the place of the one with its id.
    private mutating func add(_ platform: Platform) {
      if let place = platforms.firstIndex(where: { $0.id == platform.id }) {
        platforms[place] = platform
      } else {
        platforms.append(platform)
      }
    }

    /// A later folder's list adds to the one of the same name.
    private mutating func add(_ list: ListDraft, _ file: LexiconFile) {
      let key = "\(list.language.rawValue)/\(list.name)"
      guard isNew("\(file.layer) \(key)", .list, list.name, file, list.place) else { return }
      lists.add(list.entries, to: key)
    }

    /// A roster serves the lists of every language: names are names.
    private mutating func add(_ draft: RosterDraft) {
      let (file, name) = (draft.file, draft.roster.name)
      guard isNew("\(file.layer) roster \(name)", .roster, name, file, draft.place) else { return }
      for language in Language.allCases {
        let new = draft.roster.lists(language)
        for list in RosterList.allCases {
          lists.add(new[list] ?? [], to: "\(language.rawValue)/\(list.rawValue)")
        }
      }
    }

    /// False, with a problem, when the folder has one of that name already.
    private mutating func isNew(
      _ key: String, _ sort: FileSort, _ name: String, _ file: LexiconFile, _ place: LexiconPlace
    ) -> Bool {
      if namesInUse.insert(key).inserted { return true }
      problems.append(
        LexiconProblem(file: file, place: place, PackSlip.doubledName(sort, name)))
      return false
    }
  }
}
