/// Turns packs and lists that were read without problems into an image.
struct LexiconCompiler {
  private var words = WordTable()
  private var trie = PhraseTrie()
  private var records = RuleRecords()
  private var programs = ProgramTable()
  private var signals: [Signal: [Language: [UInt32]]] = [:]
  private let lists: [String: [[String]]]
  private let forms: any WordForms
  private var setIndexes: [Pattern: Int] = [:]
  private var entries: [[[WordID]]] = []
  private var conditionIndexes: [Pattern: Int] = [:]
  private var neighbourIndexes: [Pattern: Int] = [:]
  private var formNumbers: [String: Int] = [:]
  /// The language of the rule that is added, and the languages in whose rules each word stands.
  private var language = Language.id
  private var languages: [WordID: Set<Language>] = [:]
  /// Patterns that need too many states, with the place to report.
  private(set) var problems: [LexiconProblem] = []

  /// - Parameter lists: folded entries by `language/name`.
  init(lists: [String: [[String]]], forms: any WordForms) {
    self.lists = lists
    self.forms = forms
  }

  /// The image of these rules, in this order.
  mutating func image(
    of rules: [RuleDraft], signals drafts: [SignalDraft], contentHash: UInt64
  ) -> LexiconImage {
    for (index, rule) in rules.enumerated() { add(rule, index) }
    for draft in drafts { add(draft) }
    var writer = ImageWriter()
    writeWords(&writer)
    programs.write(&writer, formCount: formNumbers.count)
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
      head: RuleRecord.head(of: rule.card, deletion: rule.deletion, hasTemplates: hasTemplates),
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

  private mutating func add(
    _ placed: PlacedPattern, _ owner: PatternOwner, end: PhraseEnd,
    _ captures: CaptureNames = CaptureNames([])
  ) {
    if let rows = placed.pattern.literalRows(limit: 64) {
      for row in rows where !row.isEmpty { trie.insert(row.map { intern($0) }, end) }
    } else if let index = program(placed, owner, end: end, captures) {
      lead(index, by: withSets(placed.pattern, language: owner.language))
    }
  }

  private mutating func intern(_ folded: String) -> WordID {
    let word = words.intern(folded)
    languages[word, default: []].insert(language)
    return word
  }

  private mutating func program(
    _ placed: PlacedPattern, _ owner: PatternOwner, end: PhraseEnd?, _ captures: CaptureNames
  ) -> Int? {
    let pattern = withSets(placed.pattern, language: owner.language)
    for case .form(let name) in pattern.all where formNumbers[name] == nil {
      formNumbers[name] = formNumbers.count
    }
    let names = ProgramBuilder.Names(
      word: { [words] in words.known($0) }, set: { [setIndexes] in setIndexes[$0] },
      form: { [formNumbers] in formNumbers[$0] ?? 0 }, capture: { captures.number(of: $0) })
    guard let made = ProgramBuilder.program(of: pattern, names: names), formNumbers.count < 64
    else {
      problems.append(
        LexiconProblem(
          file: owner.file, place: placed.place,
          message: "the pattern is too long; split it into several"))
      return nil
    }
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
      for row in fixed.rows {
        trie.insert(row.map { intern($0) }, .program(index, unitsBefore: fixed.unitsBefore))
      }
    } else if pattern.isAnchored {
      programs.leadByStart(index)
    } else {
      let rows = programs.leadByFirstTests(index) { [entries] in entries[$0] }
      for row in rows { trie.insert(row, .program(index, unitsBefore: 0)) }
    }
  }

  /// Makes the word sets of a pattern and names lists by language, so that a set is found by its
  /// pattern; interns its words.
  private mutating func withSets(_ pattern: Pattern, language: Language) -> Pattern {
    switch pattern {
    case .tokens(let tokens):
      for token in tokens { _ = intern(token) }
      return pattern
    case .sequence(let parts):
      return .sequence(parts.map { withSets($0, language: language) })
    case .optional(let part): return .optional(withSets(part, language: language))
    case .capture(let name, let part):
      return .capture(name, withSets(part, language: language))
    case .oneOf(let parts):
      if let rows = pattern.literalRows(limit: 400) {
        makeSet(pattern, rows.filter { !$0.isEmpty })
        // A set has no empty entry: a choice that may be nothing is an optional set.
        return rows.contains([]) ? .optional(pattern) : pattern
      }
      return .oneOf(parts.map { withSets($0, language: language) })
    case .list(let name):
      let key = "\(language.rawValue)/\(name)"
      makeSet(.list(key), lists[key] ?? [])
      return .list(key)
    case .lemma(let lemma):
      let key = Pattern.lemma("\(language.rawValue)/\(lemma)")
      if setIndexes[key] == nil {
        makeSet(key, forms.words(of: lemma, language).map(\.tokens))
      }
      return key
    case .gap, .tokenClass, .form, .sentenceStart, .sentenceEnd: return pattern
    }
  }

  private mutating func makeSet(_ pattern: Pattern, _ rows: [[String]]) {
    guard setIndexes[pattern] == nil else { return }
    let set = trie.makeSet()
    setIndexes[pattern] = set
    entries.append(rows.map { row in row.map { intern($0) } })
    for entry in entries[set] { trie.insert(entry, toSet: set) }
  }

  private mutating func guardian(_ draft: GuardDraft, _ rule: RuleDraft) -> [UInt32]? {
    guard draft.count > 0 else { return nil }
    let owner = PatternOwner(rule)
    var values: [GuardCode.Sort: [UInt32]] = [:]
    values[.sentence] = draft.sentence.map { UInt32(condition($0, owner)) }
    values[.draft] = draft.draft.map { UInt32(condition($0, owner)) }
    values[.next] = draft.next.compactMap { neighbour($0, owner) }.map { UInt32($0) }
    values[.previous] = draft.previous.compactMap { neighbour($0, owner) }.map { UInt32($0) }
    values[.near] = draft.near.flatMap { near in
      near.patterns.compactMap { neighbour($0, owner) }
        .flatMap { [UInt32(near.within), UInt32($0)] }
    }
    return GuardCode.code(flags: draft.flags) { values[$0] ?? [] }
  }

  private mutating func condition(_ placed: PlacedPattern, _ owner: PatternOwner) -> Int {
    let key = keyed(placed.pattern, owner)
    if let known = conditionIndexes[key] { return known }
    let index = conditionIndexes.count
    conditionIndexes[key] = index
    add(placed, owner, end: .condition(index))
    return index
  }

  private mutating func neighbour(_ placed: PlacedPattern, _ owner: PatternOwner) -> Int? {
    let key = keyed(placed.pattern, owner)
    if let known = neighbourIndexes[key] { return known }
    guard let index = program(placed, owner, end: nil, CaptureNames([])) else { return nil }
    neighbourIndexes[key] = index
    return index
  }

  /// The same wording names another list, form or lemma in another language.
  private func keyed(_ pattern: Pattern, _ owner: PatternOwner) -> Pattern {
    pattern.dependsOnLanguage
      ? .sequence([.tokens([owner.language.rawValue]), pattern]) : pattern
  }

  private mutating func writeWords(_ writer: inout ImageWriter) {
    var marks: [WordID: WordFlags] = [:]
    for (word, languages) in languages where languages.count == 1 {
      marks[word] = languages.contains(.id) ? .indonesianOnly : .englishOnly
    }
    for (language, flag) in [(Language.id, WordFlags.indonesian), (.en, .english)] {
      for entry in lists["\(language.rawValue)/function-words"] ?? [] where entry.count == 1 {
        let word = words.intern(entry[0])
        marks[word, default: []].subtract([.indonesianOnly, .englishOnly])
        marks[word, default: []].insert(flag)
      }
    }
    for language in Language.allCases {
      let key = "\(language.rawValue)/negations"
      if let entries = lists[key] { makeSet(.list(key), entries) }
    }
    var flags = [UInt8](repeating: 0, count: words.words.count + 1)
    for (word, flag) in marks { flags[Int(word)] |= flag.rawValue }
    writer.write(words, flags: flags)
    writer.write(trie.rows(wordCount: words.words.count))
    var sets = [[UInt32]](repeating: [], count: words.words.count + 1)
    for (set, entries) in entries.enumerated() {
      for word in Set(entries.compactMap(\.first)) { sets[Int(word)].append(UInt32(set)) }
    }
    writer.write(rows: sets, .wordSetRows, .wordSets)
    let names = formNumbers.sorted { $0.value < $1.value }.map { writer.text($0.key) }
    writer.write(names.flatMap { [$0.offset, $0.count] }, .formNames)
  }

  private func writeSignals(_ writer: inout ImageWriter) {
    let rows = Signal.allCases.flatMap { signal in
      Language.allCases.map { signals[signal]?[$0] ?? [] }
    }
    let negations = Language.allCases.map { language in
      setIndexes[.list("\(language.rawValue)/negations")].map { UInt32($0) } ?? UInt32.max
    }
    var starts = [UInt32(rows.count + 1 + negations.count)]
    for row in rows { starts.append((starts.last ?? 0) + UInt32(row.count)) }
    writer.write(starts + negations + rows.flatMap { $0 }, .signals)
  }
}

/// Whose pattern it is: where to report a problem with it, and its language.
struct PatternOwner {
  let file: LexiconFile
  let language: Language

  init(file: LexiconFile, language: Language) {
    self.file = file
    self.language = language
  }

  init(_ rule: RuleDraft) { self.init(file: rule.file, language: rule.card.language) }
}
