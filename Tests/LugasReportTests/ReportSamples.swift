import Foundation
import LugasChecking
import LugasLexicon
import LugasReport
import LugasText

/// A small lexicon and a draft for the reports to tell of.
enum Sample {
  static let text = "Dalam rangka HUT 👍🏽, hadir.\nBerkat \"Bapak\" Wali Kota, kasus turun.\n"

  static let officialese = RuleCard(
    id: RuleID("id/officialese/dalam-rangka"), language: .id, kind: .officialese,
    severity: .should, message: nil,
    why: LocalizedText(
      id: "Kata sehari-hari lebih cepat dipahami.", en: "Plain words are quicker."),
    source: LocalizedText(id: "EYD Edisi V (2022)"), pattern: "dalam rangka", changes: [], keeps: []
  )

  static let credit = RuleCard(
    id: RuleID("id/credit/berkat"), language: .id, kind: .credit, severity: .must,
    message: nil, why: LocalizedText(id: "Hasil kerja instansi bukan jasa seseorang."),
    source: LocalizedText(id: "UU 20/2023"), pattern: "berkat {name}", changes: [], keeps: [])

  static func card(_ id: RuleID) -> RuleCard? {
    [officialese, credit].first { $0.id == id }
  }

  static func suggestion(
    _ card: RuleCard, _ quote: String, in text: String = text, _ replacements: [String]
  ) -> Suggestion {
    let head = text.components(separatedBy: quote).first ?? ""
    let start = head.utf8.count
    return Suggestion(
      rule: card.id, family: card.family, kind: card.kind, severity: card.severity,
      span: TextSpan(start: start, end: start + quote.utf8.count), quote: quote,
      replacements: replacements)
  }

  static let suggestions = [
    suggestion(officialese, "Dalam rangka", ["Untuk", "Guna"]),
    suggestion(credit, "Berkat \"Bapak\" Wali Kota,", [""]),
  ]

  static let checked = CheckedDraft(draft: Draft(text), language: .id, suggestions: suggestions)

  static func report(
    id: ReportID? = .text("p1"), file: String? = "post.txt", checked: CheckedDraft = checked,
    language: Language = .id, threshold: Severity = .consider
  ) -> CheckReport {
    CheckReport(
      id: id, file: file, checked: checked, language: language, threshold: threshold,
      card: { Sample.card($0) })
  }

  /// A small draft with one suggestion, measured.
  static var measured: CheckReport {
    let text = "Loket pun buka."
    let mark = suggestion(officialese, " pun", in: text, [""])
    let checked = CheckedDraft(draft: Draft(text), language: .id, suggestions: [mark])
    var measured = report(checked: checked)
    measured.plainness = PlainnessChange(
      before: Plainness(of: checked.draft, in: .id, forms: NoWordForms()),
      after: Plainness(of: Draft("Loket buka."), in: .id, forms: NoWordForms()))
    return measured
  }
}

func bytes(_ body: (inout [UInt8]) -> Void) -> [UInt8] {
  var bytes: [UInt8] = []
  body(&bytes)
  return bytes
}

func parsed(_ bytes: [UInt8]) throws -> [String: Any] {
  try JSONSerialization.jsonObject(with: Data(bytes)) as? [String: Any] ?? [:]
}
