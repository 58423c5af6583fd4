/// A way to take suffix and clitics off the end of a word.
struct Ending {
  /// Offset one past the last letter that stays.
  let end: Int
  let suffix: Suffix?
  let possessor: Clitic?
  let particle: Clitic?

  /// All endings of a word that leave at least `least` letters, the longest stem first.
  static func all(of word: [UInt8], least: Int) -> [Ending] {
    var endings: [Ending] = []
    endings.reserveCapacity(8)
    func takeSuffixes(_ end: Int, _ possessor: Clitic?, _ particle: Clitic?) {
      endings.append(Ending(end: end, suffix: nil, possessor: possessor, particle: particle))
      let last = word[end - 1]
      if last == UInt8(ascii: "i"), end > least {
        endings.append(Ending(end: end - 1, suffix: .i, possessor: possessor, particle: particle))
      }
      guard last == UInt8(ascii: "n"), end > least + 1, word[end - 2] == UInt8(ascii: "a")
      else { return }
      endings.append(Ending(end: end - 2, suffix: .an, possessor: possessor, particle: particle))
      guard end > least + 2, word[end - 3] == UInt8(ascii: "k") else { return }
      endings.append(Ending(end: end - 3, suffix: .kan, possessor: possessor, particle: particle))
    }
    func takePossessors(_ end: Int, _ particle: Clitic?) {
      takeSuffixes(end, nil, particle)
      for clitic in [Clitic.nya, .ku, .mu] where clitic.ends(word, at: end, least: least) {
        takeSuffixes(end - clitic.spelled.utf8CodeUnitCount, clitic, particle)
      }
    }
    guard word.count >= least else { return [] }
    takePossessors(word.count, nil)
    for particle in [Clitic.lah, .kah, .pun, .tah]
    where particle.ends(word, at: word.count, least: least) {
      takePossessors(word.count - 3, particle)
    }
    return endings
  }
}

extension Clitic {
  fileprivate func ends(_ word: [UInt8], at end: Int, least: Int) -> Bool {
    let count = spelled.utf8CodeUnitCount
    guard end >= least + count else { return false }
    return spelled.spells(word[end - count..<end])
  }
}
