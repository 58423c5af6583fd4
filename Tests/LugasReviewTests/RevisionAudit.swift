import LugasText

@testable import LugasReview

/// Holds a revision against law 2: outside the accepted spans nothing differs but what is mended
/// beside them.
struct RevisionAudit {
  private let draft: Draft
  private(set) var faults: [String] = []
  private(set) var mendingCount = 0

  init(of review: Review) {
    draft = review.draft
    let revision = review.revision
    faults += revision.brokenInvariants(of: draft)
    guard faults.isEmpty else { return }
    auditDecisions(review, revision)
    for (index, edit) in revision.edits.enumerated() where edit.isMending {
      mendingCount += 1
      let old = draft.text(at: edit.span)
      if !isMendable(old, edit) { faults.append("\(old.debugDescription) → \(edit.replacement)") }
      if !isBesideDecision(index, revision.edits) { faults.append("\(edit) stands alone") }
    }
  }

  /// Each decision that changes the draft has its one edit, and no edit is without.
  private mutating func auditDecisions(_ review: Review, _ revision: Revision) {
    var expected: [TextSpan: String] = [:]
    for entry in review.entries {
      guard let text = entry.replacement, text != draft.text(at: entry.span) else { continue }
      expected[entry.span] = text
    }
    for edit in revision.edits where !edit.isMending {
      let text = expected.removeValue(forKey: edit.span)
      guard let text, text == edit.replacement || Capitals.capitalised(text) == edit.replacement
      else {
        faults.append("\(edit) was not decided")
        continue
      }
    }
    if !expected.isEmpty { faults.append("not in the revision: \(expected)") }
  }

  /// Blanks, marks and a list number may go, a capital and an article change, a blank come.
  private func isMendable(_ old: String, _ edit: Edit) -> Bool {
    let letters = String(old.unicodeScalars.drop { Mark($0) != .other })
    if letters.isEmpty { return edit.replacement.isEmpty || edit.replacement == " " && old.isEmpty }
    let small = edit.replacement.lowercased()
    if !small.isEmpty, letters.lowercased() == small { return true }
    let articles: Set = ["a", "an"]
    if articles.contains(letters.lowercased()), articles.contains(small) { return true }
    return edit.replacement.isEmpty && isListNumber(old, edit.span)
  }

  private func isListNumber(_ old: String, _ span: TextSpan) -> Bool {
    let number =
      old.split(whereSeparator: \.isWhitespace).first.map { Array($0.unicodeScalars) } ?? []
    guard let stop = number.last, stop == "." || stop == ")", 2...3 ~= number.count else {
      return false
    }
    let before = draft.bytes[..<span.start].last { $0 != 0x20 && $0 != 0x09 }
    let indent = old.prefix { $0.isWhitespace }
    let isAtLineStart = indent.contains(where: \.isNewline) || before.map { $0 == 0x0A } ?? true
    let digits = number.dropLast()
    let isNumber = digits.allSatisfy { $0.properties.numericType == .decimal }
    return isAtLineStart && (isNumber || digits.count == 1 && digits[0].properties.isAlphabetic)
  }

  /// A mending edit touches another edit; but a capital may stand behind an opening mark or be the
  /// next word's, and an article before the blank.
  private func isBesideDecision(_ index: Int, _ edits: [Edit]) -> Bool {
    let edit = edits[index]
    let before = index > 0 ? edits[index - 1].span.end : -9
    let after = index + 1 < edits.count ? edits[index + 1].span.start : .max
    let gap = max(before, 0)..<edit.span.start
    if before >= 0, draft.bytes[gap].count <= 4 { return true }
    guard after < .max else { return false }
    let blanks = draft.text(at: TextSpan(start: edit.span.end, end: after))
    return blanks.unicodeScalars.allSatisfy { Mark($0) == .blank }
  }
}
