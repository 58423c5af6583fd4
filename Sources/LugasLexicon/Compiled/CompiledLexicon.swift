/// All rules and lists, ready for matching: flat tables over word numbers.
package struct CompiledLexicon: Sendable {
  /// Word to number.
  package internal(set) var words = WordTable()
  /// Fixed phrases, list entries and literal conditions.
  package internal(set) var trie = PhraseTrie()
  /// The rules, by card index.
  package internal(set) var rules: [CompiledRule] = []
  /// Patterns that are more than fixed wording.
  package internal(set) var programs: [PatternProgram] = []
  /// What a program's match means; the neighbours of a match are tried only on demand.
  package internal(set) var programEnds: [PhraseEnd?] = []
  /// Programs to try at a word, by word number.
  package internal(set) var programsByWord: [WordID: [Int]] = [:]
  /// Programs to try where an entry of a set begins, by set index.
  package internal(set) var programsBySet: [Int: [Int]] = [:]
  /// Programs to try at a token class.
  package internal(set) var programsByClass: [PatternClass: [Int]] = [:]
  /// Programs to try at every word or number.
  package internal(set) var programsAnywhere: [Int] = []
  /// Number of sentence conditions.
  package internal(set) var conditionCount = 0
  /// Which words lead a program, by word number; a quick test before the dictionary.
  package internal(set) var leadsProgram: [Bool] = []
  /// The languages for which a word is a function word: bit 0 Indonesian, bit 1 English.
  package internal(set) var functionWords: [UInt8] = []
}
