import Yams

/// Reads one pack file.
struct PackReader {
  var reading: YAMLReading
  var head: PackHead
  let forms: any WordForms
  private var usedIDs: [String: Int] = [:]

  /// What a pack says once for all its rules.
  struct PackHead {
    var name = ""
    var language = Language.id
    var kind = Kind.officialese
    var severity = Severity.should
    var message: LocalizedText?
    var why = LocalizedText(id: "", en: "")
    var source = LocalizedText(id: "")
    /// Sources for rules of another kind than the pack's.
    var sources: [Kind: LocalizedText] = [:]
    var profiles = ProfileTable()
    var unless = GuardDraft()
    var when = GuardDraft()
    var staleAfterDays: Int?
  }

  static let keys = [
    "pack", "language", "family", "kind", "severity", "why", "source", "sources", "message",
    "unless", "when", "severity-in", "only-in", "stale-after", "replace", "inflect", "rules",
    "disable",
  ]

  /// The pack and all problems of the file; nil when it cannot be used.
  static func read(
    _ file: LexiconFile, forms: any WordForms
  ) -> (pack: PackDraft?, problems: [LexiconProblem]) {
    var reader = PackReader(YAMLReading(file: file), forms)
    let pack = reader.pack()
    let problems = reader.reading.problems
    return (problems.isEmpty ? pack : nil, problems)
  }

  private init(_ reading: YAMLReading, _ forms: any WordForms) {
    self.reading = reading
    self.forms = forms
    head = PackHead()
  }

  /// The forms that patterns of this pack may ask for.
  var formNames: [String] { forms.formNames(head.language) }

  private mutating func pack() -> PackDraft? {
    guard let root = reading.root() else { return nil }
    reading.check(root, known: PackReader.keys)
    let disabled = root["disable"].map { reading.placedTexts($0) } ?? []
    // A file may do nothing but switch off.
    if root.fields.allSatisfy({ $0.key == "disable" }), !root.fields.isEmpty {
      return draft(root, rules: [], disabled)
    }
    readHead(root)
    var rules: [RuleDraft] = []
    if let field = root["replace"] { rules += replacements(field) }
    if let field = root["inflect"] {
      let fixed = rules.flatMap(\.patterns).compactMap { $0.pattern.literalRows(limit: 1)?.first }
      rules += inflections(field, besides: Set(fixed))
    }
    if let field = root["rules"] { rules += self.rules(field) }
    if rules.isEmpty, reading.problems.isEmpty {
      reading.report(PackSlip.emptyPack, at: root.place)
    }
    return draft(root, rules: rules, disabled)
  }

  private func draft(
    _ root: YAMLFields, rules: [RuleDraft], _ disabled: [PlacedText]
  ) -> PackDraft {
    PackDraft(
      language: head.language, name: head.name, file: reading.file, place: root.place,
      rules: rules, disabled: disabled)
  }

  private mutating func readHead(_ root: YAMLFields) {
    for key in ["pack", "language", "family", "kind", "severity", "why", "source"]
    where root[key] == nil {
      reading.report(FileSlip.missingKey(key), at: root.place)
    }
    if let field = root["pack"], let name = reading.text(field.value, what: .key("pack")) {
      head.name = name
      if name != reading.file.stem {
        reading.report(
          FileSlip.misnamed(.pack, name, file: reading.file.stem),
          at: reading.place(of: field.value))
      }
    }
    head.language = reading.choice(root["language"], of: Language.self) ?? .id
    head.severity = reading.choice(root["severity"], of: Severity.self) ?? .should
    let family = reading.choice(root["family"], of: Family.self)
    if let kind = reading.choice(root["kind"], of: Kind.self), let field = root["kind"] {
      head.kind = kind
      if let family, kind.family != family {
        reading.report(
          PackSlip.foreignKind(kind, family), at: reading.place(of: field.value))
      }
    }
    head.why = reading.localized(root["why"], language: head.language) ?? head.why
    head.message = reading.localized(root["message"], language: head.language)
    head.source = reading.localized(root["source"], language: head.language) ?? head.source
    if let field = root["sources"] { head.sources = sources(field) }
    head.profiles = profiles(root) ?? head.profiles
    if let field = root["unless"] { head.unless = guardDraft(field) }
    if let field = root["when"] { head.when = guardDraft(field) }
    if let field = root["stale-after"] { head.staleAfterDays = staleAfter(field) }
  }

  /// The rules of a `replace` mapping: fixed phrases.
  private mutating func replacements(_ field: YAMLFields.Field) -> [RuleDraft] {
    guard let phrases = reading.fields(of: field.value, what: .key("replace")) else { return [] }
    return phrases.fields.compactMap { replacement($0) }
  }

  /// `dalam rangka: untuk`, or `dalam rangka: { suggest: untuk, why: … }`.
  private mutating func replacement(_ phrase: YAMLFields.Field) -> RuleDraft? {
    let fields = phraseFields(phrase)
    let offers = reading.texts(
      fields?["suggest"]?.value ?? phrase.value, what: .replacement(of: phrase.key))
    guard !offers.isEmpty, let pattern = fixedPhrase(phrase) else { return nil }
    return RuleDraft(
      card: card(
        id: slug(phrase.key), pattern: phrase.key, fields: fields, changes: [], keeps: []),
      file: reading.file, place: phrase.keyPlace,
      patterns: [PlacedPattern(pattern: pattern, text: phrase.key, place: phrase.keyPlace)],
      replacements: offers.map(\.text), deletion: nil, unless: [head.unless], when: [head.when],
      profiles: head.profiles)
  }

  /// The keys of `{ suggest: …, why: … }`; nil for a bare replacement.
  mutating func phraseFields(_ phrase: YAMLFields.Field) -> YAMLFields? {
    guard case .mapping(let mapping) = phrase.value, mapping["suggest"] != nil else { return nil }
    let fields = reading.fields(of: phrase.value, what: .replacement(of: phrase.key))
    if let fields { reading.check(fields, known: PackReader.phraseKeys) }
    return fields
  }

  private static let phraseKeys = ["suggest", "why", "source", "severity", "message", "kind"]

  private mutating func fixedPhrase(_ phrase: YAMLFields.Field) -> Pattern? {
    guard
      let pattern = reading.pattern(phrase.key, at: phrase.keyPlace, formNames: formNames)?.pattern
    else { return nil }
    guard pattern.literalRows(limit: 1) != nil else {
      reading.report(PackSlip.unfixed, at: phrase.keyPlace)
      return nil
    }
    return pattern
  }

  /// A card with what the pack says where the rule itself says nothing.
  mutating func card(
    id: String, pattern: String, fields: YAMLFields?, changes: [ChangeExample], keeps: [String]
  ) -> RuleCard {
    let kind = reading.choice(fields?["kind"], of: Kind.self) ?? head.kind
    let severity = reading.choice(fields?["severity"], of: Severity.self) ?? head.severity
    let message = reading.localized(fields?["message"], language: head.language)
    let why = reading.localized(fields?["why"], language: head.language)
    let source = reading.localized(fields?["source"], language: head.language)
    var card = RuleCard(
      id: RuleID("\(head.language.rawValue)/\(head.name)/\(unique(id))"), language: head.language,
      kind: kind, severity: severity, message: message ?? head.message, why: why ?? head.why,
      source: source ?? head.sources[kind] ?? head.source, pattern: pattern, changes: changes,
      keeps: keeps)
    card.staleAfterDays = head.staleAfterDays
    return card
  }

  private mutating func unique(_ id: String) -> String {
    usedIDs[id, default: 0] += 1
    let count = usedIDs[id] ?? 1
    return count == 1 ? id : "\(id)-\(count)"
  }

  /// True when a rule of this pack has that id already.
  func isUsed(_ id: String) -> Bool { usedIDs[id] != nil }

  /// `Rp. 5.000,-` -> `rp-5-000`: the id of a fixed phrase.
  func slug(_ phrase: String) -> String {
    var slug = ""
    for scalar in phrase.lowercased().unicodeScalars {
      if scalar.properties.isAlphabetic || ("0"..."9").contains(scalar) {
        slug.unicodeScalars.append(scalar)
      } else if !slug.isEmpty, !slug.hasSuffix("-") {
        slug += "-"
      }
    }
    while slug.hasSuffix("-") { slug.removeLast() }
    return slug.isEmpty ? "mark" : slug
  }
}
