public import LugasChecking
public import LugasLexicon
public import LugasText

/// What another lexicon does to some texts: suggestions lost, gained and changed, grouped by rule, in
/// context.
public struct LexiconDiff: Sendable {
  /// What became of a suggestion.
  public enum Change: Int, CaseIterable, Sendable {
    /// It is no longer made.
    case lost
    /// It is new.
    case gained
    /// The same rule at the same place offers something else, or weighs otherwise.
    case changed
  }

  private struct Entry {
    let change: Change
    let file: String
    let place: TextPosition
    let context: String
  }

  private var entries: [RuleID: [Entry]] = [:]
  private let language: Language
  /// Texts compared.
  public private(set) var textCount = 0
  /// Suggestions that both lexicons make alike.
  public private(set) var sameCount = 0

  /// An empty comparison, to be worded in a language.
  public init(language: Language) { self.language = language }

  /// How many suggestions changed in one way.
  public func count(of change: Change) -> Int {
    entries.values.reduce(0) { $0 + $1.count { $0.change == change } }
  }

  /// True when both lexicons said the same so far.
  public var isEmpty: Bool { entries.isEmpty }

  /// Adds a text with what the one and the other lexicon say of it.
  public mutating func add(
    _ draft: Draft, file: String, before: [Suggestion], after: [Suggestion]
  ) {
    textCount += 1
    var locator = PositionLocator(draft)
    var known = Dictionary(
      before.map { (Key($0), $0) }, uniquingKeysWith: { first, _ in first })
    var changes: [(Change, Suggestion, Suggestion?)] = []
    for suggestion in after {
      guard let old = known.removeValue(forKey: Key(suggestion)) else {
        changes.append((.gained, suggestion, nil))
        continue
      }
      if old.replacements == suggestion.replacements, old.severity == suggestion.severity {
        sameCount += 1
      } else {
        changes.append((.changed, suggestion, old))
      }
    }
    changes += before.filter { known[Key($0)] != nil }.map { (.lost, $0, nil) }
    changes.sort { ($0.1.span, $0.0.rawValue) < ($1.1.span, $1.0.rawValue) }
    for (change, suggestion, old) in changes {
      let entry = Entry(
        change: change, file: file, place: locator.position(at: suggestion.span.start),
        context: context(of: suggestion, instead: old, in: draft))
      entries[suggestion.rule, default: []].append(entry)
    }
  }

  private struct Key: Hashable {
    let rule: RuleID
    let span: TextSpan
    init(_ suggestion: Suggestion) {
      rule = suggestion.rule
      span = suggestion.span
    }
  }

  /// The line around a suggestion, with it in braces: `Rapat {dalam rangka → untuk} HUT`.
  private func context(
    of suggestion: Suggestion, instead old: Suggestion?, in draft: Draft
  ) -> String {
    let before = draft.text(at: TextSpan(start: 0, end: suggestion.span.start))
    let after = draft.text(at: TextSpan(start: suggestion.span.end, end: draft.bytes.count))
    let lead = before.suffix(while: { !$0.isNewline }).suffix(LexiconDiff.reach)
    let tail = after.prefix(while: { !$0.isNewline }).prefix(LexiconDiff.reach)
    let offer = old.map { "\(target($0)) ⇒ \(target(suggestion))" } ?? target(suggestion)
    let quote = VisibleText.shortened(suggestion.quote)
    return VisibleText.oneLine(String(lead)) + "{\(quote)\(offer.isEmpty ? "" : " → \(offer)")}"
      + VisibleText.oneLine(String(tail))
  }

  private func target(_ suggestion: Suggestion) -> String {
    guard let first = suggestion.replacements.first else { return "" }
    return first.isEmpty
      ? ReportWords(language: language).text(id: "(hapus)", en: "(delete)")
      : VisibleText.shortened(first)
  }

  /// Characters shown on each side.
  private static let reach = 40

  /// The rules in order, each with its changes; at most `limit` of each rule are shown, the others
  /// counted.
  public func text(limit: Int) -> String {
    entries.sorted { $0.key < $1.key }.map { rule, entries in
      let counts = Change.allCases.compactMap { change in
        let count = entries.count { $0.change == change }
        return count > 0 ? "\(count) \(name(of: change))" : nil
      }
      let lines = entries.prefix(limit).map { entry in
        "  \(LexiconDiff.sign(entry.change)) \(VisibleText.oneLine(entry.file)):\(entry.place.line)"
          + ":\(entry.place.column): \(entry.context)\n"
      }
      let rest = entries.count > limit ? "  … (+\(entries.count - limit))\n" : ""
      return "\(rule)  \(counts.joined(separator: ", "))\n\(lines.joined())\(rest)"
    }.joined()
  }

  private static func sign(_ change: Change) -> String {
    switch change {
    case .lost: "-"
    case .gained: "+"
    case .changed: "~"
    }
  }

  private func name(of change: Change) -> String {
    let words = ReportWords(language: language)
    return switch change {
    case .lost: words.text(id: "hilang", en: "lost")
    case .gained: words.text(id: "baru", en: "gained")
    case .changed: words.text(id: "berubah", en: "changed")
    }
  }
}

extension String {
  fileprivate func suffix(while isKept: (Character) -> Bool) -> Substring {
    var start = endIndex
    while start > startIndex, isKept(self[index(before: start)]) { start = index(before: start) }
    return self[start...]
  }
}
