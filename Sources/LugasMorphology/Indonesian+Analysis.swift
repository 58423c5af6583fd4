extension Indonesian {
  /// The readings of a word, the likeliest first; empty when no known root gives the word.
  ///
  /// A word that is itself a root has that reading first (`beruang` is a bear before it has money).
  /// Letter case is ignored. No reading is given twice.
  ///
  ///     Indonesian.analyses(of: "penulisannya").first
  ///     // root: tulis, form: peN-an+nya
  ///
  /// - Complexity: linear in the word's length for a fixed number of affixes; words of more than 64
  ///   bytes are unknown.
  public static func analyses(of word: String) -> [Analysis] {
    guard let letters = normalized(word) else { return [] }
    let roots = RootIndex.shared
    var readings: [(score: Int, analysis: Analysis)] = []
    for candidate in candidates(letters, roots) {
      guard let choice = verified(candidate, letters, roots) else { continue }
      let entry = roots[candidate.root]
      let analysis = Analysis(
        root: roots.text(candidate.root), form: candidate.form, wordClass: entry.wordClass,
        isStandard: choice != .unelided)
      guard !readings.contains(where: { $0.analysis == analysis }) else { continue }
      readings.append((Ranking.score(candidate, entry: entry, choice: choice), analysis))
    }
    guard readings.count > 1 else { return readings.map(\.analysis) }
    return readings.sorted { left, right in
      if left.score != right.score { return left.score > right.score }
      if left.analysis.root != right.analysis.root {
        return left.analysis.root < right.analysis.root
      }
      return left.analysis.form.name < right.analysis.form.name
    }.map(\.analysis)
  }

  /// True when the word is in the root list as it stands.
  public static func isRoot(_ word: String) -> Bool {
    normalized(word).map { RootIndex.shared.number(of: $0) != nil } ?? false
  }

  /// True for a root that is one word; compounds such as `tanggung jawab` are two.
  static func isOneWordRoot(_ word: String) -> Bool {
    guard let letters = normalized(word) else { return false }
    return RootIndex.shared.number(of: letters).map { !RootIndex.shared[$0].isCompound } ?? false
  }

  /// The word in lower case; nil when it cannot be Indonesian: other letters than a-z and one inner
  /// hyphen, or too long.
  private static func normalized(_ word: String) -> [UInt8]? {
    let utf8 = word.utf8
    guard utf8.count <= WordParser.longest, utf8.count > 1 else { return nil }
    var letters: [UInt8] = []
    letters.reserveCapacity(utf8.count)
    for byte in utf8 {
      let letter = Letter.lowered(byte)
      guard Letter.isLower(letter) || letter == Letter.hyphen else { return nil }
      letters.append(letter)
    }
    return letters
  }

  private static func candidates(_ letters: [UInt8], _ roots: RootIndex) -> [WordParser.Candidate] {
    if letters.contains(Letter.hyphen) {
      guard var parser = DoubledParser(letters, roots: roots) else { return [] }
      parser.parse()
      return parser.candidates
    }
    var parser = WordParser(letters, roots: roots)
    parser.parse()
    return parser.candidates
  }

  /// The spelling choice with which root and form give the word; nil when none does.
  private static func verified(
    _ candidate: WordParser.Candidate, _ letters: [UInt8], _ roots: RootIndex
  ) -> SpellingChoice? {
    if candidate.form.isRoot, !roots[candidate.root].isCompound { return .standard }
    guard Restrictions.allow(candidate, roots) else { return nil }
    let root = Array(roots.spelling(candidate.root))
    return [SpellingChoice.standard, .alternative, .unelided].first {
      Spelling.word(root: root, form: candidate.form, choice: $0) == letters
    }
  }
}
