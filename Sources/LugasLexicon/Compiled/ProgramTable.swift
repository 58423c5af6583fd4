/// The programs of a lexicon while it is being compiled, and where each is tried.
struct ProgramTable {
  private var programs: [PatternProgram] = []
  private var ends: [PhraseEnd?] = []
  private var byForm: [Int: [UInt32]] = [:]
  private var byClass: [[UInt32]] = Array(repeating: [], count: PatternClass.allCases.count)

  /// Adds a program and answers its index.
  mutating func add(_ program: PatternProgram, end: PhraseEnd?) -> Int {
    programs.append(program)
    ends.append(end)
    return programs.count - 1
  }

  /// Notes at which token classes and word forms a program without fixed first words can begin; answers the word
  /// rows among its beginnings.
  /// - Parameter entries: the entries of a word set.
  mutating func leadByFirstTests(_ index: Int, entries: (Int) -> [[WordID]]) -> [[WordID]] {
    var rows: Set<[WordID]> = []
    var classes: Set<PatternClass> = []
    for test in programs[index].firstTests() {
      switch test {
      case .word(let word): rows.insert([word])
      case .set(let set): rows.formUnion(entries(set))
      case .anyWord: classes.formUnion([.word, .number])
      case .form(let form): byForm[form, default: []].append(UInt32(index))
      case .tokenClass(let name): classes.insert(name)
      case .sentenceStart, .sentenceEnd, .opens, .closes, .always: break
      }
    }
    for name in classes { byClass[name.number].append(UInt32(index)) }
    return rows.sorted { $0.lexicographicallyPrecedes($1) }
  }

  /// Writes programs and rows.
  func write(_ writer: inout ImageWriter, formCount: Int) {
    var starts: [UInt32] = []
    var code: [UInt32] = []
    for program in programs {
      starts.append(UInt32(code.count))
      code += program.code
    }
    writer.write(starts, .programStarts)
    writer.write(code, .programCode)
    writer.write(ends.map { $0?.code ?? UInt32.max }, .programEnds)
    writer.write(rows: byClass, .classRows, .classPrograms)
    writer.write(rows: (0..<formCount).map { byForm[$0] ?? [] }, .formRows, .formPrograms)
  }
}

extension Pattern {
  /// The fixed words with which every match begins; nil when there are none, or more than `limit`
  /// ways.
  /// - Parameter entries: the entries of a list or lemma.
  func leadingRows(limit: Int, entries: (Pattern) -> [[String]]?) -> [[String]]? {
    switch self {
    case .tokens(let tokens): return tokens.isEmpty ? nil : [tokens]
    case .capture(_, let part): return part.leadingRows(limit: limit, entries: entries)
    case .list, .lemma:
      guard let rows = entries(self), rows.count <= limit else { return nil }
      return rows
    case .oneOf(let parts):
      var rows: [[String]] = []
      for part in parts {
        guard let more = part.leadingRows(limit: limit, entries: entries),
          rows.count + more.count <= limit
        else { return nil }
        rows += more
      }
      return rows
    case .sequence(let parts):
      return Pattern.leadingRows(of: parts[...], limit: limit, entries: entries)
    case .optional, .gap, .tokenClass, .form, .sentenceStart, .sentenceEnd: return nil
    }
  }

  private static func leadingRows(
    of parts: ArraySlice<Pattern>, limit: Int, entries: (Pattern) -> [[String]]?
  ) -> [[String]]? {
    guard let first = parts.first else { return nil }
    if case .sentenceStart = first {
      return leadingRows(of: parts.dropFirst(), limit: limit, entries: entries)
    }
    guard let rows = first.leadingRows(limit: limit, entries: entries) else { return nil }
    // Only wholly fixed parts can be followed by more of the beginning.
    guard let whole = first.wholeRows(limit: limit, entries: entries), !whole.contains([]),
      let more = leadingRows(of: parts.dropFirst(), limit: limit, entries: entries),
      whole.count * more.count <= limit
    else { return rows }
    return whole.flatMap { row in more.map { row + $0 } }
  }

  /// All rows of a part that is fixed, a list or a lemma; nil for anything else.
  private func wholeRows(limit: Int, entries: (Pattern) -> [[String]]?) -> [[String]]? {
    switch self {
    case .list, .lemma: entries(self)
    case .capture(_, let part): part.wholeRows(limit: limit, entries: entries)
    default: literalRows(limit: limit)
    }
  }
}
