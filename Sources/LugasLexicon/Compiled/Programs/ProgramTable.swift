/// The programs of a lexicon while it is being compiled, and where each is tried.
struct ProgramTable {
  private var programs: [PatternProgram] = []
  private var ends: [PhraseEnd?] = []
  private var leads: [Int: ProgramLead] = [:]
  private(set) var byGlued: [(program: Int, pattern: Int)] = []

  /// Adds a program and answers its index.
  mutating func add(_ program: PatternProgram, end: PhraseEnd?) -> Int {
    programs.append(program)
    ends.append(end)
    return programs.count - 1
  }

  /// Notes at which token classes and word forms a program without fixed first words can begin; answers the word
  /// rows among its beginnings.
  /// - Parameters:
  ///   - formSets: the sets of forms, as bits.
  ///   - entries: the entries of a word set.
  mutating func leadByFirstTests(
    _ index: Int, _ formSets: [UInt64], entries: (Int) -> [[WordID]]
  ) -> [[WordID]] {
    var rows: Set<[WordID]> = []
    var lead = ProgramLead()
    for test in programs[index].firstTests() {
      switch test {
      case .word(let word): rows.insert([word])
      case .set(let set): rows.formUnion(entries(set))
      case .anyWord: lead.classes |= PatternClass.word.bit | PatternClass.number.bit
      case .form(let form): lead.forms |= 1 << UInt64(form)
      case .forms(let set): lead.forms |= formSets[set]
      case .tokenClass(let name): lead.classes |= name.bit
      case .glued(let pattern): byGlued.append((index, pattern))
      case .sentenceStart, .sentenceEnd, .opens, .closes, .always: break
      }
    }
    if lead.classes != 0 || lead.forms != 0 { leads[index] = lead }
    return rows.sorted { $0.lexicographicallyPrecedes($1) }
  }

  /// Notes that a program can match at the start of a sentence only.
  mutating func leadByStart(_ index: Int) { leads[index] = ProgramLead(isAnchored: true) }

  /// The word sets that programs must read, and those that programs wait for.
  var requiredSets: (all: Set<Int>, gates: Set<Int>) {
    var all: Set<Int> = []
    for program in programs {
      for case .set(let set) in program.required.prefix(ProgramCode.mostRequired) {
        all.insert(set)
      }
    }
    return (all, Set(leads.keys.compactMap { programs[$0].gate }))
  }

  /// Writes programs and rows.
  func write(_ writer: inout ImageWriter, setCount: Int) {
    var starts: [UInt32] = []
    var code: [UInt32] = []
    for program in programs {
      starts.append(UInt32(code.count))
      code += program.code
    }
    writer.write(starts, .programStarts)
    writer.write(code, .programCode)
    writer.write(ends.map { $0?.code ?? UInt32.max }, .programEnds)
    writer.write(
      programs.indices.flatMap { (leads[$0] ?? ProgramLead()).code }, .programLeads)
    var gates = [[UInt32]](repeating: [], count: setCount + 1)
    for index in leads.keys.sorted() {
      gates[programs[index].gate.map { $0 + 1 } ?? 0].append(UInt32(index))
    }
    writer.write(rows: gates, .gateRows, .gatePrograms)
  }
}
