/// Turns packs and lists that were read without problems into tables.
struct LexiconCompiler {
  private var compiled = CompiledLexicon()
  private let lists: [String: [[String]]]
  private var setIndexes: [Pattern: Int] = [:]
  /// The first sets are those of whole lists and of choices inside patterns.
  private var conditionIndexes: [Pattern: Int] = [:]
  private var neighbourIndexes: [Pattern: Int] = [:]
  /// Patterns that need too many states, with the place to report.
  private(set) var problems: [LexiconProblem] = []

  /// - Parameter lists: folded entries by `language/name`.
  init(lists: [String: [[String]]]) { self.lists = lists }

  /// The tables for these rules, in this order.
  mutating func compile(_ rules: [RuleDraft]) -> CompiledLexicon {
    for (index, rule) in rules.enumerated() {
      for pattern in rule.patterns { add(pattern, of: rule, end: .rule(index)) }
      let unless = rule.unless.map { self.guardian($0, rule) }
      let when = rule.when.map { self.guardian($0, rule) }
      compiled.rules.append(
        CompiledRule(
          replacements: rule.replacements, deletion: rule.deletion, unless: unless, when: when))
    }
    markFunctionWords()
    compiled.trie.freeze(wordCount: compiled.words.count)
    indexPrograms()
    return compiled
  }

  private mutating func add(_ placed: PlacedPattern, of rule: RuleDraft, end: PhraseEnd) {
    if let rows = placed.pattern.literalRows(limit: 64) {
      for row in rows where !row.isEmpty { compiled.trie.insert(row.map { word($0) }, end) }
    } else {
      _ = program(placed, of: rule, end: end)
    }
  }

  private mutating func word(_ folded: String) -> WordID { compiled.words.intern(folded) }

  private mutating func program(
    _ placed: PlacedPattern, of rule: RuleDraft, end: PhraseEnd?
  ) -> Int? {
    let pattern = withSets(placed.pattern, language: rule.card.language)
    let made = ProgramBuilder.program(
      of: pattern, word: { folded in wordID(folded) }, set: { part in setIndexes[part] })
    guard let made else {
      problems.append(
        LexiconProblem(
          file: rule.file, place: placed.place,
          message: "the pattern is too long; split it into several"))
      return nil
    }
    compiled.programs.append(made)
    compiled.programEnds.append(end)
    return compiled.programs.count - 1
  }

  private func wordID(_ folded: String) -> WordID { compiled.words.known(folded) }

  /// Makes the word sets of a pattern and names lists by language, so that a set is found by its
  /// pattern; interns its words.
  private mutating func withSets(_ pattern: Pattern, language: Language) -> Pattern {
    switch pattern {
    case .tokens(let tokens):
      for token in tokens { _ = word(token) }
      return pattern
    case .sequence(let parts):
      return .sequence(parts.map { withSets($0, language: language) })
    case .optional(let part): return .optional(withSets(part, language: language))
    case .oneOf(let parts):
      if let rows = pattern.literalRows(limit: 400) {
        makeSet(pattern, rows.filter { !$0.isEmpty })
        return pattern
      }
      return .oneOf(parts.map { withSets($0, language: language) })
    case .list(let name):
      let key = "\(language.rawValue)/\(name)"
      makeSet(.list(key), lists[key] ?? [])
      return .list(key)
    case .gap, .tokenClass, .sentenceStart, .sentenceEnd: return pattern
    }
  }

  private mutating func makeSet(_ pattern: Pattern, _ rows: [[String]]) {
    guard setIndexes[pattern] == nil else { return }
    let index = setIndexes.count
    setIndexes[pattern] = index
    for row in rows { compiled.trie.insert(row.map { word($0) }, .set(index)) }
  }

  private mutating func guardian(_ draft: GuardDraft, _ rule: RuleDraft) -> Guard {
    var made = Guard()
    made.flags = draft.flags
    made.sentence = draft.sentence.map { condition($0, rule) }
    made.next = draft.next.compactMap { neighbour($0, rule) }
    made.previous = draft.previous.compactMap { neighbour($0, rule) }
    return made
  }

  private mutating func condition(_ placed: PlacedPattern, _ rule: RuleDraft) -> Int {
    let key = keyed(placed.pattern, rule)
    if let known = conditionIndexes[key] { return known }
    let index = conditionIndexes.count
    conditionIndexes[key] = index
    compiled.conditionCount = index + 1
    add(placed, of: rule, end: .condition(index))
    return index
  }

  private mutating func neighbour(_ placed: PlacedPattern, _ rule: RuleDraft) -> Int? {
    let key = keyed(placed.pattern, rule)
    if let known = neighbourIndexes[key] { return known }
    guard let index = program(placed, of: rule, end: nil) else { return nil }
    neighbourIndexes[key] = index
    return index
  }

  /// The same wording names another list in another language.
  private func keyed(_ pattern: Pattern, _ rule: RuleDraft) -> Pattern {
    pattern.listNames.isEmpty
      ? pattern : .sequence([.tokens([rule.card.language.rawValue]), pattern])
  }

  private mutating func markFunctionWords() {
    for (bit, language) in Language.allCases.enumerated() {
      for entry in lists["\(language.rawValue)/function-words"] ?? [] where entry.count == 1 {
        let id = Int(word(entry[0]))
        while compiled.functionWords.count <= id { compiled.functionWords.append(0) }
        compiled.functionWords[id] |= 1 << bit
      }
    }
  }

  private mutating func indexPrograms() {
    compiled.leadsProgram = Array(repeating: false, count: compiled.words.count + 1)
    while compiled.functionWords.count <= compiled.words.count { compiled.functionWords.append(0) }
    for (index, program) in compiled.programs.enumerated()
    where compiled.programEnds[index] != nil {
      var anywhere = false
      for test in program.firstTests() {
        switch test {
        case .word(let id):
          compiled.programsByWord[id, default: []].append(index)
          compiled.leadsProgram[Int(id)] = true
        case .set(let set): compiled.programsBySet[set, default: []].append(index)
        case .tokenClass(.word), .anyWord: anywhere = true
        case .tokenClass(let name): compiled.programsByClass[name, default: []].append(index)
        case .sentenceStart, .sentenceEnd, .always: break
        }
      }
      if anywhere { compiled.programsAnywhere.append(index) }
    }
  }
}
