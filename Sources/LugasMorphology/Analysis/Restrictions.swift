/// Forms that only some roots take; without these bounds the analysis would find words that are none.
enum Restrictions {
  /// Roots that take ke- without -an: numerals, and two nouns (`kekasih`, `kehendak`).
  private static let bareKe: [StaticString] = [
    "satu", "dua", "tiga", "empat", "lima", "enam", "tujuh", "delapan", "sembilan", "puluh",
    "ratus",
    "ribu", "juta", "belas", "sekian", "berapa", "kasih", "hendak",
  ]

  /// Whether the root of a candidate may have its form.
  static func allow(_ candidate: WordParser.Candidate, _ roots: RootIndex) -> Bool {
    let form = candidate.form
    let entry = roots[candidate.root]
    guard let outer = form.stack.first else { return true }
    if outer.isProclitic { return entry.wordClass.contains(.verb) }
    if outer == .ke, form.suffix == nil, form.stack.count == 1, form.reduplication == nil {
      let root = roots.spelling(candidate.root)
      return bareKe.contains { $0.spells(root) }
    }
    return true
  }
}
