import LugasLexicon

/// What a screen reader is told in the place of signs, columns and keys.
enum SpokenPhrase: Worded {
  case becomes
  case newLine
  case noNumber
  case removed
  case added
  case marked
  case position(Int, Int)
  case suggestion(Int)
  case draft(Int)
  case decided(Int, of: Int)
  case line(Int)
  case answer
  case yesOrNo
  case textBegins
  case textEnds

  var texts: (id: String, en: String) {
    switch self {
    case .becomes: ("menjadi", "becomes")
    case .newLine: ("baris baru", "new line")
    case .noNumber: ("tanpa nomor", "no number")
    case .removed: ("hapus", "delete")
    case .added: ("tambah", "add")
    case .marked: ("ditandai", "marked")
    case .position(let number, let count):
      (
        "Saran \(Numerals.grouped(number, .id)) dari \(Numerals.grouped(count, .id))",
        "Suggestion \(Numerals.grouped(number, .en)) of \(Numerals.grouped(count, .en))"
      )
    case .suggestion(let number): ("Saran \(number)", "Suggestion \(number)")
    case .draft(let number): ("Draf \(number)", "Draft \(number)")
    case .decided(let count, let total):
      ("\(count) dari \(total) diputuskan", "\(count) of \(total) decided")
    case .line(let number): ("Baris \(number): ", "Line \(number): ")
    case .answer: ("Jawaban, atau Enter untuk pilihan: ", "Answer, or Enter for the choices: ")
    case .yesOrNo: ("y untuk ya, t untuk tidak: ", "y for yes, n for no: ")
    case .textBegins: ("Teks mulai.", "The text begins.")
    case .textEnds: ("Teks selesai.", "The text ends.")
    }
  }
}
