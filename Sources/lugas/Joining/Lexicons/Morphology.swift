import LugasLexicon
import LugasMorphology

/// The morphology room's answers to what a lexicon asks.
struct Morphology: WordForms {
  func formNames(_ language: Language) -> [String] {
    switch language {
    case .id: Morphology.indonesianForms
    case .en: Morphology.englishForms
    }
  }

  func words(of lemma: String, _ language: Language) -> [FormedWord] {
    switch language {
    case .id:
      Paradigm.indonesian(lemma).entries.map {
        FormedWord(word: $0.word, slot: $0.slot, isDerived: $0.slot.hasPrefix("act"))
      }
    case .en:
      Paradigm.english(lemma).entries.map {
        FormedWord(
          word: $0.word, slot: $0.slot, isDerived: Morphology.derivedForms.contains($0.slot))
      }
    }
  }

  func forms(of word: String, _ language: Language) -> [String] {
    if language == .en { return English.readings(of: word).map(\.form.rawValue) }
    let readings = Indonesian.analyses(of: word)
    return readings.compactMap { Morphology.names[$0.form.withoutClitics] }
      + uses(of: word, readAs: readings)
  }

  /// What a word is besides its forms: a stem behind di-, a word wrongly written as one.
  private func uses(of word: String, readAs readings: [Analysis]) -> [String] {
    var uses: [String] = []
    switch Indonesian.passiveStem(word, readAs: readings) {
    case .verb: uses.append("passive-stem")
    case .verbOrNoun: uses.append("passive-or-noun")
    case nil: break
    }
    if mended(word) != nil { uses.append("slip") }
    if once(word) != nil { uses.append("doubled") }
    return uses
  }

  func edges(of form: String, _ language: Language) -> [WordEdge]? {
    guard formNames(language).contains(form) else { return [] }
    if language == .en { return Morphology.englishEdges(of: form) }
    if form == "slip" {
      return [.opening(["di", "ke"]), .ending(["un"]), .both(["me", "di", "te"], ["an"])]
    }
    // A clitic may stand behind the suffix: `-nya`, `-ku`, `-mu`, `-lah`, `-kah`, `-tah`, `-pun`.
    if form == "-an" || form == "-kan" { return [.ending(["an", "ya", "ku", "mu", "ah", "un"])] }
    let prefixes = ["me", "di", "be", "te", "pe", "se", "ke"]
    return prefixes.first(where: form.lowercased().hasPrefix).map { [.opening([$0])] }
  }

  /// A doubled word written once: `dokumen-dokumen` is `dokumen`.
  private func once(_ word: String) -> String? {
    guard word.utf8.contains(UInt8(ascii: "-")) else { return nil }
    let halves = word.split(separator: "-", omittingEmptySubsequences: false)
    guard halves.count == 2, halves[0].count > 1,
      halves[0].lowercased() == halves[1].lowercased()
    else { return nil }
    return String(halves[0])
  }

  func wordEnds(in letters: [UInt8], from start: Int, _ language: Language) -> [Int] {
    language == .id ? Indonesian.wordEnds(in: letters, from: start) : []
  }

  func root(of word: String, _ language: Language) -> String? {
    language == .id ? Indonesian.analyses(of: word).first?.root : nil
  }

  /// A word as it should be written when its letters show a slip.
  private func mended(_ word: String) -> String? {
    Indonesian.writtenAsOne(word)?.apart ?? Indonesian.withDroppedK(word)
  }

  func word(
    _ form: String, fromRootOf word: String, readAs reading: String?, _ language: Language
  ) -> String? {
    if language == .en { return Morphology.english(form, fromLemmaOf: word, readAs: reading) }
    if form == "mended" { return mended(word) }
    if form == "once" { return once(word) }
    guard let form = try? WordForm(name: form) else { return nil }
    let analyses = Indonesian.analyses(of: word)
    let read = analyses.first { reading == nil || $0.form.withoutClitics.name == reading }
    return read.map { Indonesian.generate(root: $0.root, form: form).word }
  }

  /// The names of the forms that packs may name, so that none is spelled out at every word.
  private static let names = Dictionary(
    indonesianForms.compactMap { name in (try? WordForm(name: name)).map { ($0, name) } },
    uniquingKeysWith: { first, _ in first })

  /// The forms that packs may name (`lexicons/README.md`).
  private static let indonesianForms = [
    "root", "meN", "meN-kan", "meN-i", "memper", "memper-kan", "memper-i", "member-kan", "di",
    "di-kan", "di-i", "diper", "diper-kan", "diper-i", "diber-kan", "ber", "ber-an", "ter",
    "ter-kan", "ter-i", "peN", "pe", "per", "se", "-an", "-kan", "-i", "ke-an", "peN-an", "per-an",
    "redup", "passive-stem", "passive-or-noun", "slip", "mended", "doubled", "once",
  ]
}
