/// A chart of stacked bars with the table that says the same in numbers.
struct HTMLChart {
  private let chart: HistoryAccount.Chart
  private let words: AccountWords

  private static let width = 400
  private static let barTop = 17
  private static let barHeight = 13
  private static let rowHeight = 36

  init(_ chart: HistoryAccount.Chart, _ words: AccountWords) {
    self.chart = chart
    self.words = words
  }

  var text: String {
    let heads = [words.offered, words.accepted, words.edited, words.rejected, words.left]
      .map { "<th scope=\"col\">\($0)</th>" }.joined()
    return """
      <figure>
      <figcaption>\(HTMLText.oneLine(chart.title))</figcaption>
      \(picture)<div class="wide"><table>
      <thead><tr><th scope="col">\(HTMLText.oneLine(chart.title))</th>\(heads)</tr></thead>
      <tbody>
      \(chart.shares.map(row).joined())</tbody>
      </table></div>
      </figure>

      """
  }

  /// The bars, each below its label; the longest is as wide as the picture.
  private var picture: String {
    let height = chart.shares.count * Self.rowHeight
    let label = chart.shares.map(words.bar).joined(separator: "; ")
    let bars = chart.shares.enumerated().map { bar($0.element, at: $0.offset * Self.rowHeight) }
    return """
      <svg viewBox="0 0 \(Self.width) \(height)" role="img" aria-label="\(HTMLText.oneLine(label))">
      \(bars.joined())</svg>

      """
  }

  private func bar(_ share: HistoryAccount.Share, at top: Int) -> String {
    let most = max(1, chart.shares.map(\.offered).max() ?? 1)
    let parts = [
      ("accepted", share.accepted), ("edited", share.edited), ("rejected", share.rejected),
      ("left", share.left),
    ]
    var (sum, rects) = (0, "")
    for (name, count) in parts where count > 0 {
      let (start, end) = (sum * Self.width / most, (sum + count) * Self.width / most)
      sum += count
      rects += """
        <rect class="\(name)" x="\(start)" y="\(top + Self.barTop)" width="\(max(1, end - start))" \
        height="\(Self.barHeight)"/>
        """
    }
    let label = HTMLText.oneLine(VisibleText.shortened(share.label, to: 50))
    return """
      <g><title>\(HTMLText.oneLine(words.bar(share)))</title>\
      <text x="0" y="\(top + 12)">\(label)</text>\(rects)</g>

      """
  }

  private func row(_ share: HistoryAccount.Share) -> String {
    let counts = [share.offered, share.accepted, share.edited, share.rejected, share.left]
      .map { "<td class=\"count\">\($0)</td>" }.joined()
    return "<tr><th scope=\"row\">\(HTMLText.oneLine(share.label))</th>\(counts)</tr>\n"
  }
}
