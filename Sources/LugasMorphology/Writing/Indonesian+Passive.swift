/// What a word is that could stand behind the prefix di-.
public enum PassiveStem: Hashable, Sendable {
  /// Only a verb: `lakukan`, `perbaiki`, `buka`; behind a separate `di` it was split wrongly.
  case verb
  /// A verb or a noun: `tutup`, `bangun`; what stands around it decides.
  case verbOrNoun
}

extension Indonesian {
  /// Whether a word is the stem of a passive; nil when it is none, when the preposition is likelier
  /// in front of it, or when its capital shows a name.
  ///
  ///     Indonesian.passiveStem("laksanakan")  // verb
  ///     Indonesian.passiveStem("tutup")       // verbOrNoun
  ///     Indonesian.passiveStem("pasar")       // nil
  public static func passiveStem(_ word: String) -> PassiveStem? {
    let lower = word.lowercased()
    guard word == lower || word == word.uppercased(), !PlaceNames.all.contains(lower),
      !PrepositionNouns.places.contains(lower)
    else { return nil }
    let readings = analyses(of: lower)
    guard let reading = readings.first else {
      // A loan that the root list does not know: `di informasikan`.
      let isVerb = lower.utf8.count >= 8 && lower.hasSuffix("kan") && !lower.contains("-")
      return isVerb ? .verb : nil
    }
    let form = reading.form.withoutClitics
    guard form.reduplication == nil else { return nil }
    if form.isRoot { return stem(reading, hasClitic: !reading.form.isRoot) }
    // `katakan` is what is said before it is something of a frog.
    if form.prefixes.isEmpty, form.suffix == .an,
      readings.contains(where: { $0.form.prefixes.isEmpty && $0.form.suffix == .kan })
    {
      return .verb
    }
    let isPlain = form.prefixes.isEmpty || form.prefixes == [.per] || form.prefixes == [.ber]
    guard isPlain else { return nil }
    switch form.suffix {
    case .kan, .i: return .verb
    case nil: return form.prefixes == [.per] ? .verb : nil
    default: return nil
    }
  }

  private static func stem(_ reading: Analysis, hasClitic: Bool) -> PassiveStem? {
    let wordClass = reading.wordClass
    let isLoan = reading.root.hasSuffix("si") || reading.root.hasSuffix("isis")
    if wordClass == .noun, isLoan, !hasClitic { return .verbOrNoun }
    guard wordClass.contains(.verb),
      !PrepositionNouns.verbsBehindPreposition.contains(reading.root)
    else { return nil }
    if wordClass == .verb { return .verb }
    if wordClass == [.verb, .function] {
      return PrepositionNouns.verbalFunctionWords.contains(reading.root) ? .verb : nil
    }
    if hasClitic { return nil }
    return PrepositionNouns.mostlyVerbs.contains(reading.root) ? .verb : .verbOrNoun
  }

  /// The verb with the k that its writer dropped: `menunjukan` to `menunjukkan`, `dimasukan` to
  /// `dimasukkan`; nil when the word can be read as it stands.
  public static func withDroppedK(_ word: String) -> String? {
    let lower = word.lowercased()
    guard lower.utf8.count > 7, lower.hasSuffix("kan"), analyses(of: lower).isEmpty
    else { return nil }
    let mended = "\(word.dropLast(3))k\(word.suffix(3))"
    guard let reading = analyses(of: mended).first, reading.form.suffix == .kan,
      reading.root.hasSuffix("k"), let outer = reading.form.prefixes.first,
      outer == .meN || outer == .di || outer == .ter
    else { return nil }
    return mended
  }
}
