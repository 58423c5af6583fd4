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
  private let lines: [Substring]
  private var isUntouched: (Int) -> Bool = { _ in true }
  /// A comment without a blank behind its `#` may be a hashtag that is lost.
  private let judgesComments: Bool

  init(file: LexiconFile, judgesComments: Bool = true) {
    self.file = file
    self.judgesComments = judgesComments
    lines = file.text.split(separator: "\n", omittingEmptySubsequences: false)
  }

  mutating func report(_ slip: some LexiconSlip, at place: LexiconPlace) {
    problems.append(LexiconProblem(file: file, place: place, slip))
  }

  /// The root mapping; nil, with a problem, when the file is no YAML mapping.
  ///
  /// A slip is reported and mended for the rest of the reading, so that it hides no other.
  mutating func root() -> YAMLFields? {
    reportLostText()
    var mending = YAMLMending(file.text)
    for _ in 0..<YAMLReading.mostSlips {
      do {
        guard let node = try Yams.compose(yaml: mending.text) else {
          if problems.isEmpty {
            report(FileSlip.emptyFile, at: LexiconPlace(line: 1, column: 1))
          }
          return nil
        }
        isUntouched = mending.isUntouched
        return fields(of: node, what: .file)
      } catch {
        guard let error = error as? YamlError, mend(error, &mending) else { break }
      }
    }
    if problems.isEmpty {
      report(FileSlip.unreadable, at: LexiconPlace(line: 1, column: 1))
    }
    return nil
  }

  private static let mostSlips = 60

  /// Reports a slip and mends it; false when that cannot be.
  private mutating func mend(_ error: YamlError, _ mending: inout YAMLMending) -> Bool {
    // The others of several are met in the next round.
    if case .duplicatedKeysInMapping(let duplicates, let context) = error {
      let key = duplicates.first ?? ""
      let place = YAMLReading.secondPlace(of: key, after: context.mark, in: mending.lines)
      report(FileSlip.doubledKey(key), at: place)
      return mending.takeOut(place.line)
    }
    let slip = YAMLSlip(error, in: mending.lines)
    // A line that was mended in vain was reported before.
    if mending.isUntouched(slip.line) { report(slip.slip, at: slip.place) }
    return slip.needsTakingOut ? mending.takeOut(slip.line) : mending.mend(slip.line)
  }

  /// Reports what is lost without any error: bytes that are no UTF-8, and keys behind `#`.
  private mutating func reportLostText() {
    for (index, line) in lines.enumerated() {
      if let place = line.unicodeScalars.firstIndex(of: "\u{FFFD}") {
        let column = line.unicodeScalars.distance(from: line.startIndex, to: place) + 1
        report(FileSlip.notUTF8, at: LexiconPlace(line: index + 1, column: column))
      }
      let start = line.drop { $0 == " " }
      if judgesComments, start.hasPrefix("#"), let next = start.dropFirst().first,
        next.isLetter || next.isNumber,
        start.contains(": ")
      {
        report(
          FileSlip.comment,
          at: LexiconPlace(line: index + 1, column: line.count - start.count + 1))
      }
    }
  }

  /// The fields of a mapping; nil, with a problem, for anything else.
  mutating func fields(of node: Node, what: SlipSubject) -> YAMLFields? {
    let place = self.place(of: node)
    checkSign(of: node)
    guard case .mapping(let mapping) = node else {
      report(FileSlip.notFields(what), at: place)
      return nil
    }
    var fields: [YAMLFields.Field] = []
    for (key, value) in mapping {
      guard let name = key.scalar?.string else {
        report(FileSlip.keyNotPlain, at: self.place(of: key))
        continue
      }
      fields.append(.init(key: name, keyPlace: self.place(of: key), value: value))
    }
    return YAMLFields(fields: fields, place: place)
  }

  /// Reports keys that are not known.
  mutating func check(_ fields: YAMLFields, known: [String]) {
    for field in fields.fields where !known.contains(field.key) {
      let nearest = DidYouMean.nearest(to: field.key, in: known)
      report(FileSlip.unknownKey(field.key, nearest: nearest), at: field.keyPlace)
    }
  }

  /// A text; nil, with a problem, for a mapping or sequence.
  mutating func text(_ node: Node, what: SlipSubject) -> String? {
    guard case .scalar(let scalar) = node else {
      let place = self.place(of: node)
      report(FileSlip.notOneText(what, sign: sign(at: place)), at: place)
      return nil
    }
    guard checkSign(of: node) else { return nil }
    if scalar.string.isEmpty, scalar.style == .plain {
      report(FileSlip.emptyText(what), at: place(of: node))
      return nil
    }
    if scalar.style == .plain { checkComment(behind: node) }
    return scalar.string
  }

  /// Reports a `!` or `&` in front of a text, which YAML takes for its own and drops.
  @discardableResult
  private mutating func checkSign(of node: Node) -> Bool {
    let place = self.place(of: node)
    guard isUntouched(place.line), let sign = sign(at: place), sign == "!" || sign == "&" else {
      return true
    }
    report(FileSlip.sign(sign), at: place)
    return false
  }

  /// Reports ` #word` behind a text without quotes: a hashtag that YAML drops as a comment.
  private mutating func checkComment(behind node: Node) {
    let place = self.place(of: node)
    guard judgesComments, isUntouched(place.line), let line = line(at: place) else { return }
    var before: Unicode.Scalar = "x"
    for (column, scalar) in line.unicodeScalars.enumerated() where column >= place.column - 1 {
      if scalar == "#", before == " " || before == "\t" {
        let next = line.unicodeScalars.dropFirst(column + 1).first
        guard let next, next.properties.isAlphabetic || ("0"..."9").contains(next) else { return }
        return report(
          FileSlip.comment, at: LexiconPlace(line: place.line, column: column + 1))
      }
      before = scalar
    }
  }

  private func sign(at place: LexiconPlace) -> Character? {
    line(at: place)?.unicodeScalars.dropFirst(place.column - 1).first.map(Character.init)
  }

  /// The line of a place; nil for one that no person typed, where looking at it again for each of
  /// its texts would take long.
  private func line(at place: LexiconPlace) -> Substring? {
    guard lines.indices.contains(place.line - 1) else { return nil }
    let line = lines[place.line - 1]
    return line.utf8.count < 4096 ? line : nil
  }

  /// One text or a list of texts, each with its place.
  mutating func texts(_ node: Node, what: SlipSubject) -> [(text: String, place: LexiconPlace)] {
    guard case .sequence(let sequence) = node else {
      return text(node, what: what).map { [($0, textPlace(of: node))] } ?? []
    }
    checkSign(of: node)
    var texts: [(String, LexiconPlace)] = []
    for node in sequence {
      if let text = text(node, what: what) { texts.append((text, textPlace(of: node))) }
    }
    return texts
  }

  /// The texts of a field, as values with their places.
  mutating func placedTexts(_ field: YAMLFields.Field) -> [PlacedText] {
    texts(field.value, what: .key(field.key)).map { PlacedText(text: $0.text, place: $0.place) }
  }

  /// A word from a closed list.
  mutating func choice<Choice: RawRepresentable & CaseIterable>(
    _ field: YAMLFields.Field?, of type: Choice.Type
  ) -> Choice? where Choice.RawValue == String {
    guard let field, let word = text(field.value, what: .key(field.key)) else { return nil }
    if let choice = Choice(rawValue: word) { return choice }
    let all = Choice.allCases.map(\.rawValue)
    report(
      FileSlip.unknownChoice(
        field.key, word, nearest: DidYouMean.nearest(to: word, in: all), known: all),
      at: place(of: field.value))
    return nil
  }

  /// A text in one or both languages; a bare text counts as `language`.
  mutating func localized(_ field: YAMLFields.Field?, language: Language) -> LocalizedText? {
    guard let field else { return nil }
    if case .scalar = field.value {
      guard let text = text(field.value, what: .key(field.key)) else { return nil }
      return language == .id ? LocalizedText(id: text) : LocalizedText(en: text)
    }
    guard let fields = fields(of: field.value, what: .key(field.key)) else { return nil }
    check(fields, known: ["id", "en"])
    let id = fields["id"].flatMap { text($0.value, what: .key("id")) }
    let en = fields["en"].flatMap { text($0.value, what: .key("en")) }
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

  /// The parser names only the first of doubled keys; keepers want the second.
  private static func secondPlace(
    of key: String, after mark: Mark, in lines: [Substring]
  ) -> LexiconPlace {
    for (index, line) in lines.enumerated() where index >= mark.line {
      let parts = YAMLLine(line)
      let column = parts.indentation.count + parts.dashes.count + 1
      let rest = line.dropFirst(column - 1).drop { $0 == "\"" || $0 == "'" }
      guard column == mark.column, rest.hasPrefix(key),
        rest.dropFirst(key.count).first.map({ ":\"'".contains($0) }) == true
      else { continue }
      return LexiconPlace(line: index + 1, column: column)
    }
    return LexiconPlace(line: mark.line, column: mark.column)
  }
}
