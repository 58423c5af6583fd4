import LugasLexicon
import LugasReview

/// What the keeper's tools say at the end.
enum LexiconPhrase: Worded {
  case checked(rules: Int, problems: Int)
  case tested(sentences: Int, failures: Int)
  case covered(Coverage.Kind, count: Int)
  case coveredAll
  case unless
  case when
  case forms
  case holds
  case imported(entries: Int, refused: Int)
  case headerSkipped
  case rosterWritten(String)
  case symmetryGroup(Symmetry.Group)
  case symmetry(SymmetryTexts, Symmetry.Result, Profile)
  case symmetryDifference(Symmetry.Difference)
  case symmetryEnd(differences: Int)
  case compared(Int, lost: Int, gained: Int, changed: Int, same: Int)

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
    case .covered(let kind, let count): LexiconPhrase.covered(kind, count)
    case .coveredAll: ("cakupan: tidak ada temuan", "coverage: nothing found")
    case .unless: ("KECUALI", "UNLESS")
    case .when: ("BILA", "WHEN")
    case .forms: ("BENTUK", "FORMS")
    case .holds: ("BERLAKU", "HOLDS")
    case .imported(let entries, let refused):
      (
        "\(entries) entri ditulis, \(refused) baris ditolak",
        "\(entries) entries written, \(refused) rows refused"
      )
    case .symmetryGroup(let group):
      (
        "\(group.language.rawValue) \(group.list): \(group.names.count) nama",
        "\(group.language.rawValue) \(group.list): \(group.names.count) names"
      )
    case .symmetry(let texts, let result, let profile):
      LexiconPhrase.symmetry(texts, result, profile)
    case .symmetryDifference(let difference): LexiconPhrase.symmetry(difference)
    case .symmetryEnd(0):
      ("semua nama diperlakukan sama", "all names are treated alike")
    case .symmetryEnd(let count): ("\(count) perbedaan", "\(count) differences")
    case .rosterWritten(let path): ("roster ditulis: \(path)", "roster written: \(path)")
    case .headerSkipped:
      ("baris pertama dibaca sebagai judul kolom", "the first row was taken for the header")
    case .compared(let texts, let lost, let gained, let changed, let same):
      (
        "\(texts) naskah: \(lost) saran hilang, \(gained) baru, \(changed) berubah, \(same) tetap",
        "\(Numerals.english(texts, "text")): \(Numerals.english(lost, "suggestion")) lost, \(gained) gained, \(changed) changed, \(same) the same"
      )
    }
  }

  /// One phrase for each kind of finding that there is.
  static func counts(of findings: [Coverage.Finding]) -> [LexiconPhrase] {
    let counts = Coverage.Kind.allCases.compactMap { kind in
      let count = findings.count { $0.kind == kind }
      return count > 0 ? covered(kind, count: count) : nil
    }
    return counts.isEmpty ? [.coveredAll] : counts
  }

  private static func covered(_ kind: Coverage.Kind, _ count: Int) -> (id: String, en: String) {
    switch kind {
    case .loop:
      (
        "galat: \(count) aturan menyala pada gantinya sendiri",
        "error: \(Numerals.english(count, "rule fires on its", plural: "rules fire on their")) own replacement"
      )
    case .shadowed:
      (
        "peringatan: \(count) aturan selalu kalah dari aturan lain",
        "warning: \(Numerals.english(count, "rule always gives", plural: "rules always give")) way to another"
      )
    case .tie:
      (
        "peringatan: \(count) aturan seri dengan aturan sebuah paket; hanya urutannya yang menentukan",
        "warning: \(Numerals.english(count, "tie")) of a rule with a pack; only their order decides"
      )
    case .relapse:
      (
        "peringatan: \(count) pengganti menyalakan aturan lain",
        "warning: \(Numerals.english(count, "replacement makes", plural: "replacements make")) another rule fire"
      )
    case .needless:
      (
        "peringatan: \(count) pengecualian atau syarat tidak dibutuhkan kalimat mana pun",
        "warning: \(Numerals.english(count, "exception or condition", plural: "exceptions or conditions")) that no sentence needs"
      )
    }
  }
}
