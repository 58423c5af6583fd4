/// What the keeper's tools say at the end.
enum LexiconPhrase: Worded {
  case checked(rules: Int, problems: Int)
  case tested(sentences: Int, failures: Int)

  var texts: (id: String, en: String) {
    switch self {
    case .checked(let rules, let problems):
      (
        "\(rules) aturan berlaku, \(problems) masalah",
        "\(rules) rules in force, \(problems) problems"
      )
    case .tested(let sentences, let failures):
      (
        "\(sentences) kalimat contoh dijalankan, \(failures) gagal",
        "\(sentences) example sentences run, \(failures) failed"
      )
    }
  }
}
