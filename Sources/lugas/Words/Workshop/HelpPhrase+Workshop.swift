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
    case .exercise:
      ("Berlatih dengan naskah yang disiapkan.", "Practise on prepared drafts.")
    case .exerciseChoice:
      (
        "Keluarga (sederhana, klaim, netral) atau tingkat (1-3); tanpa ini semua.",
        "A family (plain, claim, neutral) or a level (1-3); all when left out."
      )
    case .score:
      ("Kode skor latihan, dan papan pelatih.", "The score code, and the trainer's board.")
    case .scoreOwn: ("Kode latihan yang sudah selesai.", "The code of what is solved.")
    case .scoreBoard:
      ("Papan kelas dari daftar kode.", "The board of a class from a list of codes.")
    case .scoreBoardDiscussion:
      (
        "Satu kode per baris; kata lain pada baris itu diabaikan. Nama tidak perlu.",
        "One code a line; other words on the line are ignored. No names are needed."
      )
    case .scoreCodes:
      ("Berkas kode; - untuk masukan standar.", "The file of codes; - for standard input.")
    case .handout:
      (
        "Kartu aturan dan kartu tombol untuk dicetak.", "Rule cards and a key card for printing."
      )
    case .handoutDiscussion:
      (
        "Halaman A4; teksnya dari leksikon yang berlaku. HTML dicetak dari peramban apa pun.",
        "A4 pages; the texts are those of the lexicon in force. Print the HTML from any browser."
      )
    case .handoutFamilies:
      (
        "Keluarga aturan: plain, claim, neutral (bawaan: semua).",
        "The families of rules: plain, claim, neutral (default: all)."
      )
    case .handoutPages:
      (
        "Halaman kartu aturan per keluarga, 1-10 (bawaan: 1).",
        "Pages of rule cards a family, 1-10 (default: 1)."
      )
    case .handoutFormat:
      ("Bentuk: html atau markdown (bawaan: html).", "The form: html or markdown (default: html).")
    case .handoutLanguage:
      (
        "Bahasa aturan: id atau en (bawaan: bahasa antarmuka).",
        "The language of the rules: id or en (default: the interface's)."
      )
    case .handoutOutput:
      (
        "Berkas yang ditulis; tanpa ini keluaran standar.",
        "The file to write; standard output when left out."
      )
    default: ("", "")
    }
  }
}
