import Foundation
import LugasChecking
import LugasReview

@testable import lugas

/// The hand-written decisions of an example, one a line; `examples/README.md` has the form.
struct ExampleDecisions {
  /// One line: a decision on the suggestion with that quote, or what the officer changed unasked.
  enum Line {
    case decide(quote: String, Decision)
    case own(old: String, new: String)
  }

  let lines: [Line]

  init(_ text: String) throws {
    lines = try text.split(whereSeparator: \.isNewline)
      .filter { !$0.hasPrefix("#") }
      .map { try Line(String($0)) }
  }

  /// The text that the officer ends with.
  func reviewed(_ checked: CheckedDraft) throws -> String {
    var text = try review(checked).revision.text
    for case .own(let old, let new) in lines {
      guard text.components(separatedBy: old).count == 2 else {
        throw ExampleSlip("'\(ExampleText.visible(old))' must stand once in the revision")
      }
      text = text.replacingOccurrences(of: old, with: new)
    }
    return text
  }

  /// Decides as the lines say, top to bottom, each on the first open suggestion with its quote;
  /// then accepts the first replacement of all that is still open, save what came up after a
  /// rejection: the officer who rejected the place wants it left.
  private func review(_ checked: CheckedDraft) throws -> Review {
    var review = Review(checked)
    for case .decide(let quote, let decision) in lines {
      guard let entry = review.pending.first(where: { Line.quote(quote, names: $0.suggestion) })
      else { throw ExampleSlip("no open suggestion quotes '\(quote)'") }
      try review.apply(.decide(entry.number, decision))
    }
    for entry in review.pending where entry.number <= checked.suggestions.count {
      guard !entry.suggestion.replacements.isEmpty else {
        let quote = ExampleText.visible(entry.suggestion.quote)
        throw ExampleSlip("'\(quote)' has no replacement and needs a decision")
      }
      try review.apply(.decide(entry.number, .accept(replacement: 0)))
    }
    return review
  }
}

extension ExampleDecisions.Line {
  fileprivate init(_ line: String) throws {
    let fields = line.split(separator: "|", omittingEmptySubsequences: false)
      .map { String($0).trimmingBlanks }
    let verb = fields[0].split(separator: " ").map(String.init)
    let choice = verb.count == 2 ? Int(verb[1]) : nil
    switch (verb.first, choice, fields.count, fields.last) {
    case ("accept", let choice?, 2, let quote?) where choice > 0:
      self = .decide(quote: quote, .accept(replacement: choice - 1))
    case ("reject", nil, 3, let reason?) where !reason.isEmpty:
      self = .decide(quote: fields[1], .reject(reason: reason))
    case ("edit", nil, 3, let text?):
      self = .decide(quote: fields[1], .edit(ExampleText.written(text)))
    case ("source", nil, 3, let source?):
      self = .decide(quote: fields[1], .source(source))
    case ("own", nil, 3, let new?) where !fields[1].isEmpty:
      self = .own(old: ExampleText.written(fields[1]), new: ExampleText.written(new))
    default: throw ExampleSlip("not a decision: '\(line)'")
    }
  }

  /// True for the suggestion's quote, or for its beginning followed by `…`.
  fileprivate static func quote(_ quote: String, names suggestion: Suggestion) -> Bool {
    let shown = ExampleText.visible(suggestion.quote)
    return quote.hasSuffix("…") ? shown.hasPrefix(quote.dropLast()) : shown == quote
  }
}
