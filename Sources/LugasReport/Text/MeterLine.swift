import LugasChecking
import LugasLexicon
import LugasText

/// A platform's limits as one line of the text report:
/// `X 268/280, muat (dengan semua saran 204); 2 tagar`.
struct MeterLine {
  let change: MeterChange
  let words: ReportWords

  var text: String {
    let rows = zip(change.before.rows, change.after.rows).map { row, after in
      figures(row) + verdict(row) + revised(row, after)
    }
    let tallies = change.before.tallies.filter { $0.count > 0 }.map { self.tally($0) }
    return ([change.before.platform.name + " " + rows.joined(separator: " | ")] + tallies)
      .joined(separator: "; ")
  }

  private func figures(_ row: PostMeter.Row) -> String {
    let kind = row.limit.kind.map { "\($0[words.language]) " } ?? ""
    let unit =
      row.limit.rule.unit == .bytes ? " " + words.text(id: "bita", en: "bytes") : ""
    return "\(kind)\(row.length.count)/\(row.limit.most)\(unit)"
  }

  private func verdict(_ row: PostMeter.Row) -> String {
    row.isOver
      ? words.text(id: ", lewat \(-row.margin)", en: ", \(-row.margin) too many")
      : words.text(id: ", muat", en: ", fits")
  }

  private func revised(_ row: PostMeter.Row, _ after: PostMeter.Row) -> String {
    guard row.length.count != after.length.count else { return "" }
    return words.text(
      id: " (dengan semua saran \(after.length.count))",
      en: " (\(after.length.count) with all suggestions)")
  }

  private func tally(_ tally: PostMeter.Tally) -> String {
    let plural = tally.count == 1 ? "" : "s"
    let name =
      switch tally.kind {
      case .hashtags: words.text(id: "tagar", en: "hashtag\(plural)")
      case .mentions: words.text(id: "sebutan", en: "mention\(plural)")
      case .links: words.text(id: "tautan", en: "link\(plural)")
      }
    guard let most = tally.most else { return "\(tally.count) \(name)" }
    let counted = words.text(
      id: "\(tally.count) \(name) dari \(most.count)", en: "\(tally.count) \(name) of \(most.count)"
    )
    guard tally.isOver else { return counted }
    return counted
      + (most.isIgnoredBeyond
        ? words.text(id: ", selebihnya diabaikan", en: ", more are ignored")
        : words.text(id: ", terlalu banyak", en: ", too many"))
  }
}
