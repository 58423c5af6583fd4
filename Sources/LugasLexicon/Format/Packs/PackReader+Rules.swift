import Yams

extension PackReader {
  static let ruleKeys = [
    "id", "match", "suggest", "delete", "changes", "keeps", "unless", "when", "kind", "severity",
    "message", "why", "source", "severity-in", "only-in",
  ]

  /// The rules of a `rules` sequence.
  mutating func rules(_ field: YAMLFields.Field) -> [RuleDraft] {
    guard case .sequence(let sequence) = field.value else {
      reading.report(RuleSlip.notAList, at: field.keyPlace)
      return []
    }
    return sequence.compactMap { rule($0) }
  }

  private mutating func rule(_ node: Node) -> RuleDraft? {
    guard let fields = reading.fields(of: node, what: .rule) else { return nil }
    reading.check(fields, known: PackReader.ruleKeys)
    let id = ruleID(fields)
    guard let match = fields["match"] else {
      reading.report(RuleSlip.noMatch(id), at: fields.place)
      return nil
    }
    let texts = reading.texts(match.value, what: .key("match"))
    let patterns = texts.compactMap { text, place in
      reading.pattern(text, at: place, formNames: formNames)
    }
    var unless = GuardDraft()
    var when = GuardDraft()
    if let field = fields["unless"] { unless = guardDraft(field) }
    if let field = fields["when"] { when = guardDraft(field) }
    let changes = self.changes(fields["changes"])
    let keeps =
      fields["keeps"].map { reading.texts($0.value, what: .key("keeps")).map(\.text) } ?? []
    checkExamples(
      id, fields, changes.count, keeps.count, exceptions: unless.testCount + when.testCount)
    let offers = fields["suggest"].map { reading.texts($0.value, what: .key("suggest")) } ?? []
    checkTemplates(offers, captures: patterns.flatMap(\.pattern.captureNames))
    return RuleDraft(
      card: card(
        id: id, pattern: texts.map(\.text).joined(separator: "  "), fields: fields,
        changes: changes, keeps: keeps),
      file: reading.file, place: fields.place, patterns: patterns,
      replacements: offers.map(\.text), deletion: deletion(fields),
      unless: [head.unless, unless], when: [head.when, when],
      profiles: profiles(fields) ?? head.profiles)
  }

  private mutating func ruleID(_ fields: YAMLFields) -> String {
    guard let field = fields["id"], let id = reading.text(field.value, what: .key("id")) else {
      reading.report(RuleSlip.noID, at: fields.place)
      return "unnamed"
    }
    if !LexiconName.isPlain(id) {
      reading.report(RuleSlip.plainID(id), at: reading.place(of: field.value))
    }
    if isUsed(id) {
      reading.report(RuleSlip.doubledID(id), at: reading.place(of: field.value))
    }
    return id
  }

  /// Reports replacements that repeat a capture which is not there, or ask it for an unknown form.
  private mutating func checkTemplates(
    _ offers: [(text: String, place: LexiconPlace)], captures: [String]
  ) {
    for offer in offers where offer.text.contains("{") {
      do {
        for (name, how) in try ReplacementTemplate(offer.text).captures {
          checkCapture(name, captures, at: offer.place)
          switch how {
          case .form(let form): checkForm(form, at: offer.place)
          case .formOf(let name): checkCapture(name, captures, at: offer.place)
          case .phrase(let phrase):
            if InflectedPhrase(phrase, head.language, forms: forms) == nil {
              reading.report(RuleSlip.nothingToWrite(name, phrase), at: offer.place)
            }
          case nil: break
          }
        }
      } catch let slip as ReplacementTemplate.Slip {
        reading.report(slip.slip, at: offer.place.moved(columns: slip.column))
      } catch {
        reading.report(RuleSlip.unreadableReplacement, at: offer.place)
      }
    }
  }

  private mutating func checkCapture(
    _ name: String, _ captures: [String], at place: LexiconPlace
  ) {
    guard !captures.contains(name) else { return }
    let nearest = DidYouMean.nearest(to: name, in: captures)
    reading.report(RuleSlip.noSuchCapture(name, nearest: nearest), at: place)
  }

  private mutating func checkForm(_ form: String, at place: LexiconPlace) {
    let known = ReplacementTemplate.cases + formNames
    guard !known.contains(form) else { return }
    let nearest = DidYouMean.nearest(to: form, in: known)
    reading.report(RuleSlip.unknownForm(form, nearest: nearest), at: place)
  }

  private mutating func deletion(_ fields: YAMLFields) -> DeletionScope? {
    guard let field = fields["delete"] else { return nil }
    if fields["suggest"] != nil {
      reading.report(RuleSlip.deleteAndSuggest, at: field.keyPlace)
    }
    return reading.choice(field, of: DeletionScope.self)
  }

  private mutating func checkExamples(
    _ id: String, _ fields: YAMLFields, _ changes: Int, _ keeps: Int, exceptions: Int
  ) {
    let place = fields["id"]?.keyPlace ?? fields.place
    if changes == 0 {
      reading.report(RuleSlip.noChanges(id), at: place)
    }
    if keeps < 1 + exceptions {
      reading.report(
        RuleSlip.fewKeeps(id, needed: 1 + exceptions, has: keeps), at: place)
    }
  }

  private mutating func changes(_ field: YAMLFields.Field?) -> [ChangeExample] {
    guard let field else { return [] }
    return reading.texts(field.value, what: .key("changes")).compactMap { placed in
      guard let example = ChangeExample(marked: placed.text) else {
        reading.report(RuleSlip.changeForm, at: placed.place)
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
