import LugasHistory
import LugasReport
import LugasReview

/// What was published, held against the text that left the office.
struct Publication {
  /// What the comparison says.
  enum Finding {
    /// The same bytes; of an approved text or of one that was only copied.
    case same(isApproved: Bool)
    /// The same but for blanks, line ends and how accents are encoded.
    case sameButBlanks
    case different(WordDiff)
  }

  private let text: String
  private let isApproved: Bool

  /// The text that left the office; nil when none did.
  init?(_ draft: RecordedDraft) {
    guard let revision = SignOff(draft, text: nil).outgoing,
      let text = draft.revisions.first(where: { $0.id == revision })?.text
    else { return nil }
    self.text = text
    isApproved = draft.signOffs.contains { $0.step == .approve }
  }

  /// Compares what was published; one line end at the end of either does not count.
  func finding(on published: String) -> Finding {
    let (ours, theirs) = (Self.trimmed(text), Self.trimmed(published))
    if ours.utf8.elementsEqual(theirs.utf8) { return .same(isApproved: isApproved) }
    // Strings are equal when they look the same, however their accents are encoded.
    if Self.words(ours) == Self.words(theirs) { return .sameButBlanks }
    return .different(WordDiff(from: ours, to: theirs))
  }

  private static func trimmed(_ text: String) -> String {
    var text = text[...]
    while let last = text.last, last.isNewline { text.removeLast() }
    return String(text)
  }

  private static func words(_ text: String) -> [Substring] {
    text.split(whereSeparator: \.isWhitespace)
  }
}

/// A line for a terminal or a pipe, with nothing in it that acts.
enum VisibleLine {
  static func of(_ line: String) -> String {
    line.split(separator: "\t", omittingEmptySubsequences: false)
      .map { VisibleText.oneLine(String($0)) }.joined(separator: "\t")
  }
}
