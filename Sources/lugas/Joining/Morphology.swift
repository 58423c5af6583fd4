import LugasLexicon
import LugasMorphology

/// The morphology room's answers to what a lexicon asks.
struct Morphology: WordForms {
  func formNames(_ language: Language) -> [String] {
    switch language {
    case .id: Morphology.indonesianForms
    case .en: []
    }
  }

  func words(of lemma: String, _ language: Language) -> [FormedWord] {
    switch language {
    case .id:
      Paradigm.indonesian(lemma).entries.map { FormedWord(word: $0.word, slot: $0.slot) }
    case .en: [FormedWord(word: lemma, slot: "base")]
    }
  }

  func forms(of word: String, _ language: Language) -> [String] {
    guard language == .id else { return [] }
    return Indonesian.analyses(of: word).map { $0.form.withoutClitics.name } + uses(of: word)
  }

  /// What a word is besides its forms: a stem behind di-, a word wrongly written as one.
  private func uses(of word: String) -> [String] {
    var uses: [String] = []
    switch Indonesian.passiveStem(word) {
    case .verb: uses.append("passive-stem")
    case .verbOrNoun: uses.append("passive-or-noun")
    case nil: break
    }
    switch Indonesian.writtenAsOne(word)?.part {
    case .di: uses.append("joined-di")
    case .ke: uses.append("joined-ke")
    case .pun: uses.append("joined-pun")
    case nil: break
    }
    if Indonesian.withDroppedK(word) != nil { uses.append("dropped-k") }
    return uses
  }

  func edge(of form: String, _ language: Language) -> WordEdge? {
    guard language == .id else { return nil }
    switch form {
    case "joined-di": return .opening(["di"])
    case "joined-ke": return .opening(["ke"])
    case "joined-pun": return .ending(["un"])
    case "dropped-k": return .both(["me", "di", "te"], ["an"])
    default:
      let prefixes = ["me", "di", "be", "te", "pe", "se", "ke"]
      return prefixes.first(where: form.lowercased().hasPrefix).map { .opening([$0]) }
    }
  }

  func word(
    _ form: String, fromRootOf word: String, readAs reading: String?, _ language: Language
  ) -> String? {
    guard language == .id else { return nil }
    if form == "apart" { return Indonesian.writtenAsOne(word)?.apart }
    if form == "mended" { return Indonesian.withDroppedK(word) }
    guard let form = try? WordForm(name: form) else { return nil }
    let analyses = Indonesian.analyses(of: word)
    let read = analyses.first { reading == nil || $0.form.withoutClitics.name == reading }
    return read.map { Indonesian.generate(root: $0.root, form: form).word }
  }

  /// The forms that packs may name (`lexicons/README.md`).
  private static let indonesianForms = [
    "root", "meN", "meN-kan", "meN-i", "memper", "memper-kan", "memper-i", "member-kan", "di",
    "di-kan", "di-i", "diper", "diper-kan", "diper-i", "diber-kan", "ber", "ber-an", "ter",
    "ter-kan", "ter-i", "peN", "pe", "per", "se", "-an", "-kan", "-i", "ke-an", "peN-an", "per-an",
    "redup", "passive-stem", "passive-or-noun", "joined-di", "joined-ke", "joined-pun",
    "dropped-k", "apart", "mended",
  ]
}
