/// The words of a lemma, each with its place among them.
///
/// The places are the same for all lemmas of a sort, so that one verb's word can stand for
/// another's: `diimplementasikan` is to `mengimplementasikan` what `diterapkan` is to `menerapkan`.
public struct Paradigm: Sendable {
  /// A word and its place: `active`, `passive+nya`, `act`.
  public struct Entry: Hashable, Sendable {
    /// The word, in small letters.
    public let word: String
    /// Its place.
    public let slot: String
  }

  /// The words, the lemma first; no place twice.
  public let entries: [Entry]

  /// The Indonesian words of a lemma: a verb in meN- with its passives, nominalisations and
  /// clitics; any other word with its clitics.
  ///
  /// A lemma whose root is not known has itself and its clitics.
  public static func indonesian(_ lemma: String) -> Paradigm {
    let reading = Indonesian.analyses(of: lemma).first { $0.form.prefixes.first == .meN }
    guard let reading, reading.form.reduplication == nil else {
      return Paradigm(entries: around(lemma.lowercased(), slot: "base", clitics: nounClitics))
    }
    var entries: [Entry] = []
    for (slot, form, clitics) in verbForms(reading.form) {
      guard let word = slot == "active" ? lemma.lowercased() : made(reading.root, form) else {
        continue
      }
      entries += around(word, slot: slot, clitics: clitics)
    }
    return Paradigm(entries: entries)
  }

  private static func made(_ root: String, _ name: String) -> String? {
    guard let form = try? WordForm(name: name) else { return nil }
    return Indonesian.generate(root: root, form: form).word
  }

  /// A word and the word with each clitic behind it.
  private static func around(_ word: String, slot: String, clitics: [String]) -> [Entry] {
    [Entry(word: word, slot: slot)]
      + clitics.map { Entry(word: word + $0, slot: "\(slot)+\($0)") }
  }

  /// The forms of a verb in meN-, with the suffix that it has.
  private static func verbForms(_ active: WordForm) -> [(String, String, [String])] {
    let suffix = active.suffix.map { "-\($0.name)" } ?? ""
    let isCausative = active.prefixes.count > 1
    let passive = isCausative ? "diper" : "di"
    return [
      ("active", active.name, ["nya", "ku", "mu"]),
      ("passive", "\(passive)\(suffix)", ["nya", "lah"]),
      ("state", "ter\(suffix)", []),
      ("bare", suffix.isEmpty ? "root" : String(suffix), ["nya", "lah"]),
      ("act", "peN-an", ["nya", "ku", "mu"]),
      ("agent", "peN", ["nya"]),
    ].filter { !isCausative || $0.0 == "active" || $0.0 == "passive" }
  }

  private static let nounClitics = ["nya", "ku", "mu", "lah", "kah"]
}
