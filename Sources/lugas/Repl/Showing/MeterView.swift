import LugasChecking
import LugasLexicon
import LugasTerminal
import LugasText

/// A platform's limits and how far the text goes, as lines:
/// `  X         ##################..........  204/280 muat, sisa 76`.
struct MeterView {
  let meter: PostMeter
  let language: Language

  init(_ meter: PostMeter, _ language: Language) {
    self.meter = meter
    self.language = language
  }

  /// `X 268/280 · 2 tagar`, for the heading of a draft.
  var short: String {
    let row = meter.tightest
    let over = meter.fits ? "" : " \(LimitsPhrase.over.words(language))"
    let tags = meter.tallies.first { $0.kind == .hashtags && $0.count > 0 }
    return "\(meter.platform.name) \(figures(row))\(over)"
      + (tags.map { " · \(tally($0))" } ?? "")
  }

  /// `X 268 → 262/280`; nil where nothing moved.
  func moved(from length: Int) -> String? {
    let row = meter.tightest
    guard row.length.count != length else { return nil }
    let over = meter.fits ? "" : " \(LimitsPhrase.over.words(language))"
    return "\(meter.platform.name) \(Numerals.grouped(length, language)) → \(figures(row))\(over)"
  }

  /// The lines of one platform; names take `width` columns.
  func lines(nameWidth width: Int, columns: Int) -> [StyledText] {
    meter.rows.enumerated().map { index, row in
      let kind = row.limit.kind.map { " \($0[language])" } ?? ""
      // Without columns every line says of what it speaks.
      let isNamed = index == 0 || !kind.isEmpty || width == 0
      let label = isNamed ? meter.platform.name + kind : ""
      let pad = String(repeating: " ", count: max(0, width - DisplayWidth.columns(of: label)))
      let length = MeterView.barLength(columns)
      let bar = length > 0 ? "\(bar(row, length))  " : ""
      return StyledText("  \(label)\(pad)  \(bar)") + verdict(row)
        + StyledText(index == 0 ? tallies : "")
    }
  }

  /// The longest label of some meters, in columns.
  static func nameWidth(_ meters: [PostMeter], _ language: Language) -> Int {
    meters.flatMap { meter in
      meter.rows.map { row in
        DisplayWidth.columns(
          of: meter.platform.name + (row.limit.kind.map { " \($0[language])" } ?? ""))
      }
    }.max() ?? 0
  }

  /// How long a bar is; on a narrow screen there is no room for one.
  private static func barLength(_ columns: Int) -> Int {
    switch columns {
    case ..<70: 0
    case ..<100: 10
    default: 20
    }
  }

  private func bar(_ row: PostMeter.Row, _ length: Int) -> String {
    let share = min(1, Double(row.length.count) / Double(row.limit.most))
    let full = row.length.count == 0 ? 0 : max(1, Int(share * Double(length)))
    return String(repeating: "#", count: full) + String(repeating: ".", count: length - full)
  }

  private func figures(_ row: PostMeter.Row) -> String {
    let count = Numerals.grouped(row.length.count, language)
    let unit = row.limit.rule.unit == .bytes ? " \(LimitsPhrase.bytes.words(language))" : ""
    return "\(count)/\(Numerals.grouped(row.limit.most, language))\(unit)"
  }

  private func verdict(_ row: PostMeter.Row) -> StyledText {
    let margin = LimitsPhrase.margin(row.margin).words(language)
    return StyledText("\(figures(row)) ") + .styled(margin, row.isOver ? .must : .plain)
  }

  /// ` · 2 tagar dari 5`: what the platform counts and the text has.
  private var tallies: String {
    meter.tallies.filter { $0.isOver || ($0.count > 0 && $0.most != nil) }
      .map { " · \(tally($0))" }.joined()
  }

  private func tally(_ tally: PostMeter.Tally) -> String {
    LimitsPhrase.tally(tally.kind, tally.count, of: tally.most).words(language)
  }

  /// The characters that cost more than one, for the limits that count so: `… 2, 😀 2 ×3`.
  var dear: StyledText? {
    var shown: [String] = []
    for row in meter.rows where row.limit.rule.unit == .weights {
      for dear in row.length.dear.prefix(MeterView.shownDear) {
        shown.append(dear.text + " \(dear.cost)" + (dear.times > 1 ? " ×\(dear.times)" : ""))
      }
      let rest = row.length.dear.count - MeterView.shownDear
      if rest > 0 { shown.append("… (+\(rest))") }
    }
    guard !shown.isEmpty else { return nil }
    return StyledText(LimitsPhrase.dear(shown.joined(separator: ", ")).words(language))
  }

  private static let shownDear = 12
}
