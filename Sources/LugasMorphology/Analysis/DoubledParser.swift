/// Readings of words with one hyphen: `anak-anak`, `berlari-lari`, `tolong-menolong`, `sayur-mayur`.
struct DoubledParser {
  private let word: [UInt8]
  private let left: [UInt8]
  private let right: [UInt8]
  private let roots: RootIndex
  private(set) var candidates: [WordParser.Candidate] = []

  /// Cuts the word at its hyphen; nil when it has none, or several.
  init?(_ word: [UInt8], roots: RootIndex) {
    let halves = word.split(separator: Letter.hyphen, omittingEmptySubsequences: false)
    guard halves.count == 2, halves[0].count > 1, halves[1].count > 1 else { return nil }
    self.word = word
    self.roots = roots
    (left, right) = (Array(halves[0]), Array(halves[1]))
  }

  /// Collects the candidates, not yet verified.
  mutating func parse() {
    var parser = WordParser(left, roots: roots)
    parser.parse()
    let endings = Ending.all(of: right, least: 2)
    for candidate in parser.candidates where candidate.form.clitics.isEmpty {
      for ending in endings { double(candidate, ending) }
    }
    addEchoes(endings)
  }

  private mutating func double(_ candidate: WordParser.Candidate, _ ending: Ending) {
    let stem = right[..<ending.end]
    if candidate.form.isRoot {
      if stem == left[...] { add(candidate, .root, ending) }
      if right.count > left.count, stem.starts(with: [UInt8(ascii: "m"), UInt8(ascii: "e")]) {
        add(candidate, .reciprocal, ending)
      }
    } else if stem == left[...], ending.suffix == nil {
      add(candidate, .whole, ending)
    }
    // `ber-` + `lari-lari`: the second half is the root, or its nasal form (`memukul-mukul`).
    if !candidate.form.stack.isEmpty, candidate.form.suffix == nil, stem.count <= left.count {
      add(candidate, .root, ending)
    }
  }

  private mutating func add(
    _ candidate: WordParser.Candidate, _ doubling: Reduplication, _ ending: Ending
  ) {
    var form = candidate.form
    form.reduplication = doubling
    if doubling != .whole { form.suffix = ending.suffix }
    form.possessor = ending.possessor
    form.particle = ending.particle
    candidates.append(
      WordParser.Candidate(root: candidate.root, form: form, matched: candidate.matched))
  }

  /// Words with a change of sound, from the closed list.
  private mutating func addEchoes(_ endings: [Ending]) {
    guard let echo = SoundChange.echo(of: left), let root = roots.number(of: left) else { return }
    for ending in endings where right[..<ending.end] == echo[...] {
      let candidate = WordParser.Candidate(root: root, form: .root, matched: left.count)
      add(candidate, .root, ending)
    }
  }
}

extension RootIndex {
  /// The number of a root by its spelling; nil when it is not in the list.
  func number(of word: [UInt8]) -> Int? {
    var hash = RootHash()
    for letter in word { hash.add(letter) }
    return number(of: Stem(word: word, start: 0), upTo: word.count, hash: hash)
  }
}
