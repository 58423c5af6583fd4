public import LugasChecking
import LugasText

/// The text that results from decisions on a draft.
///
/// Without edits it is the draft, byte for byte; outside the edits no byte differs.
public struct Revision: Hashable, Sendable {
  /// The text.
  public let text: String
  /// What differs from the draft, in order; mending included.
  public let edits: [Edit]
  /// True when nothing but blanks and punctuation is left of a draft that had more.
  public let isHollow: Bool

  /// - Parameter amendments: sorted by span, not overlapping.
  init(draft: Draft, amendments: [Amendment]) {
    edits = amendments.isEmpty ? [] : Mender(draft: draft).edits(for: amendments)
    guard !edits.isEmpty else {
      text = draft.text
      isHollow = false
      return
    }
    text = Revision.apply(edits, to: draft)
    isHollow = Mark.isHollow(text) && !Mark.isHollow(draft.text)
  }

  /// The revision with every first replacement applied; suggestions without one are left. The
  /// numbers in its edits count the suggestions from 1.
  public static func whole(of checked: CheckedDraft) -> Revision {
    let amendments = checked.suggestions.enumerated().compactMap { index, suggestion in
      suggestion.replacements.first.map {
        Amendment(number: index + 1, suggestion: suggestion, replacement: $0)
      }
    }
    return Revision(draft: checked.draft, amendments: amendments)
  }

  private static func apply(_ edits: [Edit], to draft: Draft) -> String {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(draft.bytes.count)
    var position = 0
    for edit in edits {
      bytes += draft.bytes[position..<edit.span.start]
      bytes += edit.replacement.utf8
      position = edit.span.end
    }
    bytes += draft.bytes[position...]
    return String(decoding: bytes, as: UTF8.self)
  }
}
