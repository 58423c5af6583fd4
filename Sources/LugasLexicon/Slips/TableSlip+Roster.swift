extension TableSlip {
  /// The texts of slips in a table of persons and parties; of any other, nothing.
  var rosterTexts: (id: String, en: String) {
    switch self {
    case .noDays:
      (
        "tidak ada baris dengan 'from' (mulai) dan 'until' (sampai); beri hari pertama dan terakhir pemilihan dengan --from dan --until",
        "no row has 'from' (mulai) and 'until' (sampai); give the election's first and last day with --from and --until"
      )
    case .noHeadings(let known):
      (
        "baris pertama menamai kolom: \(known.joined(separator: ", "))",
        "the first row names the columns: \(known.joined(separator: ", "))"
      )
    case .unknownColumn(let cell, let nearest):
      (
        "kolom '\(cell)' tidak dikenal\(SlipHint.nearest(nearest).id)",
        "unknown column '\(cell)'\(SlipHint.nearest(nearest).en)"
      )
    case .namelessRow: ("baris ini tidak bernama", "the row has no name")
    case .ballotNumber(let cell):
      (
        "'\(cell)' bukan nomor urut; tulis angka dari 1 sampai 99",
        "'\(cell)' is no ballot number; write a number from 1 to 99"
      )
    case .unknownOffice(let cell, let nearest, let known):
      (
        "jabatan '\(cell)' tidak dikenal\(SlipHint.known(known, nearest).id)",
        "unknown office '\(cell)'\(SlipHint.known(known, nearest).en)"
      )
    case .daysTogether:
      ("'from' dan 'until' ditulis bersama", "'from' and 'until' stand together")
    case .daysReversed(let from, let until):
      ("'\(until)' lebih awal dari '\(from)'", "'\(until)' lies before '\(from)'")
    case .day(let cell):
      (
        "'\(cell)' bukan hari; tulis 2024-09-25 atau 25/09/2024",
        "'\(cell)' is no day; write 2024-09-25 or 25/09/2024"
      )
    case .crowdedNumber(let number, let count, let isOfParties):
      (
        "nomor \(number) dipakai \(count) \(isOfParties ? "partai" : "orang")",
        "the number \(number) has \(count) \(isOfParties ? "parties" : "persons")"
      )
    case .commonName(let name):
      (
        "'\(name)' adalah kata atau nama sehari-hari; dihitung bila bergelar, berpasangan, atau di dalam tagar",
        "'\(name)' is an everyday word or name; it counts with a title, in a pair or in a tag"
      )
    case .newParty(let party, let nearest):
      (
        "partai '\(party)' masih baru\(SlipHint.nearest(nearest).id)",
        "the party '\(party)' is new\(SlipHint.nearest(nearest).en)"
      )
    case .openQuote, .doubled, .emptyFirstCell, .foreignSign, .tooManyColumns, .noReplacement,
      .replacesItself:
      ("", "")
    }
  }
}
