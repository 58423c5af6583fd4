import LugasLexicon
import LugasWorkshop

/// What the trainer's board says.
enum ScorePhrase: Worded {
  case head(participants: Int, mean: Double, of: Int)
  case family(Family, percent: Int)
  case hardest
  case row(String, percent: Int, String)
  case ranks
  case rank(Int, solved: Int, clean: Int, String)
  case unreadable([Int])
  case ofOthers([Int])
  case empty

  var texts: (id: String, en: String) {
    switch self {
    case .head(let participants, let mean, let count):
      (
        "\(participants) peserta · rata-rata \(ScorePhrase.decimal(mean, ",")) dari \(count) latihan selesai",
        "\(participants) participants · on average \(ScorePhrase.decimal(mean, ".")) of \(count) exercises solved"
      )
    case .family(let family, let percent):
      ("\(family.words(.id)): \(percent) %", "\(family.words(.en)): \(percent)%")
    case .hardest: ("Paling sulit:", "Hardest:")
    case .row(let name, let percent, let draft):
      ("\(name)  \(percent) %  \(draft)", "\(name)  \(percent)%  \(draft)")
    case .ranks: ("Urutan:", "Ranks:")
    case .rank(let rank, let solved, let clean, let code):
      (
        "\(rank).  \(code)  \(solved) selesai, \(clean) tanpa bantuan",
        "\(rank).  \(code)  \(solved) solved, \(clean) without help"
      )
    case .unreadable(let lines):
      (
        "baris tanpa kode yang sah: \(ScorePhrase.list(lines))",
        "lines without a valid code: \(ScorePhrase.list(lines))"
      )
    case .ofOthers(let lines):
      (
        "baris dengan kode dari latihan lain: \(ScorePhrase.list(lines))",
        "lines with a code of other exercises: \(ScorePhrase.list(lines))"
      )
    case .empty: ("Belum ada kode.", "There is no code yet.")
    }
  }

  private static func list(_ lines: [Int]) -> String {
    lines.map(String.init).joined(separator: ", ")
  }

  private static func decimal(_ number: Double, _ mark: String) -> String {
    let tenths = Int((number * 10).rounded())
    return "\(tenths / 10)\(mark)\(tenths % 10)"
  }
}
