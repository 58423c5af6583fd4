/// What can be wrong in lists, rosters and calendars.
enum EntrySlip: LexiconSlip, Equatable {
  case empty
  case doubled(String, line: Int)
  case entriesNotAList
  case periodsNotAList
  case nameless
  case daysTogether
  case daysReversed
  case day
  case ballotNumber

  var texts: (id: String, en: String) {
    switch self {
    case .empty: ("ada entri yang kosong", "an entry is empty")
    case .doubled(let text, let line):
      ("'\(text)' sudah ada di baris \(line)", "'\(text)' stands already in line \(line)")
    case .entriesNotAList:
      (
        "'entries' harus berupa daftar, tiap butir diawali '- name:'",
        "'entries' must be a list, each begun with '- name:'"
      )
    case .periodsNotAList:
      (
        "'periods' harus berupa daftar, tiap butir diawali '- profile:'",
        "'periods' must be a list, each begun with '- profile:'"
      )
    case .nameless:
      ("entri butuh 'name' atau 'party'", "an entry needs a 'name', or a 'party'")
    case .daysTogether:
      ("'from' dan 'until' ditulis bersama", "'from' and 'until' stand together")
    case .daysReversed: ("'until' lebih awal dari 'from'", "'until' lies before 'from'")
    case .day: ("hari ditulis 2024-09-25", "a day is written 2024-09-25")
    case .ballotNumber:
      ("nomor urut adalah angka dari 1 sampai 99", "a ballot number is a number from 1 to 99")
    }
  }
}
