/// Finds the readings of one word by taking prefixes and endings off and asking the root list; every
/// reading is then spelled anew and kept only when the spelling is the word.
struct WordParser {
  /// A root and a form that may be the word.
  struct Candidate {
    let root: Int
    var form: WordForm
    /// Letters of the word that belong to the root; an r that ber-, ter- or per- may have brought is
    /// not counted, the e of menge- is.
    let matched: Int
  }

  /// No Indonesian word is longer; longer input is unknown.
  static let longest = 64
  /// Shortest root that takes affixes.
  private static let shortest = 3

  let roots: RootIndex
  let word: [UInt8]
  private let endings: [Ending]
  private(set) var candidates: [Candidate] = []

  init(_ word: [UInt8], roots: RootIndex) {
    self.word = word
    self.roots = roots
    endings = Ending.all(of: word, least: 2)
  }

  /// Collects the candidates of the whole word, not yet verified.
  mutating func parse() {
    let stem = Stem(word: word, start: 0)
    look(stem, PrefixStack())
    descend(stem, PrefixStack())
    lookBehindRepeatedConsonant()
  }

  /// `pepohonan`: the first consonant with e, then the root and -an.
  private mutating func lookBehindRepeatedConsonant() {
    guard word.count > 6, word[1] == UInt8(ascii: "e"), word[0] == word[2] else { return }
    let known = candidates.count
    look(Stem(word: word, start: 2), PrefixStack(), doubled: .initial)
    candidates.removeSubrange(
      known..<candidates[known...].partition { $0.form.suffix == .an })
  }

  private mutating func descend(_ stem: Stem, _ stack: PrefixStack) {
    guard stack.count < PrefixStack.capacity, word.count - stem.start > Self.shortest
    else { return }
    var found: [(PrefixStack, Stem)] = []
    Heads.each(of: stem, inside: stack.last) { prefix, rest in
      if let longer = stack.appending(prefix) { found.append((longer, rest)) }
    }
    for (longer, rest) in found {
      look(rest, longer)
      descend(rest, longer)
    }
  }

  /// Looks the stem up at every ending that may stand behind these prefixes.
  private mutating func look(_ stem: Stem, _ stack: PrefixStack, doubled: Reduplication? = nil) {
    var hash = RootHash()
    if stem.initial != 0 { hash.add(stem.initial) }
    var at = stem.start
    let least = stack.isEmpty ? 2 : Self.shortest
    while at < word.count {
      hash.add(word[at])
      at += 1
      guard stem.length(upTo: at) >= least else { continue }
      var number: Int??
      for ending in endings where ending.end == at {
        guard Heads.allows(ending.suffix, behind: stack) else { continue }
        let root = number ?? roots.number(of: stem, upTo: at, hash: hash)
        number = .some(root)
        guard let root else { break }
        add(root, stack, ending, matched: at - stem.start + stem.matchedMore(behind: stack.last))
        candidates[candidates.count - 1].form.reduplication = doubled
      }
    }
  }

  private mutating func add(_ root: Int, _ stack: PrefixStack, _ ending: Ending, matched: Int) {
    var form = WordForm()
    form.stack = stack
    form.suffix = ending.suffix
    form.possessor = ending.possessor
    form.particle = ending.particle
    candidates.append(Candidate(root: root, form: form, matched: matched))
  }
}

extension Stem {
  /// By how much the letters in common with the root over- or understate what the word shows of it.
  fileprivate func matchedMore(behind prefix: Prefix?) -> Int {
    switch prefix {
    case .ber, .ter, .per, .pe, .peN:
      self[0] == UInt8(ascii: "r") && initial == 0 ? -1 : isBehindLongNasal ? 1 : 0
    case .meN: isBehindLongNasal ? 1 : 0
    default: 0
    }
  }

  /// The stem stands behind `menge-` or `penge-`.
  private var isBehindLongNasal: Bool {
    guard start > 4, initial == 0 else { return false }
    return word[start - 1] == UInt8(ascii: "e") && word[start - 2] == UInt8(ascii: "g")
      && word[start - 3] == UInt8(ascii: "n") && word[start - 4] == UInt8(ascii: "e")
  }
}
