public import LugasText

/// What a word is, as bits.
public struct WordFlags: OptionSet, Sendable {
  /// The bits.
  public let rawValue: UInt8
  /// Takes bits.
  @inlinable
  public init(rawValue: UInt8) { self.rawValue = rawValue }
  /// A function word of Indonesian.
  public static let indonesian = WordFlags(rawValue: 1)
  /// A function word of English.
  public static let english = WordFlags(rawValue: 2)
  /// It stands in Indonesian rules and in no English one.
  public static let indonesianOnly = WordFlags(rawValue: 4)
  /// It stands in English rules and in no Indonesian one.
  public static let englishOnly = WordFlags(rawValue: 8)
}

/// The flat tables of an image, as the matcher reads them. Valid as long as their image: whoever
/// keeps them keeps it too. One plain pointer, so that passing them on copies and counts nothing.
@safe
public struct LexiconTables: Sendable {
  @usableFromInline nonisolated(unsafe) let rows: UnsafePointer<TableRows>

  /// - Parameter rows: where the image keeps them.
  init(_ rows: UnsafePointer<TableRows>) { unsafe self.rows = rows }
}

// MARK: - Words and phrases

extension LexiconTables {
  /// The number of a token's word, 0 when the lexicon does not know it.
  /// - Complexity: O(length of the token).
  @inlinable
  public func word(of token: Token, in bytes: UnsafeBufferPointer<UInt8>) -> WordID {
    let start = token.span.start
    var end = token.span.end
    if token.kind == .punctuation, unsafe bytes[start] < 0x80 { end = start + 1 }
    var hash = WordHash.seed
    for index in start..<end {
      let byte = unsafe bytes[index]
      if byte >= 0x80 { return unsafe slowWord(of: token, in: bytes) }
      hash = WordHash.adding(WordHash.lower(byte), to: hash)
    }
    return unsafe find(
      UnsafeBufferPointer(rebasing: bytes[start..<end]), WordHash.finished(hash))
  }

  @usableFromInline
  func slowWord(of token: Token, in bytes: UnsafeBufferPointer<UInt8>) -> WordID {
    let text = unsafe String(decoding: bytes[token.span.start..<token.span.end], as: UTF8.self)
    return word(WordFold.folded(text, kind: token.kind))
  }

  /// The number of a folded word, 0 when the lexicon does not know it.
  public func word(_ folded: String) -> WordID {
    var folded = folded
    return folded.withUTF8 { unsafe find($0, WordHash.of($0)) }
  }

  @inlinable
  func find(_ spelling: UnsafeBufferPointer<UInt8>, _ hash: UInt32) -> WordID {
    let mask = unsafe rows.pointee.wordSlots.count - 1
    var slot = Int(hash) & mask
    while true {
      let entry = unsafe rows.pointee.wordSlots[slot]
      if entry == 0 { return 0 }
      let id = WordID(truncatingIfNeeded: entry)
      if UInt32(entry >> 32) == hash, unsafe spells(id, spelling) { return id }
      slot = (slot + 1) & mask
    }
  }

  @inlinable
  func spells(_ id: WordID, _ spelling: UnsafeBufferPointer<UInt8>) -> Bool {
    let from = Int(unsafe rows.pointee.wordRecords[Int(id)].spelling)
    guard Int(unsafe rows.pointee.wordRecords[Int(id) + 1].spelling) - from == spelling.count else {
      return false
    }
    for index in 0..<spelling.count
    where unsafe rows.pointee.wordBytes[from + index] != WordHash.lower(spelling[index]) {
      return false
    }
    return true
  }

  /// What is known of a word.
  @inlinable
  public func record(of word: WordID) -> WordRecord { unsafe rows.pointee.wordRecords[Int(word)] }

  /// The word sets that the word is a sign of, among those that programs must read: twice the set's
  /// number, plus one when it is the gate of programs.
  @inlinable
  public func signs(of word: WordID) -> NumberRow {
    let record = record(of: word)
    let start = Int(record.signs)
    return unsafe NumberRow(rows.pointee.signs[start..<start + record.signCount])
  }

  /// The node behind `node` along `word`; 0 when no phrase goes on so.
  @inlinable
  public func child(of node: UInt32, along word: WordID) -> UInt32 {
    var low = Int(unsafe rows.pointee.firstChildren[Int(node)])
    var high = Int(unsafe rows.pointee.firstChildren[Int(node) + 1])
    while high - low > 8 {
      let middle = (low + high) / 2
      if unsafe rows.pointee.incoming[middle] <= word { low = middle } else { high = middle }
    }
    while low < high {
      if unsafe rows.pointee.incoming[low] == word { return UInt32(low) }
      low += 1
    }
    return 0
  }

  /// The places in the ends of what ends at a node.
  @inlinable
  public func ends(at node: UInt32) -> Range<Int> {
    Int(unsafe rows.pointee.nodeEnds[Int(node)])..<Int(unsafe rows.pointee.nodeEnds[Int(node) + 1])
  }

  /// What stands at a place of the ends.
  @inlinable
  public func end(_ place: Int) -> PhraseEnd {
    PhraseEnd(code: unsafe rows.pointee.endCodes[place])
  }
}

// MARK: - Programs

extension LexiconTables {
  /// A program's code.
  @inlinable
  public func program(_ index: Int) -> ProgramCode {
    unsafe ProgramCode(
      start: Int(rows.pointee.programStarts[index]), code: rows.pointee.programCode)
  }

  /// What a program's match means; nil for one that is tried only beside a match.
  @inlinable
  public func end(ofProgram index: Int) -> PhraseEnd? {
    let code = unsafe rows.pointee.programEnds[index]
    return code == UInt32.max ? nil : PhraseEnd(code: code)
  }

  /// Number of programs.
  @inlinable
  public var programCount: Int { unsafe rows.pointee.programStarts.count }

  /// Where a program without fixed first words can begin.
  @inlinable
  public func lead(ofProgram index: Int) -> ProgramLead {
    let at = index * ProgramLead.width
    return ProgramLead(
      classes: unsafe rows.pointee.programLeads[at],
      forms: unsafe UInt64(rows.pointee.programLeads[at + 1]) | UInt64(
        rows.pointee.programLeads[at + 2]) << 32,
      isAnchored: unsafe rows.pointee.programLeads[at + 3] != 0)
  }

  /// A set of word forms that programs ask for: bit n for the form with number n.
  @inlinable
  public func forms(ofSet set: Int) -> UInt64 { unsafe rows.pointee.formSets[set] }

  /// Number of sets of word forms.
  @inlinable
  public var formSetCount: Int { unsafe rows.pointee.formSets.count }

  /// Number of word sets.
  @inlinable
  public var setCount: Int { unsafe rows.pointee.gateRows.count - 2 }

  /// Programs without fixed first words that need no entry of a set.
  @inlinable
  public var openPrograms: NumberRow {
    unsafe LexiconTables.slice(rows.pointee.gatePrograms, rows.pointee.gateRows, 0)
  }

  /// Programs without fixed first words that need an entry of the set.
  @inlinable
  public func programs(gatedBy set: Int) -> NumberRow {
    unsafe LexiconTables.slice(rows.pointee.gatePrograms, rows.pointee.gateRows, set + 1)
  }

  /// The trie node from which the entries of a word set begin.
  @inlinable
  public func root(ofSet set: UInt32) -> UInt32 { set + 1 }

  @inlinable
  static func slice(
    _ values: UnsafeBufferPointer<UInt32>, _ rows: UnsafeBufferPointer<UInt32>, _ row: Int
  ) -> NumberRow {
    let range = unsafe Int(rows[row])..<Int(rows[row + 1])
    return unsafe NumberRow(values[range])
  }
}

// MARK: - Rules

extension LexiconTables {
  /// Number of rules.
  @inlinable
  public var ruleCount: Int { unsafe rows.pointee.ruleRecords.count / RuleRecord.width }

  /// A rule as the checker needs it.
  @inlinable
  public func rule(_ index: Int) -> RuleRecord {
    let at = index * RuleRecord.width
    return RuleRecord(
      head: unsafe rows.pointee.ruleRecords[at], unless: unsafe rows.pointee.ruleRecords[at + 1],
      when: unsafe rows.pointee.ruleRecords[at + 2])
  }

  /// The rule that a variant belongs to.
  @inlinable
  public func rule(ofVariant variant: Int) -> Int {
    Int(unsafe rows.pointee.variantRecords[variant * 3])
  }

  /// The places in the offers of what a variant offers.
  @inlinable
  public func offers(ofVariant variant: Int) -> Range<Int> {
    let start = Int(unsafe rows.pointee.variantRecords[variant * 3 + 1])
    return start..<start + Int(unsafe rows.pointee.variantRecords[variant * 3 + 2])
  }

  /// The guards of a list: each as the place of its code.
  @inlinable
  public func guards(_ list: UInt32) -> NumberRow {
    let count = Int(unsafe rows.pointee.guardLists[Int(list)])
    return unsafe NumberRow(rows.pointee.guardLists[Int(list) + 1..<Int(list) + 1 + count])
  }

  /// A guard's code.
  @inlinable
  public func guardian(_ place: UInt32) -> GuardCode {
    unsafe GuardCode(start: Int(place), code: rows.pointee.guardCodes)
  }

  /// The conditions that make a signal in a language.
  @inlinable
  public func conditions(of signal: Signal, _ language: Language) -> NumberRow {
    let row = signal.number * Language.allCases.count + language.number
    let start = Int(unsafe rows.pointee.signalCodes[row])
    let end = Int(unsafe rows.pointee.signalCodes[row + 1])
    return unsafe NumberRow(rows.pointee.signalCodes[start..<end])
  }

  /// The set of negations of a language; nil when the lexicon has no such list.
  @inlinable
  public func negations(_ language: Language) -> Int? { namedSet(0, language) }

  /// The set of acronyms of a language; nil when the lexicon has no such list.
  public func acronyms(_ language: Language) -> Int? { namedSet(1, language) }

  @inlinable
  func namedSet(_ number: Int, _ language: Language) -> Int? {
    let languages = Language.allCases.count
    let row = Signal.allCases.count * languages + 1 + number * languages + language.number
    let code = unsafe rows.pointee.signalCodes[row]
    return code == UInt32.max ? nil : Int(code)
  }
}
