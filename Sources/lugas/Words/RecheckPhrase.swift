import LugasLexicon

/// What a decision changed, seen by a check of the text so far.
enum RecheckPhrase: Worded {
  case plainness(before: Int, after: Int)
  case appeared(String, Severity, replacement: String?)
  case more(Int)
  case vanished([Int])

  var texts: (id: String, en: String) {
    switch self {
    case .plainness(let before, let after):
      ("Kelugasan \(before) → \(after)", "Plainness \(before) → \(after)")
    case .appeared(let quote, let severity, let replacement):
      (
        "Pada teks sekarang muncul (\(severity.texts.id)): \(quote)"
          + (replacement.map { " → \($0.isEmpty ? LoopPhrase.delete.texts.id : $0)" } ?? ""),
        "New in the text so far (\(severity.texts.en)): \(quote)"
          + (replacement.map { " → \($0.isEmpty ? LoopPhrase.delete.texts.en : $0)" } ?? "")
      )
    case .more(let count):
      ("… dan \(count) lagi", "… and \(count) more")
    case .vanished(let numbers):
      (
        "Pada teks sekarang tidak berlaku lagi: saran \(numbers.map(String.init).joined(separator: ", "))",
        "No longer so in the text so far: suggestion \(numbers.map(String.init).joined(separator: ", "))"
      )
    }
  }
}
