/// Turns packs and lists that were read without problems into an image.
struct LexiconCompiler {
  var words = WordTable()
  var trie = PhraseTrie()
  private var records = RuleRecords()
  var programs = ProgramTable()
  var signals: [Signal: [Language: [UInt32]]] = [:]
  var glued = GluedTable()
  var windows = WindowTable()
  let lists: ListTable
  private let forms: any WordForms
  let functionWords: Set<String>
  var setIndexes: [Pattern: Int] = [:]
  /// Sets of which some entries count on some days only.
  var datedSets: Set<Int> = []
  var entries: [[[WordID]]] = []
  var conditionIndexes: [Pattern: Int] = [:]
  var neighbourIndexes: [Pattern: Int] = [:]
  var formNumbers: [String: Int] = [:]
  var formSets: [UInt64] = []
  /// The language of the rule that is added, and the languages in whose rules each word stands.
  private var language = Language.id
  var languages: [WordID: Set<Language>] = [:]
  /// Patterns that need too many states, with the place to report.
  private(set) var problems: [LexiconProblem] = []

  init(lists: ListTable, forms: any WordForms) {
    self.lists = lists
    self.forms = forms
    functionWords = Set(
      Language.allCases.flatMap { lists["\($0.rawValue)/function-words"] }.flatMap(\.words))
  }

  /// The image of these rules, in this order.
  mutating func image(
    of rules: [RuleDraft], signals drafts: [SignalDraft], periods: [ElectionPeriod],
    platforms: [Platform],
    contentHash: UInt64
  ) -> LexiconImage {
    for (index, rule) in rules.enumerated() { add(rule, index) }
    for draft in drafts { add(draft) }
    var writer = ImageWriter()
    writeWords(&writer)
    programs.write(&writer, setCount: entries.count)
    writeGlued(&writer)
    windows.write(&writer)
    PeriodWriter.write(periods, &writer)
    PlatformWriter.write(platforms, &writer)
    records.write(&writer)
    writeSignals(&writer)
    CardWriter.write(rules.map(\.fullCard), &writer)
    return LexiconImage(writer.image(contentHash: contentHash))
  }

  private mutating func add(_ rule: RuleDraft, _ index: Int) {
    language = rule.card.language
    let captures = CaptureNames(rule.patterns.flatMap(\.pattern.captureNames))
    let offers = rule.replacements.map { captures.numbered($0) }
    let hasTemplates = !captures.isEmpty
    let variant = records.variant(of: index, offers: offers)
    for pattern in rule.patterns { add(pattern, of: rule, end: .variant(variant), captures) }
    for row in rule.inflected {
      let variant = records.variant(of: index, offers: row.replacements)
      trie.insert(row.words.map { intern($0) }, .variant(variant))
    }
    records.add(
      head: RuleRecord.head(
        of: rule.card, rule.profiles, deletion: rule.deletion, hasTemplates: hasTemplates),
      unless: rule.unless.map { self.guardian($0, rule) },
      when: rule.when.map { self.guardian($0, rule) })
  }

  private mutating func add(_ draft: SignalDraft) {
    language = draft.language
    let owner = PatternOwner(file: draft.file, language: draft.language)
    for pattern in draft.patterns {
      let condition = UInt32(self.condition(pattern, owner))
      signals[draft.signal, default: [:]][draft.language, default: []].append(condition)
    }
  }

  private mutating func add(
    _ placed: PlacedPattern, of rule: RuleDraft, end: PhraseEnd, _ captures: CaptureNames
  ) {
    add(placed, PatternOwner(rule), end: end, captures)
  }

  mutating func add(
    _ placed: PlacedPattern, _ owner: PatternOwner, end: PhraseEnd,
    _ captures: CaptureNames = CaptureNames([])
  ) {
    if let rows = placed.pattern.literalRows(limit: 64) {
      for row in rows where !row.isEmpty { trie.insert(row.map { intern($0) }, end) }
    } else if let index = program(placed, owner, end: end, captures) {
      lead(index, by: withSets(placed.pattern, language: owner.language))
    }
  }

  mutating func intern(_ folded: String) -> WordID {
    let word = words.intern(folded)
    languages[word, default: []].insert(language)
    return word
  }

  mutating func program(
    _ placed: PlacedPattern, _ owner: PatternOwner, end: PhraseEnd?, _ captures: CaptureNames
  ) -> Int? {
    let pattern = withSets(placed.pattern, language: owner.language)
    for case .form(let name) in pattern.all where formNumbers[name] == nil {
      formNumbers[name] = formNumbers.count
    }
    for choice in pattern.formChoices {
      let mask = LexiconCompiler.mask(choice, formNumbers)
      if !formSets.contains(mask) { formSets.append(mask) }
    }
    let names = ProgramBuilder.Names(
      word: { [words] in words.known($0) }, set: { [setIndexes] in setIndexes[$0] },
      sign: { [setIndexes] in setIndexes[.tokens([$0])] ?? 0 },
      form: { [formNumbers] in formNumbers[$0] ?? 0 },
      formSet: { [formNumbers, formSets] names in
        formSets.firstIndex(of: LexiconCompiler.mask(names, formNumbers)) ?? 0
      }, glued: { [glued] in glued.number(of: $0) ?? 0 },
      capture: { captures.number(of: $0) })
    guard var made = ProgramBuilder.program(of: pattern, names: names), formNumbers.count < 64,
      !glued.isFull
    else {
      problems.append(
        LexiconProblem(
          file: owner.file, place: placed.place,
          PatternSlip.tooLong))
      return nil
    }
    made.required = telling(made.required)
    return programs.add(made, end: end)
  }

  /// The most beginnings that are laid out word by word for one program.
  private static let mostLeads = 512

  /// Sees to it that a program is tried where it can begin: behind its first words when it has
  /// fixed ones, which spares a trial at every `yang`.
  private mutating func lead(_ index: Int, by pattern: Pattern) {
    let fixed = pattern.fixedStart(limit: LexiconCompiler.mostLeads) { part in
      setIndexes[part].map { set in entries[set].map { $0.map { words.words[Int($0) - 1] } } }
    }
    if let fixed {
      for row in LexiconCompiler.shortest(fixed.rows) {
        trie.insert(row.map { intern($0) }, .program(index, unitsBefore: fixed.unitsBefore))
      }
    } else if pattern.isAnchored {
      programs.leadByStart(index)
    } else {
      let rows = programs.leadByFirstTests(index, formSets) { [entries] in entries[$0] }
      for row in LexiconCompiler.shortest(rows) {
        trie.insert(row, .program(index, unitsBefore: 0))
      }
    }
  }

  /// Without the rows that go on where another ends: the program is tried there anyway.
  private static func shortest<Word: Hashable>(_ rows: [[Word]]) -> [[Word]] {
    let all = Set(rows)
    return rows.filter { row in
      !row.indices.dropFirst().contains { all.contains(Array(row[..<$0])) }
    }
  }

  /// Makes the word sets of a pattern and names lists by language, so that a set is found by its
  /// pattern; interns its words.
  private mutating func withSets(_ pattern: Pattern, language: Language) -> Pattern {
    switch pattern {
    case .tokens(let tokens):
      for token in tokens { makeSet(.tokens([token]), [ListEntry([token])]) }
      return pattern
    case .sequence(let parts):
      return .sequence(parts.map { withSets($0, language: language) })
    case .optional(let part): return .optional(withSets(part, language: language))
    case .capture(let name, let part):
      return .capture(name, withSets(part, language: language))
    case .oneOf(let parts):
      if let rows = pattern.literalRows(limit: 400) {
        makeSet(pattern, rows.filter { !$0.isEmpty }.map { ListEntry($0) })
        // A set has no empty entry: a choice that may be nothing is an optional set.
        return rows.contains([]) ? .optional(pattern) : pattern
      }
      return .oneOf(joinedSets(parts.map { withSets($0, language: language) }))
    case .list(let name):
      let key = "\(language.rawValue)/\(name)"
      makeSet(.list(key), lists[key])
      guard lists.isOfPersons(key) else { return .list(key) }
      return .oneOf([.list(key), interned(GluedPattern(.account, [key]))])
    case .glued(let pattern):
      return interned(
        GluedPattern(pattern.place, pattern.lists.map { "\(language.rawValue)/\($0)" }))
    case .lemma(let lemma):
      let key = Pattern.lemma("\(language.rawValue)/\(lemma)")
      if setIndexes[key] == nil {
        makeSet(key, forms.words(of: lemma, language).map { ListEntry($0.tokens) })
      }
      return key
    case .gap, .tokenClass, .form, .sentenceStart, .sentenceEnd: return pattern
    }
  }

  /// Parts of a choice with those that are word sets joined into one, which is read in one step;
  /// entries with dates stay in sets of their own. A choice with a capture in it keeps its order,
  /// which says what is captured.
  private mutating func joinedSets(_ parts: [Pattern]) -> [Pattern] {
    let sets = parts.filter { part in
      setIndexes[part].map { !datedSets.contains($0) } ?? part.isWords
    }
    guard sets.count > 1, parts.allSatisfy(\.captureNames.isEmpty) else { return parts }
    let rows = sets.flatMap { part in
      setIndexes[part].map { entries[$0].map { $0.map { words.words[Int($0) - 1] } } }
        ?? part.literalRows(limit: 1) ?? []
    }
    makeSet(.oneOf(sets), rows.map { ListEntry($0) })
    return [.oneOf(sets)] + parts.filter { !sets.contains($0) }
  }

  static func mask(_ forms: [String], _ numbers: [String: Int]) -> UInt64 {
    forms.reduce(0) { mask, name in numbers[name].map { mask | 1 << UInt64($0) } ?? mask }
  }

  private mutating func interned(_ pattern: GluedPattern) -> Pattern {
    _ = glued.intern(pattern)
    return .glued(pattern)
  }

  mutating func makeSet(_ pattern: Pattern, _ rows: [ListEntry]) {
    guard setIndexes[pattern] == nil else { return }
    let set = trie.makeSet()
    setIndexes[pattern] = set
    if rows.contains(where: { $0.window != nil }) { datedSets.insert(set) }
    entries.append(rows.map { row in row.words.map { intern($0) } })
    for (entry, row) in zip(entries[set], rows) {
      trie.insert(entry, toSet: set, window: windows.number(of: row.window))
    }
  }

  /// The word that a sentence must have to hold an entry: one that is no function word, if it can be.
  func sign(of entry: [WordID]) -> WordID? {
    entry.first { !isFunctionWord($0) } ?? entry.first
  }

  func isFunctionWord(_ word: WordID) -> Bool {
    functionWords.contains(words.words[Int(word) - 1])
  }

  /// What tells most of a sentence that holds it, first; function words only when there is no better
  /// word set.
  private func telling(_ tests: [ProgramTest]) -> [ProgramTest] {
    var sets: [ProgramTest] = []
    var functionWords: [ProgramTest] = []
    var classes: [ProgramTest] = []
    for test in tests {
      guard case .set(let set) = test else {
        classes.append(test)
        continue
      }
      let tells = entries[set].allSatisfy { sign(of: $0).map { !isFunctionWord($0) } ?? true }
      if tells { sets.append(test) } else { functionWords.append(test) }
    }
    return (sets.isEmpty ? Array(functionWords.prefix(1)) : sets) + classes
  }
}
