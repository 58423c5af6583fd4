extension HelpPhrase {
  /// What help says of the workshop's commands.
  var workshopTexts: (id: String, en: String) {
    switch self {
    case .demo:
      (
        "Mainkan skenario pelatihan; tanpa nama, daftar skenario.",
        "Play a scenario of the workshop; without a name, list them."
      )
    case .demoDiscussion:
      (
        "Enter melanjutkan, Tab menyerahkan papan ketik kepada Anda, b mundur, q selesai. Riwayat Anda tidak disentuh.",
        "Enter goes on, Tab hands you the keyboard, b goes back, q ends. Your own history is not touched."
      )
    case .demoScenario:
      ("Nama skenario, atau berkasnya.", "A scenario's name, or its file.")
    case .demoNotes:
      (
        "Tampilkan catatan penyaji dan ikuti demo di jendela lain.",
        "Show the presenter's notes and follow a demo in another window."
      )
    case .demoFast:
      (
        "Mainkan tanpa menunggu; status 1 bila layar tidak seperti yang disebut skenario.",
        "Play without waiting; status 1 when the screen is not as the scenario tells."
      )
    default: ("", "")
    }
  }
}
