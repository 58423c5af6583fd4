/// Writing what was compiled.
extension LexiconCompiler {
  mutating func writeWords(_ writer: inout ImageWriter) {
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
      for list in LexiconCompiler.namedSets {
        let key = "\(language.rawValue)/\(list)"
        if lists.names.contains(key) { makeSet(.list(key), lists[key]) }
      }
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

  mutating func writeGlued(_ writer: inout ImageWriter) {
    for (program, pattern) in programs.byGlued { glued.lead(program, at: pattern) }
    glued.fill(from: lists, windows: &windows)
    glued.write(&writer)
  }

  /// The lists that are asked for by name, not by a pattern, in the order of `LexiconTables`.
  private static let namedSets = ["negations", "acronyms"]

  func writeSignals(_ writer: inout ImageWriter) {
    let rows = Signal.allCases.flatMap { signal in
      Language.allCases.map { signals[signal]?[$0] ?? [] }
    }
    let named = LexiconCompiler.namedSets.flatMap { list in
      Language.allCases.map { language in
        setIndexes[.list("\(language.rawValue)/\(list)")].map { UInt32($0) } ?? UInt32.max
      }
    }
    var starts = [UInt32(rows.count + 1 + named.count)]
    for row in rows { starts.append((starts.last ?? 0) + UInt32(row.count)) }
    writer.write(starts + named + rows.flatMap { $0 }, .signals)
  }
}
