/// A word that was written as one although part of it stands apart.
public struct WrittenAsOne: Hashable, Sendable {
  /// What was joined to the rest.
  public enum Part: Hashable, Sendable, CaseIterable {
    /// The preposition: `dirumah`.
    case di
    /// The preposition: `kerumah`.
    case ke
    /// The particle: `siapapun`.
    case pun
  }

  /// The part that stands apart.
  public let part: Part
  /// The word as it should be written: `di rumah`, `siapa pun`; a place has its capital.
  public let apart: String
}

extension Indonesian {
  /// How a word is written apart that was wrongly written as one; nil when it is right as it stands
  /// or nobody can tell.
  ///
  /// `dirumah` is a slip because a house is not a verb; `ditutup` may be a passive and stays. EYD V,
  /// kata depan and partikel.
  ///
  ///     Indonesian.writtenAsOne("dipersidangan")?.apart
  ///     // di persidangan
  public static func writtenAsOne(_ word: String) -> WrittenAsOne? {
    // Most words are neither; they are told by their letters, before anything is copied.
    let isPun = ends(word, in: "pun")
    guard isPun || begins(word, with: "di") || begins(word, with: "ke") else { return nil }
    if let mixed = mixedCase(word) { return mixed }
    return word.utf8.count > 4 ? particle(word) ?? preposition(word) : nil
  }

  /// Whether a word ends in these small letters, letter case ignored.
  static func ends(_ word: String, in letters: StaticString) -> Bool {
    let count = letters.utf8CodeUnitCount
    guard word.utf8.count >= count else { return false }
    return spells(word.utf8.suffix(count), letters)
  }

  private static func begins(_ word: String, with letters: StaticString) -> Bool {
    let count = letters.utf8CodeUnitCount
    guard word.utf8.count >= count else { return false }
    return spells(word.utf8.prefix(count), letters)
  }

  private static func spells(_ part: Substring.UTF8View, _ letters: StaticString) -> Bool {
    letters.withUTF8Buffer { wanted in
      unsafe part.elementsEqual(wanted) { Letter.lowered($0) == $1 }
    }
  }

  /// `diBandung`: the capital shows where the name begins.
  private static func mixedCase(_ word: String) -> WrittenAsOne? {
    guard let part = part(before: word) else { return nil }
    let rest = word.dropFirst(2)
    guard rest.count > 1, let first = rest.first, first.isUppercase else { return nil }
    if rest.allSatisfy(\.isUppercase), !verbalShortForms.contains(rest) {
      return WrittenAsOne(part: part, apart: "\(word.prefix(2)) \(rest)")
    }
    guard rest.count > 2, rest.dropFirst().allSatisfy(\.isLowercase), !rest.hasSuffix("kan"),
      part == .di || !rest.hasSuffix("an"), isNamed(rest.lowercased())
    else { return nil }
    return WrittenAsOne(part: part, apart: "\(word.prefix(2)) \(rest)")
  }

  /// Short forms that are verbs behind di-: `di-PHK`, `di-WA`.
  private static let verbalShortForms = WordSet("PHK WA SMS OTT ACC DM PCR BAP DO TKO PAW SK KO")

  /// Whether a word may be a name: a known place, or no verb.
  private static func isNamed(_ word: String) -> Bool {
    PlaceNames.all.contains(word) || analyses(of: word).first?.wordClass == .noun
  }

  /// `siapapun`, but not `walaupun` and not `himpun`.
  private static func particle(_ word: String) -> WrittenAsOne? {
    let lower = word.lowercased()
    guard lower.hasSuffix("pun"), !PrepositionNouns.joinedWithPun.contains(lower),
      let reading = analyses(of: lower).first, reading.form.particle == .pun
    else { return nil }
    return WrittenAsOne(part: .pun, apart: "\(word.dropLast(3)) \(word.suffix(3))")
  }

  private static func part(before word: String) -> WrittenAsOne.Part? {
    word.hasPrefix("di") ? .di : word.hasPrefix("ke") ? .ke : nil
  }

  private static func preposition(_ word: String) -> WrittenAsOne? {
    let lower = word.lowercased()
    guard let part = part(before: lower), !isRoot(lower) else { return nil }
    let rest = lower.dropFirst(2)
    // `kekuningan` is a colour.
    if PlaceNames.all.contains(rest), word.dropFirst(2).allSatisfy(\.isLowercase),
      part == .di || analyses(of: lower).isEmpty
    {
      return WrittenAsOne(
        part: part, apart: "\(word.prefix(2)) \(rest.prefix(1).uppercased())\(rest.dropFirst())")
    }
    let base = rest.hasSuffix("nya") && rest.count > 6 ? rest.dropLast(3) : rest
    let isPlace = PrepositionNouns.derivedPlaces.contains(base)
    guard isPlace || !isWord(lower, joinedWith: part), isPlace || standsApart(base, behind: part)
    else { return nil }
    return WrittenAsOne(part: part, apart: "\(word.prefix(2)) \(word.dropFirst(2))")
  }

  /// Whether the joined spelling may be a word of its own: `kepemimpinan`, `dipenjarakan`.
  private static func isWord(_ word: String, joinedWith part: WrittenAsOne.Part) -> Bool {
    let readings = analyses(of: word)
    return part == .ke
      ? !readings.isEmpty
      : readings.contains { $0.form.prefixes.first == .di && $0.form.suffix == .kan }
  }

  /// Whether a noun stands behind the preposition alone, never behind the prefix.
  private static func standsApart(_ noun: Substring, behind part: WrittenAsOne.Part) -> Bool {
    if PrepositionNouns.places.contains(noun) { return true }
    guard noun.count > 3, !PrepositionNouns.never.contains(noun),
      let reading = analyses(of: String(noun)).first
    else { return false }
    let form = reading.form
    guard form.clitics.isEmpty else { return false }
    if form.reduplication != nil {
      return form.prefixes.isEmpty && form.suffix == nil && reading.wordClass.contains(.noun)
        && (!reading.wordClass.contains(.verb) || PrepositionNouns.places.contains(reading.root))
    }
    if form.isRoot {
      // `diadaptasi`, `dianalisis`: such loans make a passive.
      return reading.wordClass == .noun && !noun.hasSuffix("si") && !noun.hasSuffix("sis")
    }
    if part == .ke, form.suffix == nil, form.prefixes == [.peN] { return true }
    guard form.suffix == .an, form.prefixes.count < 2 else { return false }
    switch form.prefixes.first {
    case .peN, .pe, .per: return true
    case .ke: return part == .di
    case nil: return !reading.wordClass.contains(.verb) || PrepositionNouns.nounsInAn.contains(noun)
    default: return false
    }
  }
}
