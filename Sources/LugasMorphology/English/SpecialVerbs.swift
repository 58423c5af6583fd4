/// Verbs with words of their own for persons, and verbs that have not all forms.
///
/// *Can*, *may* and *must* have no base behind *to* or *will*: they stand in for `is able to`, not
/// for `will be able to`.
enum SpecialVerbs {
  /// The words of a special verb in a form; nil for every other lemma.
  static func words(of lemma: String, _ form: English.Form) -> [String]? {
    guard let table = tables[lemma] else { return nil }
    return table[form].map { [$0] } ?? []
  }

  /// Words of these verbs with their readings.
  static let readings: [String: [English.Reading]] = {
    var readings: [String: [English.Reading]] = [:]
    for (lemma, table) in tables where lemma == "be" || lemma == "have" {
      for form in English.Form.allCases {
        guard let word = table[form] else { continue }
        readings[word, default: []].append(English.Reading(lemma: lemma, form: form))
      }
    }
    return readings
  }()

  private static let tables: [String: [English.Form: String]] = [
    "be": [
      .base: "be", .am: "am", .are: "are", .third: "is", .past: "was", .were: "were",
      .participle: "been", .ing: "being",
    ],
    "have": [
      .base: "have", .am: "have", .are: "have", .third: "has", .past: "had", .were: "had",
      .participle: "had", .ing: "having",
    ],
    "can": [.am: "can", .are: "can", .third: "can", .past: "could", .were: "could"],
    "may": [.am: "may", .are: "may", .third: "may"],
    "must": [.am: "must", .are: "must", .third: "must", .past: "had to", .were: "had to"],
    "should": [.am: "should", .are: "should", .third: "should"],
    "cannot": [
      .am: "cannot", .are: "cannot", .third: "cannot", .past: "could not", .were: "could not",
    ],
  ]
}
