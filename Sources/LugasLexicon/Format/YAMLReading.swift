import Yams

/// A YAML mapping with its keys' places; every slip becomes a problem of the file.
struct YAMLFields {
  /// One key with its value.
  struct Field {
    let key: String
    let keyPlace: LexiconPlace
    let value: Node
  }

  let fields: [Field]
  let place: LexiconPlace

  subscript(key: String) -> Field? { fields.first { $0.key == key } }
}

/// Reads nodes of one file and collects the problems met.
struct YAMLReading {
  let file: LexiconFile
  var problems: [LexiconProblem] = []

  init(file: LexiconFile) { self.file = file }

  mutating func report(_ message: String, at place: LexiconPlace) {
    problems.append(LexiconProblem(file: file, place: place, message: message))
  }

  /// The root mapping; nil, with a problem, when the file is no YAML mapping.
  mutating func root() -> YAMLFields? {
    do {
      guard let node = try Yams.compose(yaml: file.text) else {
        report("the file is empty", at: LexiconPlace(line: 1, column: 1))
        return nil
      }
      return fields(of: node, what: "the file")
    } catch let error as YamlError {
      report(error)
    } catch {
      report("the file cannot be read as YAML", at: LexiconPlace(line: 1, column: 1))
    }
    return nil
  }

  /// The fields of a mapping; nil, with a problem, for anything else.
  mutating func fields(of node: Node, what: String) -> YAMLFields? {
    let place = self.place(of: node)
    guard case .mapping(let mapping) = node else {
      report("\(what) must be 'key: value' lines", at: place)
      return nil
    }
    var fields: [YAMLFields.Field] = []
    for (key, value) in mapping {
      guard let name = key.scalar?.string else {
        report("a key must be a plain word", at: self.place(of: key))
        continue
      }
      fields.append(.init(key: name, keyPlace: self.place(of: key), value: value))
    }
    return YAMLFields(fields: fields, place: place)
  }

  /// Reports keys that are not known.
  mutating func check(_ fields: YAMLFields, known: [String]) {
    for field in fields.fields where !known.contains(field.key) {
      let hint = DidYouMean.hint(for: field.key, in: known)
      report("unknown key '\(field.key)'\(hint)", at: field.keyPlace)
    }
  }

  /// A text; nil, with a problem, for a mapping or sequence.
  mutating func text(_ node: Node, what: String) -> String? {
    guard case .scalar(let scalar) = node else {
      report(
        "\(what) must be one text; put it in \"double quotes\" if it begins with { or [",
        at: place(of: node))
      return nil
    }
    if scalar.string.isEmpty, scalar.style == .plain {
      report(
        "\(what) is empty; write \"\" for nothing, or quote a text that begins with #",
        at: place(of: node))
      return nil
    }
    return scalar.string
  }

  /// One text or a list of texts, each with its place.
  mutating func texts(_ node: Node, what: String) -> [(text: String, place: LexiconPlace)] {
    guard case .sequence(let sequence) = node else {
      return text(node, what: what).map { [($0, textPlace(of: node))] } ?? []
    }
    var texts: [(String, LexiconPlace)] = []
    for node in sequence {
      if let text = text(node, what: what) { texts.append((text, textPlace(of: node))) }
    }
    return texts
  }

  /// The texts of a field, as values with their places.
  mutating func placedTexts(_ field: YAMLFields.Field) -> [PlacedText] {
    texts(field.value, what: "'\(field.key)'").map { PlacedText(text: $0.text, place: $0.place) }
  }

  /// A word from a closed list.
  mutating func choice<Choice: RawRepresentable & CaseIterable>(
    _ field: YAMLFields.Field?, of type: Choice.Type
  ) -> Choice? where Choice.RawValue == String {
    guard let field, let word = text(field.value, what: "'\(field.key)'") else { return nil }
    if let choice = Choice(rawValue: word) { return choice }
    let all = Choice.allCases.map(\.rawValue)
    let known = all.joined(separator: ", ")
    report(
      "unknown \(field.key) '\(word)'\(DidYouMean.hint(for: word, in: all)); known: \(known)",
      at: place(of: field.value))
    return nil
  }

  /// A text in one or both languages; a bare text counts as `language`.
  mutating func localized(_ field: YAMLFields.Field?, language: Language) -> LocalizedText? {
    guard let field else { return nil }
    if case .scalar = field.value {
      guard let text = text(field.value, what: "'\(field.key)'") else { return nil }
      return language == .id ? LocalizedText(id: text) : LocalizedText(en: text)
    }
    guard let fields = fields(of: field.value, what: "'\(field.key)'") else { return nil }
    check(fields, known: ["id", "en"])
    let id = fields["id"].flatMap { text($0.value, what: "'id'") }
    let en = fields["en"].flatMap { text($0.value, what: "'en'") }
    guard id != nil || en != nil else { return nil }
    return LocalizedText(id: id, en: en)
  }

  /// Where a node begins.
  func place(of node: Node) -> LexiconPlace {
    guard let mark = node.mark else { return LexiconPlace(line: 1, column: 1) }
    return LexiconPlace(line: mark.line, column: mark.column)
  }

  /// Where a scalar's text begins: behind an opening quote.
  func textPlace(of node: Node) -> LexiconPlace {
    let place = place(of: node)
    switch node.scalar?.style {
    case .singleQuoted, .doubleQuoted: return place.moved(columns: 1)
    default: return place
    }
  }

  private mutating func report(_ error: YamlError) {
    let quote = "; quote a text that begins with # @ * & ! % { [ or holds ': '"
    switch error {
    case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
      .composer(_, let problem, let mark, _):
      report("\(problem)\(quote)", at: LexiconPlace(line: mark.line, column: mark.column))
    case .duplicatedKeysInMapping(let duplicates, let context):
      for key in duplicates {
        report("'\(key)' stands twice", at: secondLine(of: key, after: context.mark))
      }
    case .reader(let problem, _, _, _):
      report(problem, at: LexiconPlace(line: 1, column: 1))
    default: report("the file cannot be read as YAML", at: LexiconPlace(line: 1, column: 1))
    }
  }

  /// The parser names only the first of doubled keys; keepers want the second.
  private func secondLine(of key: String, after mark: Mark) -> LexiconPlace {
    var met = false
    let lines = file.text.split(separator: "\n", omittingEmptySubsequences: false)
    for (index, line) in lines.enumerated() {
      let trimmed = line.drop { $0 == " " || $0 == "\"" || $0 == "'" }
      guard trimmed.hasPrefix(key),
        trimmed.dropFirst(key.count).first.map({ ":\"'".contains($0) }) == true
      else { continue }
      if met { return LexiconPlace(line: index + 1, column: line.count - trimmed.count + 1) }
      met = true
    }
    return LexiconPlace(line: mark.line, column: mark.column)
  }
}
