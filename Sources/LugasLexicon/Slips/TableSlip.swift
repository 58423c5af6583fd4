/// What can be wrong in a table from which a pack or a roster is made.
enum TableSlip: LexiconSlip, Error, Equatable {
  case openQuote
  case doubled(String, line: Int)
  // Packs.
  case emptyFirstCell
  case foreignSign(String, phrase: String)
  case tooManyColumns(Int)
  case noReplacement(String)
  case replacesItself(String)
  // Rosters.
  case noDays
  case noHeadings(known: [String])
  case unknownColumn(String, nearest: String?)
  case namelessRow
  case ballotNumber(String)
  case unknownOffice(String, nearest: String?, known: [String])
  case daysTogether
  case daysReversed(from: String, until: String)
  case day(String)
  case crowdedNumber(Int, count: Int, isOfParties: Bool)
  case commonName(String)
  case newParty(String, nearest: String)

  var texts: (id: String, en: String) {
    switch self {
    case .openQuote:
      ("tanda kutip tidak pernah ditutup", "the quotation mark is never closed")
    case .doubled(let text, let line):
      ("'\(text)' sudah ada di baris \(line)", "'\(text)' stands already in line \(line)")
    case .emptyFirstCell: ("kolom pertama kosong", "the first column is empty")
    case .foreignSign(let sign, let phrase):
      (
        "'\(sign)' berarti lain di dalam paket; tulis sendiri aturan untuk '\(phrase)'",
        "'\(sign)' means something else in a pack; write the rule for '\(phrase)' by hand"
      )
    case .tooManyColumns(let count):
      (
        "baris ini punya \(count) kolom; tulis dua dan sebuah alasan, teks yang memuat pemisah diapit tanda kutip",
        "the row has \(count) columns; write two and a reason, texts with the separator quoted"
      )
    case .noReplacement(let phrase):
      (
        "'\(phrase)' tidak punya pengganti; tulis (hapus) atau (delete) untuk menghapusnya",
        "'\(phrase)' has no replacement; write (hapus) or (delete) to delete it"
      )
    case .replacesItself(let phrase):
      ("'\(phrase)' akan menggantikan dirinya sendiri", "'\(phrase)' would replace itself")
    case .noDays, .noHeadings, .unknownColumn, .namelessRow, .daysTogether, .daysReversed, .day,
      .ballotNumber, .unknownOffice, .crowdedNumber, .commonName, .newParty:
      rosterTexts
    }
  }
}
