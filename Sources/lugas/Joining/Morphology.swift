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
    return Indonesian.analyses(of: word).map { $0.form.withoutClitics.name }
  }

  func word(
    _ form: String, fromRootOf word: String, readAs reading: String?, _ language: Language
  ) -> String? {
    guard language == .id, let form = try? WordForm(name: form) else { return nil }
    let analyses = Indonesian.analyses(of: word)
    let read = analyses.first { reading == nil || $0.form.withoutClitics.name == reading }
    return read.map { Indonesian.generate(root: $0.root, form: form).word }
  }

  /// The forms that packs may name (`lexicons/README.md`).
  private static let indonesianForms = [
    "root", "meN", "meN-kan", "meN-i", "memper-kan", "memper-i", "di", "di-kan", "di-i",
    "diper-kan",
    "ber", "ber-an", "ter", "ter-kan", "ter-i", "peN", "pe", "per", "se", "-an", "-kan", "-i",
    "ke-an", "peN-an", "per-an", "redup",
  ]
}
