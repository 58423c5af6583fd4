/// The programs of a lexicon while it is being compiled, and where each is tried.
struct ProgramTable {
  private var programs: [PatternProgram] = []
  private var ends: [PhraseEnd?] = []
  private var byForm: [Int: [UInt32]] = [:]
  private var atStart: [UInt32] = []
  private(set) var byGlued: [(program: Int, pattern: Int)] = []
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
      case .glued(let pattern): byGlued.append((index, pattern))
      case .sentenceStart, .sentenceEnd, .opens, .closes, .always: break
      }
    }
    for name in classes { byClass[name.number].append(UInt32(index)) }
    return rows.sorted { $0.lexicographicallyPrecedes($1) }
  }

  /// Notes that a program can match at the start of a sentence only.
  mutating func leadByStart(_ index: Int) { atStart.append(UInt32(index)) }

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
    writer.write(atStart, .startPrograms)
    writer.write(rows: byClass, .classRows, .classPrograms)
    writer.write(rows: (0..<formCount).map { byForm[$0] ?? [] }, .formRows, .formPrograms)
  }
}
