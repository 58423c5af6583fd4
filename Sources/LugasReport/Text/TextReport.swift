import LugasChecking
import LugasLexicon
import LugasText

/// Checked drafts as lines that people and editors read, like a compiler's.
///
///     post.txt:1:1: wajib netral/credit: "Berkat Bupati," -> (hapus) (id/credit/berkat)
///       Hasil kerja instansi bukan jasa seseorang.
public struct TextReport: Sendable {
  private let report: CheckReport
  private let words: ReportWords

  /// Takes what to report.
  public init(_ report: CheckReport) {
    self.report = report
    words = ReportWords(language: report.language)
  }

  /// The lines and a summary line, each with its line end; safe to show on a terminal.
  public var text: String {
    var text = ""
    var locator = PositionLocator(report.checked.draft)
    for suggestion in report.checked.suggestions {
      let place = locator.position(at: suggestion.span.start)
      text += "\(name):\(place.line):\(place.column): \(headline(suggestion))\n"
      if let why = report.card(suggestion.rule)?.why[report.language] {
        text += "  \(VisibleText.oneLine(why))\n"
      }
    }
    text += summary + "\n"
    for change in report.meters {
      text += "\(name): \(VisibleText.oneLine(MeterLine(change: change, words: words).text))\n"
    }
    return text
  }

  /// How many suggestions there are, by severity and family.
  public var summary: String {
    guard !report.checked.suggestions.isEmpty else {
      return "\(name): " + words.text(id: "tidak ada saran", en: "no suggestions") + plainness
    }
    let severities = Severity.allCases.reversed().map {
      "\(report.count(of: $0)) \(words.name($0))"
    }
    let families = Family.allCases.map { "\(words.name($0)) \(report.count(of: $0))" }
    return "\(name): " + severities.joined(separator: ", ")
      + " (" + families.joined(separator: ", ") + ")" + plainness
  }

  /// The plainness of the draft, and of the revision where that differs; empty when not measured.
  private var plainness: String {
    guard let plainness = report.plainness else { return "" }
    let (before, after) = (plainness.before.index, plainness.after.index)
    let change = before == after ? "\(before)" : "\(before) → \(after)"
    return "; " + words.text(id: "kelugasan", en: "plainness") + " \(change)/100"
  }

  private var name: String { VisibleText.oneLine(report.file ?? "-") }

  private func headline(_ suggestion: Suggestion) -> String {
    let severity = words.name(suggestion.severity)
    let family = words.name(suggestion.family)
    let rule = VisibleText.oneLine(suggestion.rule.description)
    return "\(severity) \(family)/\(suggestion.kind.rawValue): "
      + "\"\(VisibleText.shortened(suggestion.quote))\"\(offer(suggestion)) (\(rule))"
  }

  private func offer(_ suggestion: Suggestion) -> String {
    guard !suggestion.replacements.isEmpty else { return "" }
    let offers = suggestion.replacements.map { replacement in
      replacement.isEmpty
        ? words.text(id: "(hapus)", en: "(delete)")
        : "\"\(VisibleText.shortened(replacement))\""
    }
    return " -> " + offers.joined(separator: " | ")
  }
}
