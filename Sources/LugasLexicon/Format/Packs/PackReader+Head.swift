extension PackReader {
  /// `sources: { attack: { id: …, en: … } }`: what rules of that kind rest on.
  mutating func sources(_ field: YAMLFields.Field) -> [Kind: LocalizedText] {
    guard let fields = reading.fields(of: field.value, what: .key("sources")) else { return [:] }
    reading.check(fields, known: Kind.allCases.map(\.rawValue))
    var sources: [Kind: LocalizedText] = [:]
    for kind in Kind.allCases {
      sources[kind] = reading.localized(fields[kind.rawValue], language: head.language)
    }
    return sources
  }

  /// What `severity-in` and `only-in` say; nil when neither is there.
  mutating func profiles(_ fields: YAMLFields) -> ProfileTable? {
    guard fields["severity-in"] != nil || fields["only-in"] != nil else { return nil }
    var table = ProfileTable()
    if let field = fields["severity-in"] { table.severities = severities(field) }
    if let field = fields["only-in"] { table.only = only(field) }
    return table
  }

  /// `severity-in: {campaign: must, quiet: must}`.
  private mutating func severities(_ field: YAMLFields.Field) -> [Profile: Severity] {
    guard let fields = reading.fields(of: field.value, what: .key("severity-in")) else {
      return [:]
    }
    reading.check(fields, known: Profile.allCases.map(\.rawValue))
    var severities: [Profile: Severity] = [:]
    for profile in Profile.allCases {
      severities[profile] = reading.choice(fields[profile.rawValue], of: Severity.self)
    }
    return severities
  }

  /// `only-in: [quiet]`.
  private mutating func only(_ field: YAMLFields.Field) -> Set<Profile> {
    let known = Profile.allCases.map(\.rawValue)
    var profiles: Set<Profile> = []
    for (word, place) in reading.texts(field.value, what: .key("only-in")) {
      if let profile = Profile(rawValue: word) {
        profiles.insert(profile)
      } else {
        let nearest = DidYouMean.nearest(to: word, in: known)
        reading.report(PackSlip.unknownProfile(word, nearest: nearest, known: known), at: place)
      }
    }
    return profiles
  }
}
