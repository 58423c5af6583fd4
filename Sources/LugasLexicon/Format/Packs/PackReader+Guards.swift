import Yams

extension PackReader {
  /// The conditions under `unless` or `when`.
  mutating func guardDraft(_ field: YAMLFields.Field) -> GuardDraft {
    var draft = GuardDraft()
    guard let fields = reading.fields(of: field.value, what: .key(field.key)) else { return draft }
    reading.check(fields, known: GuardDraft.keys)
    for condition in fields.fields {
      switch condition.key {
      case "sentence": draft.sentence += patterns(condition)
      case "draft": draft.draft += patterns(condition)
      case "next": draft.next += patterns(condition, mayBeEmpty: true)
      case "previous": draft.previous += patterns(condition, mayBeEmpty: true)
      case "near": draft.near += near(condition.value)
      case "count": draft.count += counts(condition)
      case "before": draft.before += counts(condition)
      case "behind": draft.behind += counts(condition)
      case "flags":
        draft.placedFlags += reading.texts(condition.value, what: .key("flags"))
          .compactMap { flag($0) }
      default: break
      }
    }
    return draft
  }

  mutating func patterns(
    _ field: YAMLFields.Field, mayBeEmpty: Bool = false
  ) -> [PlacedPattern] {
    reading.texts(field.value, what: .key(field.key)).compactMap { text, place in
      let pattern = reading.pattern(
        text, at: place, formNames: formNames, mayBeEmpty: mayBeEmpty)
      if let name = pattern?.pattern.captureNames.first {
        reading.report(PackSlip.captureInCondition(name), at: place)
      }
      return pattern
    }
  }

  /// One `{within: 8, match: […]}` or a list of them.
  private mutating func near(_ node: Node) -> [GuardDraft.Near] {
    if case .sequence(let sequence) = node { return sequence.flatMap { oneNear($0) } }
    return oneNear(node)
  }

  private mutating func oneNear(_ node: Node) -> [GuardDraft.Near] {
    let form = NumberedForm(
      key: "near", number: "within", example: 8, isOfWords: true,
      highest: PackReader.furthestNear)
    guard let read = numbered(node, form) else { return [] }
    return [GuardDraft.Near(within: read.number, patterns: read.patterns)]
  }

  private static let furthestNear = 24

  private mutating func flag(
    _ placed: (text: String, place: LexiconPlace)
  ) -> GuardDraft.PlacedFlag? {
    if let flag = MatchFlags.names[placed.text] {
      return GuardDraft.PlacedFlag(flag: flag, place: placed.place)
    }
    let known = MatchFlags.names.keys.sorted()
    let nearest = DidYouMean.nearest(to: placed.text, in: known)
    reading.report(
      PackSlip.unknownFlag(placed.text, nearest: nearest, known: known), at: placed.place)
    return nil
  }
}
