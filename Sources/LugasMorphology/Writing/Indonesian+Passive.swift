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
    passiveStem(word, readAs: analyses(of: word))
  }

  /// The same for a word whose readings are known already.
  public static func passiveStem(_ word: String, readAs readings: [Analysis]) -> PassiveStem? {
    guard readings.isEmpty || readings.contains(where: \.mayBeStem), let lower = oneCase(word),
      !PlaceNames.all.contains(lower), !PrepositionNouns.places.contains(lower)
    else { return nil }
    guard let reading = readings.first else { return unreadStem(lower) ? .verb : nil }
    let form = reading.form.withoutClitics
    guard form.reduplication == nil else { return nil }
    if form.isRoot { return stem(reading, hasClitic: !reading.form.isRoot) }
    // `katakan` is what is said before it is something of a frog.
    if form.prefixes.isEmpty, form.suffix == .an,
      readings.contains(where: { $0.form.prefixes.isEmpty && $0.form.suffix == .kan })
    {
      return .verb
    }
    // `perbaiki`, `berlakukan`, `ketahui`, `seragamkan`
    let inner = form.prefixes
    guard inner.count < 2, inner.allSatisfy([Prefix.per, .ber, .ke, .se].contains) else {
      return nil
    }
    switch form.suffix {
    case .kan, .i: return .verb
    case nil: return inner == [.per] ? .verb : nil
    default: return nil
    }
  }

  /// Whether a word that is none by itself is a stem: `ketahui` and
  /// `tandatangani` in `diketahui` and `ditandatangani`, and loans that the
  /// root list does not know: `informasikan`.
  private static func unreadStem(_ word: String) -> Bool {
    if ends(word, in: "kan"), word.utf8.count >= 8 { return !word.contains("-") }
    guard word.utf8.count > 5, word.hasSuffix("i") else { return false }
    let form = analyses(of: "di" + word).first?.form
    return form?.prefixes.first == .di && form?.suffix == .i
  }

  /// The word in small letters; nil when small and capital letters are mixed.
  private static func oneCase(_ word: String) -> String? {
    var hasSmall = false
    var hasCapital = false
    for byte in word.utf8 {
      if Letter.isLower(byte) { hasSmall = true }
      if Letter.isUpper(byte) { hasCapital = true }
    }
    if hasSmall { return hasCapital ? nil : word }
    return word.lowercased()
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
    if PrepositionNouns.mostlyVerbs.contains(reading.root) { return .verb }
    return hasClitic ? nil : .verbOrNoun
  }

  /// The verb with the k that its writer dropped: `menunjukan` to `menunjukkan`, `dimasukan` to
  /// `dimasukkan`; nil when the word can be read as it stands.
  public static func withDroppedK(_ word: String) -> String? {
    guard word.utf8.count > 7, ends(word, in: "kan") else { return nil }
    let lower = word.lowercased()
    guard analyses(of: lower).isEmpty
    else { return nil }
    let mended = "\(word.dropLast(3))k\(word.suffix(3))"
    guard let reading = analyses(of: mended).first, reading.form.suffix == .kan,
      reading.root.hasSuffix("k"), let outer = reading.form.prefixes.first,
      outer == .meN || outer == .di || outer == .ter
    else { return nil }
    return mended
  }
}

extension Analysis {
  /// A reading that a passive stem can have: the bare verb or one with -kan, -i or per-.
  fileprivate var mayBeStem: Bool {
    form.suffix == .kan || form.suffix == .i || form.stack.first == .per
      || (form.stack.isEmpty && (form.suffix == nil || form.suffix == .an))
  }
}
