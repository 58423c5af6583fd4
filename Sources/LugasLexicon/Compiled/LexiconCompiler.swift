/// Turns packs and lists that were read without problems into an image.
struct LexiconCompiler {
  private var words = WordTable()
  private var trie = PhraseTrie()
  private var records = RuleRecords()
  private var programs = ProgramTable()
  private var signals: [Signal: [Language: [UInt32]]] = [:]
  private var glued = GluedTable()
  private var windows = WindowTable()
  private let lists: ListTable
  private let forms: any WordForms
  private let functionWords: Set<String>
  private var setIndexes: [Pattern: Int] = [:]
  /// Sets of which some entries count on some days only.
  private var datedSets: Set<Int> = []
  private var entries: [[[WordID]]] = []
  private var conditionIndexes: [Pattern: Int] = [:]
  private var neighbourIndexes: [Pattern: Int] = [:]
  private var formNumbers: [String: Int] = [:]
  private var formSets: [UInt64] = []
  /// The language of the rule that is added, and the languages in whose rules each word stands.
  private var language = Language.id
  private var languages: [WordID: Set<Language>] = [:]
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
          message: "the pattern is too long; split it into several"))
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
  /// entries with dates stay in sets of their own.
  private mutating func joinedSets(_ parts: [Pattern]) -> [Pattern] {
    let sets = parts.filter { part in
      setIndexes[part].map { !datedSets.contains($0) } ?? part.isWords
    }
    guard sets.count > 1 else { return parts }
    let rows = sets.flatMap { part in
      setIndexes[part].map { entries[$0].map { $0.map { words.words[Int($0) - 1] } } }
        ?? part.literalRows(limit: 1) ?? []
    }
    makeSet(.oneOf(sets), rows.map { ListEntry($0) })
    return [.oneOf(sets)] + parts.filter { !sets.contains($0) }
  }

  private static func mask(_ forms: [String], _ numbers: [String: Int]) -> UInt64 {
    forms.reduce(0) { mask, name in numbers[name].map { mask | 1 << UInt64($0) } ?? mask }
  }

  private mutating func interned(_ pattern: GluedPattern) -> Pattern {
    _ = glued.intern(pattern)
    return .glued(pattern)
  }

  private mutating func makeSet(_ pattern: Pattern, _ rows: [ListEntry]) {
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
  private func sign(of entry: [WordID]) -> WordID? {
    entry.first { !isFunctionWord($0) } ?? entry.first
  }

  private func isFunctionWord(_ word: WordID) -> Bool {
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

  private mutating func guardian(_ draft: GuardDraft, _ rule: RuleDraft) -> [UInt32]? {
    guard draft.testCount > 0 else { return nil }
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
    for (sort, counts) in [
      (GuardCode.Sort.count, draft.count), (.before, draft.before), (.behind, draft.behind),
    ] {
      values[sort] = counts.flatMap { count in
        neighbour(count.pattern, owner).map { [UInt32(count.atLeast), UInt32($0)] } ?? []
      }
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
      for entry in lists["\(language.rawValue)/function-words"] where entry.words.count == 1 {
        let word = words.intern(entry.words[0])
        marks[word, default: []].subtract([.indonesianOnly, .englishOnly])
        marks[word, default: []].insert(flag)
      }
    }
    for language in Language.allCases {
      let key = "\(language.rawValue)/negations"
      if lists.names.contains(key) { makeSet(.list(key), lists[key]) }
    }
    var flags = [UInt8](repeating: 0, count: words.words.count + 1)
    for (word, flag) in marks { flags[Int(word)] |= flag.rawValue }
    let (required, gates) = programs.requiredSets
    var signs = [[UInt32]](repeating: [], count: words.words.count + 1)
    for set in required.sorted() {
      for word in Set(entries[set].compactMap(sign)) {
        signs[Int(word)].append(UInt32(set) << 1 | (gates.contains(set) ? 1 : 0))
      }
    }
    let rows = trie.rows(wordCount: words.words.count)
    writer.write(rows)
    writer.write(signs.flatMap { $0 }, .signs)
    writer.write(words, wordRecords(rows, flags: flags, signs: signs))
    let names = formNumbers.sorted { $0.value < $1.value }.map { writer.text($0.key) }
    writer.write(names.flatMap { [$0.offset, $0.count] }, .formNames)
    writer.write(formSets, .formSets)
  }

  /// A record for no word, one for each word, and one for the end of their spellings.
  private func wordRecords(
    _ rows: PhraseTrie.Rows, flags: [UInt8], signs: [[UInt32]]
  ) -> [WordRecord] {
    var sets = [UInt64](repeating: 0, count: flags.count)
    for (set, entries) in entries.enumerated() {
      for first in entries.compactMap(\.first) { sets[Int(first)] |= WordRecord.bit(UInt32(set)) }
    }
    var records: [WordRecord] = []
    var spelling = 0
    var sign = 0
    for word in flags.indices {
      let node = rows.wordNodes[word]
      records.append(
        WordRecord(
          spelling: UInt32(spelling), node: node, nextWords: rows.nextWords(of: Int(node)),
          sets: sets[word], signs: UInt32(sign),
          head: UInt32(flags[word]) | (rows.hasEnds(Int(node)) ? 1 << 8 : 0)
            | UInt32(signs[word].count) << 16))
      if word > 0 { spelling += words.words[word - 1].utf8.count }
      sign += signs[word].count
    }
    records.append(
      WordRecord(
        spelling: UInt32(spelling), node: 0, nextWords: 0, sets: 0, signs: UInt32(sign), head: 0))
    return records
  }

  private mutating func writeGlued(_ writer: inout ImageWriter) {
    for (program, pattern) in programs.byGlued { glued.lead(program, at: pattern) }
    glued.fill(from: lists, windows: &windows)
    glued.write(&writer)
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
