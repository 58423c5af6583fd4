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

  /// The words, the lemma first. A place may have several: the standard word first, then spellings
  /// that are common and not standard (`mensosialisasikan`). No word twice in a place.
  public let entries: [Entry]

  /// The Indonesian words of a lemma.
  ///
  /// A verb in meN- has its active, passive, bare and `ku-` words, the noun of its doing in
  /// peN-an and, without a suffix, its `ter-` word, each with the clitics that stand there; a verb in memper- or member- the same with
  /// diper-, per-. The bare word is left out where it is a noun too (`evaluasi`), for a noun takes
  /// another word. Every other lemma, known or not, has its clitics and its doubled word.
  /// Agents (`penerap`) are left out: few verbs have them.
  ///
  ///     Paradigm.indonesian("menerapkan").entries.map(\.word)
  ///     // menerapkan, menerapkannya, …, diterapkan, …, terapkan, terapkanlah, …, penerapan, …
  public static func indonesian(_ lemma: String) -> Paradigm {
    let lemma = lemma.lowercased()
    let reading = Indonesian.analyses(of: lemma).first
    guard let reading, reading.form.prefixes.first == .meN, reading.form.reduplication == nil,
      reading.form.clitics.isEmpty
    else { return noun(lemma) }
    return verb(lemma, reading)
  }
}

extension Paradigm {
  /// A place of a verb, the form that gives its word, and what may stand behind it.
  private struct Place {
    let slot: String
    let form: String
    let clitics: [String]
  }

  private static func verb(_ lemma: String, _ reading: Analysis) -> Paradigm {
    var entries: [Entry] = []
    for place in places(of: reading) {
      var words = spellings(reading.root, place.form)
      if place.slot == "active" { words = [lemma] + words.filter { $0 != lemma } }
      // `terterapkan` is nobody's word.
      if place.slot == "state", reading.root.hasPrefix("ter") { words = [] }
      for word in words { entries += around(word, slot: place.slot, clitics: place.clitics) }
    }
    return Paradigm(entries: entries)
  }

  private static func noun(_ lemma: String) -> Paradigm {
    var entries = around(lemma, slot: "base", clitics: ["nya", "ku", "mu", "lah", "kah"])
    if !lemma.contains("-") {
      entries += around("\(lemma)-\(lemma)", slot: "plural", clitics: ["nya"])
    }
    return Paradigm(entries: entries)
  }

  /// The places of a verb in meN-, with the suffix and the inner prefix that it has.
  private static func places(of reading: Analysis) -> [Place] {
    let suffix = reading.form.suffix.map { "-\($0.name)" } ?? ""
    let inner = reading.form.prefixes.dropFirst().map(\.name).joined()
    let bare = inner + suffix
    var places = [
      Place(slot: "active", form: reading.form.name, clitics: ["nya", "ku", "mu"]),
      Place(slot: "passive", form: "di\(inner)\(suffix)", clitics: ["nya", "lah", "kah"]),
    ]
    if bare.isEmpty {
      places.append(Place(slot: "state", form: "ter", clitics: ["nya"]))
    }
    if !bare.isEmpty || reading.wordClass == .verb {
      let form = bare.isEmpty ? "root" : bare
      places.append(Place(slot: "bare", form: form, clitics: ["lah", "nya"]))
      places.append(Place(slot: "ku", form: "ku\(bare)", clitics: []))
    }
    if inner != "per" {
      let act = inner.isEmpty ? "peN-an" : "pem\(inner)-an"
      places.append(Place(slot: "act", form: act, clitics: ["nya", "lah"]))
    }
    return places
  }

  /// The word of a root in a form, its other standard spellings, and the common ones that are not
  /// standard.
  private static func spellings(_ root: String, _ name: String) -> [String] {
    guard let form = try? WordForm(name: name) else { return [] }
    let made = Indonesian.generate(root: root, form: form)
    var words = [made.word] + made.variants
    let unelided = String(
      decoding: Spelling.word(root: Array(root.utf8), form: form, choice: .unelided), as: UTF8.self)
    if !words.contains(unelided) { words.append(unelided) }
    return words
  }

  /// A word and the word with each clitic behind it.
  private static func around(_ word: String, slot: String, clitics: [String]) -> [Entry] {
    [Entry(word: word, slot: slot)]
      + clitics.map { Entry(word: word + $0, slot: "\(slot)+\($0)") }
  }
}
