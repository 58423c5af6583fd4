/// What is said of the projector, and stands on its card.
enum ProjectorPhrase: Worded {
  case isOn
  case isOff
  case lastRow
  case boldText
  case reverseText
  case goes
  case comes
  case rows(Int, most: Int)
  case enlarge
  case ask

  var texts: (id: String, en: String) {
    switch self {
    case .isOn:
      (
        "Tampilan proyektor hidup. /proyektor uji: dapatkah baris belakang membaca?",
        "Projector display is on. /projector test: can the last row read it?"
      )
    case .isOff: ("Tampilan proyektor mati.", "Projector display is off.")
    case .lastRow:
      ("BARIS BELAKANG: bacakan baris di bawah ini.", "LAST ROW: please read out the lines below.")
    case .boldText: ("Huruf tebal: judul dan tombol.", "Bold: headings and keys.")
    case .reverseText: ("Huruf terbalik: wajib diputuskan.", "Reverse: must be decided.")
    case .goes: ("dalam rangka meningkatkan", "in order to improve the quality of")
    case .comes: ("untuk meningkatkan", "to improve")
    case .rows(let rows, let most):
      (
        "Layar ini \(rows) baris; untuk aula paling banyak \(most).",
        "This screen has \(rows) rows; for a hall \(most) at most."
      )
    case .enlarge:
      (
        "Perbesar huruf (Ctrl dan +), lalu ulangi /proyektor uji.",
        "Enlarge the letters (Ctrl and +), then /projector test again."
      )
    case .ask:
      (
        "Bila baris belakang ragu, perbesar huruf (Ctrl dan +) dan redupkan lampu depan.",
        "If the last row hesitates, enlarge the letters (Ctrl and +) and dim the front lights."
      )
    }
  }
}
