import LugasChecking
import LugasText

extension Review {
  /// What is wrong with the review; empty always, or there is a defect. For tests.
  func brokenInvariants() -> [String] {
    let entries = entries
    var broken: [String] = []
    func expect(_ holds: Bool, _ words: String) { if !holds { broken.append(words) } }
    for (left, right) in zip(entries, entries.dropFirst()) {
      expect((left.span, left.number) < (right.span, right.number), "entries are not in order")
    }
    let standing = entries.filter(\.isInForce)
    for (left, right) in zip(standing, standing.dropFirst()) {
      expect(!left.span.overlaps(right.span), "entries in force overlap")
    }
    for entry in entries {
      expect(self.entry(entry.number) == entry, "an entry is not found by its number")
      if case .accept(let index) = entry.decision {
        expect(entry.suggestion.replacements.indices.contains(index), "no such replacement")
      }
    }
    expect(Set(entries.map(\.number)).count == entries.count, "a number is there twice")
    expect(tally.total == entries.count, "the tally does not add up")
    return broken + revision.brokenInvariants(of: draft)
  }
}

extension Revision {
  /// What is wrong with a revision of the draft; empty always, or there is a defect. For tests.
  func brokenInvariants(of draft: Draft) -> [String] {
    var broken: [String] = []
    var bytes: [UInt8] = []
    var position = 0
    for edit in edits {
      guard edit.span.start >= position, edit.span.end <= draft.bytes.count else {
        return ["edits overlap or are not in order"]
      }
      bytes += draft.bytes[position..<edit.span.start] + Array(edit.replacement.utf8)
      position = edit.span.end
      let old = draft.bytes[edit.span.start..<edit.span.end]
      if old.elementsEqual(edit.replacement.utf8) { broken.append("an edit changes nothing") }
    }
    bytes += draft.bytes[position...]
    if bytes != Array(text.utf8) { broken.append("the edits do not make the text") }
    return broken
  }
}
