import Yams

extension PackReader {
  static let ruleKeys = [
    "id", "match", "suggest", "delete", "changes", "keeps", "unless", "when", "kind", "severity",
    "message", "why", "source",
  ]

  /// The rules of a `rules` sequence.
  mutating func rules(_ field: YAMLFields.Field) -> [RuleDraft] {
    guard case .sequence(let sequence) = field.value else {
      reading.report(
        "'rules' must be a list of entries, each begun with '- id:'", at: field.keyPlace)
      return []
    }
    return sequence.compactMap { rule($0) }
  }

  private mutating func rule(_ node: Node) -> RuleDraft? {
    guard let fields = reading.fields(of: node, what: "a rule") else { return nil }
    reading.check(fields, known: PackReader.ruleKeys)
    let id = ruleID(fields)
    guard let match = fields["match"] else {
      reading.report("the rule '\(id)' has no 'match'", at: fields.place)
      return nil
    }
    let texts = reading.texts(match.value, what: "'match'")
    let patterns = texts.compactMap { placedPattern($0, mayBeEmpty: false) }
    var unless = GuardDraft()
    var when = GuardDraft()
    if let field = fields["unless"] { unless = guardDraft(field) }
    if let field = fields["when"] { when = guardDraft(field) }
    let changes = self.changes(fields["changes"])
    let keeps = fields["keeps"].map { reading.texts($0.value, what: "'keeps'").map(\.text) } ?? []
    checkExamples(id, fields, changes.count, keeps.count, exceptions: unless.count + when.count)
    let offers = fields["suggest"].map { reading.texts($0.value, what: "'suggest'") } ?? []
    return RuleDraft(
      card: card(
        id: id, pattern: texts.map(\.text).joined(separator: "  "), fields: fields,
        changes: changes, keeps: keeps),
      file: reading.file, place: fields.place, patterns: patterns,
      replacements: offers.map(\.text), deletion: deletion(fields),
      unless: [head.unless, unless], when: [head.when, when])
  }

  private mutating func ruleID(_ fields: YAMLFields) -> String {
    guard let field = fields["id"], let id = reading.text(field.value, what: "'id'") else {
      reading.report("the rule has no 'id'", at: fields.place)
      return "unnamed"
    }
    let allowed = id.unicodeScalars.allSatisfy {
      ("a"..."z").contains($0) || ("0"..."9").contains($0) || $0 == "-"
    }
    if !allowed {
      reading.report(
        "the id '\(id)' may hold only a-z, 0-9 and '-'", at: reading.place(of: field.value))
    }
    if isUsed(id) {
      reading.report("the id '\(id)' stands twice in this pack", at: reading.place(of: field.value))
    }
    return id
  }

  private mutating func deletion(_ fields: YAMLFields) -> DeletionScope? {
    guard let field = fields["delete"] else { return nil }
    if fields["suggest"] != nil {
      reading.report("'delete' and 'suggest' exclude each other", at: field.keyPlace)
    }
    return reading.choice(field, of: DeletionScope.self)
  }

  private mutating func checkExamples(
    _ id: String, _ fields: YAMLFields, _ changes: Int, _ keeps: Int, exceptions: Int
  ) {
    let place = fields["id"]?.keyPlace ?? fields.place
    if changes == 0 {
      reading.report("the rule '\(id)' has no 'changes' sentence", at: place)
    }
    if keeps < 1 + exceptions {
      reading.report(
        "the rule '\(id)' needs \(1 + exceptions) 'keeps' sentences (one, and one for each exception), has \(keeps)",
        at: place)
    }
  }

  private mutating func placedPattern(
    _ placed: (text: String, place: LexiconPlace), mayBeEmpty: Bool
  ) -> PlacedPattern? {
    guard let pattern = pattern(placed.text, at: placed.place) else { return nil }
    if !mayBeEmpty, pattern.canBeEmpty {
      reading.report("the pattern can match nothing at all", at: placed.place)
      return nil
    }
    return PlacedPattern(pattern: pattern, place: placed.place)
  }

  /// The conditions under `unless` or `when`.
  mutating func guardDraft(_ field: YAMLFields.Field) -> GuardDraft {
    var draft = GuardDraft()
    guard let fields = reading.fields(of: field.value, what: "'\(field.key)'") else { return draft }
    reading.check(
      fields, known: ["sentence", "next", "previous", "flags"],
      reserved: ["near", "draft", "negated", "sourced"])
    for condition in fields.fields {
      let texts = reading.texts(condition.value, what: "'\(condition.key)'")
      let mayBeEmpty = condition.key != "sentence"
      switch condition.key {
      case "sentence":
        draft.sentence += texts.compactMap { placedPattern($0, mayBeEmpty: mayBeEmpty) }
      case "next": draft.next += texts.compactMap { placedPattern($0, mayBeEmpty: mayBeEmpty) }
      case "previous":
        draft.previous += texts.compactMap { placedPattern($0, mayBeEmpty: mayBeEmpty) }
      case "flags":
        for text in texts { draft.flags.formUnion(flag(text)) }
      default: break
      }
    }
    return draft
  }

  private mutating func flag(_ placed: (text: String, place: LexiconPlace)) -> MatchFlags {
    if let flag = MatchFlags.names[placed.text] { return flag }
    let known = MatchFlags.names.keys.sorted()
    let hint = DidYouMean.hint(for: placed.text, in: known)
    reading.report(
      "unknown flag '\(placed.text)'\(hint); known: \(known.joined(separator: ", "))",
      at: placed.place)
    return []
  }

  private mutating func changes(_ field: YAMLFields.Field?) -> [ChangeExample] {
    guard let field else { return [] }
    return reading.texts(field.value, what: "'changes'").compactMap { placed in
      guard let example = ChangeExample(marked: placed.text) else {
        reading.report(
          "a 'changes' sentence marks one part with ⟦ ⟧, then => and the whole sentence after it",
          at: placed.place)
        return nil
      }
      return example
    }
  }
}

extension ChangeExample {
  /// Reads `Rapat ⟦pada saat ini⟧ ditunda. => Rapat saat ini ditunda.`; nil without one pair of marks.
  init?(marked line: String) {
    var before = line
    var after: String?
    if let arrow = ChangeExample.arrow(in: line) {
      before = String(line[..<arrow.lowerBound])
      after = String(line[arrow.upperBound...])
    }
    let parts = before.split(separator: "⟦", omittingEmptySubsequences: false)
    guard parts.count == 2 else { return nil }
    let rest = parts[1].split(separator: "⟧", omittingEmptySubsequences: false)
    guard rest.count == 2, !rest[0].isEmpty, !parts[0].contains("⟧") else { return nil }
    let start = parts[0].utf8.count
    self.init(
      before: String(parts[0]) + rest[0] + rest[1], marked: start..<start + rest[0].utf8.count,
      after: after)
  }

  /// The first ` => ` behind the marks, blanks included; one at the very end stands for nothing.
  private static func arrow(in line: String) -> Range<String.Index>? {
    var index = line.startIndex
    while index < line.endIndex {
      if line[index...].hasPrefix(" => ") {
        return index..<line.index(index, offsetBy: 4)
      }
      if line[index...] == " =>" { return index..<line.endIndex }
      index = line.index(after: index)
    }
    return nil
  }
}
