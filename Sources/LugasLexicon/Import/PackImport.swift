/// Makes a pack from a table of two columns, what stands in a text and what should stand there, and
/// perhaps a third with the reason.
///
/// A row that cannot be used is a problem of the table, at its line; the others make the pack.
public struct PackImport {
  /// What the pack says of itself.
  public struct Head: Sendable {
    /// The pack's name.
    public let name: String
    /// Its language.
    public let language: Language
    /// Its kind, which tells the family.
    public let kind: Kind
    /// Its severity.
    public let severity: Severity
    /// Where the words come from.
    public let source: String
    /// Why they are better, for rows without a reason.
    public let why: String

    /// Makes a head.
    public init(
      name: String, language: Language, kind: Kind, severity: Severity, source: String, why: String
    ) {
      self.name = name
      self.language = language
      self.kind = kind
      self.severity = severity
      self.source = source
      self.why = why
    }
  }

  /// The pack as YAML; it reads without problems.
  public private(set) var text = ""
  /// The rows that were refused, and why.
  public private(set) var problems: [LexiconProblem] = []
  /// Entries in the pack.
  public var entryCount: Int { entries.count }
  /// The first row was taken for the heading of the columns.
  public private(set) var hasHeader = false

  private let head: Head
  private let table: LexiconFile
  private var entries: [Entry] = []

  private struct Entry {
    /// The table's line.
    let line: Int
    let text: String
  }

  /// Reads a table.
  public init(_ table: LexiconFile, head: Head, forms: any WordForms = NoWordForms()) {
    self.head = head
    self.table = table
    let csv = CSVTable(table.text)
    if let line = csv.openQuoteLine { refuse(line, .openQuote) }
    var rows = csv.rows[...]
    if let first = rows.first, PackImport.isHeader(first) {
      hasHeader = true
      rows = rows.dropFirst()
    }
    var lines: [String: Int] = [:]
    for row in rows { add(row, &lines) }
    text = written
    refuseUnreadable(forms)
    problems.sort()
  }

  /// A problem of the pack's text as one of the table; nil for one that concerns no row.
  public func problem(
    _ problem: LexiconProblem, weight: LexiconProblem.Weight
  ) -> LexiconProblem? {
    let index = problem.place.line - headLines.count - 1
    guard entries.indices.contains(index) else { return nil }
    return LexiconProblem(
      file: table, place: LexiconPlace(line: entries[index].line, column: 1),
      message: problem.message, weight: weight)
  }

  private mutating func refuse(_ line: Int, _ slip: TableSlip) {
    problems.append(
      LexiconProblem(file: table, place: LexiconPlace(line: line, column: 1), slip))
  }

  private mutating func add(_ row: CSVTable.Row, _ lines: inout [String: Int]) {
    let phrase = row.cells[0]
    let offers = PackImport.offers(row.cells.count > 1 ? row.cells[1] : "")
    if phrase.isEmpty { return refuse(row.line, .emptyFirstCell) }
    if let sign = PackImport.sign(in: phrase) {
      return refuse(row.line, .foreignSign(sign, phrase: phrase))
    }
    if row.cells.count > 3 {
      return refuse(row.line, .tooManyColumns(row.cells.count))
    }
    if offers.isEmpty {
      return refuse(row.line, .noReplacement(phrase))
    }
    if offers.contains(phrase) { return refuse(row.line, .replacesItself(phrase)) }
    if let first = lines.updateValue(row.line, forKey: phrase.lowercased()) {
      lines[phrase.lowercased()] = first
      return refuse(row.line, .doubled(phrase, line: first))
    }
    let value = PackImport.value(offers, why: row.cells.count > 2 ? row.cells[2] : nil)
    entries.append(Entry(line: row.line, text: "  \(YAMLText.plain(phrase)): \(value)"))
  }

  /// A sign that the pattern language would not match as it stands.
  private static func sign(in phrase: String) -> String? {
    if let sign = phrase.first(where: { "(){}|?~".contains($0) }) { return String(sign) }
    let words = phrase.split(separator: " ").map(String.init)
    return words.contains { $0.hasPrefix("@") }
      ? "@" : words.first { ["_", "^", "$"].contains($0) }
  }

  /// `a | b` names two; `(hapus)` deletes.
  private static func offers(_ cell: String) -> [String] {
    cell.split(separator: "|").map { offer in
      let text = offer.split(separator: " ").joined(separator: " ")
      return ["(hapus)", "(delete)"].contains(text.lowercased()) ? "" : text
    }
  }

  private static func value(_ offers: [String], why: String?) -> String {
    let texts = offers.map { YAMLText.plain($0) }
    let suggest = texts.count == 1 ? texts[0] : "[\(texts.joined(separator: ", "))]"
    guard let why, !why.isEmpty else { return suggest }
    return "{ suggest: \(suggest), why: \(YAMLText.quoted(why)) }"
  }

  private static func isHeader(_ row: CSVTable.Row) -> Bool {
    row.cells.count >= 2 && row.cells.allSatisfy { headings.contains($0.lowercased()) }
  }

  private static let headings: Set<String> = [
    "kata", "frasa", "istilah", "dari", "sebelum", "salah", "tidak baku", "asal", "pengganti",
    "ganti", "menjadi", "ke", "sesudah", "benar", "baku", "saran", "alasan", "keterangan",
    "word", "phrase", "term", "from", "before", "wrong", "avoid", "replacement", "replace with",
    "to",
    "after", "right", "use", "suggestion", "reason", "why", "note",
  ]

  private var headLines: [String] {
    [
      "pack: \(YAMLText.plain(head.name))", "language: \(head.language.rawValue)",
      "family: \(head.kind.family.rawValue)", "kind: \(head.kind.rawValue)",
      "severity: \(head.severity.rawValue)",
      "why: { \(head.language.rawValue): \(YAMLText.quoted(head.why)) }",
      "source: \(YAMLText.quoted(head.source))", "replace:",
    ]
  }

  private var written: String {
    (headLines + entries.map(\.text)).map { $0 + "\n" }.joined()
  }

  /// Reads the pack that was made, and takes out the rows that say something else in a pack.
  private mutating func refuseUnreadable(_ forms: any WordForms) {
    let file = LexiconFile(path: "\(head.name).yaml", text: text)
    let found = PackReader.read(file, forms: forms).problems.compactMap {
      problem($0, weight: .error)
    }
    let wrong = Set(found.map(\.place.line))
    entries.removeAll { wrong.contains($0.line) }
    problems += found
    text = written
  }
}
