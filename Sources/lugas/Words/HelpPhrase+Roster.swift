extension HelpPhrase {
  /// What help says of `lugas roster`.
  var rosterTexts: (id: String, en: String) {
    switch self {
    case .roster: ("Siapa yang ikut dalam sebuah pemilu.", "Who stands in an election.")
    case .rosterImport:
      ("Buat roster dari tabel CSV.", "Make a roster from a table saved as CSV.")
    case .rosterImportDiscussion:
      (
        """
        Baris pertama menyebut kolom: nama, nama pendek, nomor, partai, jabatan, daerah, mulai, \
        sampai; bila ada juga sebutan, slogan, akun. Beberapa nama ditulis a | b. Dua orang dengan \
        nomor dan daerah yang sama adalah pasangan; baris tanpa nama adalah partai. Baris yang tidak \
        dapat dipakai dilaporkan, dan statusnya lalu 2.
        """,
        """
        The first row names the columns: name, short, number, party, office, region, from, until; \
        perhaps called, slogans, accounts. Several names are written a | b. Two persons with the same \
        number and region are a pair; a row without a name is a party. Rows that cannot be used are \
        reported, and the exit status is then 2.
        """
      )
    case .rosterTable:
      (
        "Berkas CSV dengan koma, titik koma, atau tab; - untuk masukan standar.",
        "The CSV file, with commas, semicolons or tabs; - for standard input."
      )
    case .rosterName: ("Nama roster, juga nama berkasnya.", "The roster's name, and its file's.")
    case .rosterElection: ("Nama pemilunya.", "The election in words.")
    case .rosterSource:
      ("Sumber nama-nama itu, misalnya keputusan KPU.", "Where the names come from.")
    case .rosterFrom:
      (
        "Hari pertama, 2024-09-25; tanpa ini dari kolomnya.",
        "The first day, 2024-09-25; left out, from the column."
      )
    case .rosterUntil: ("Hari terakhir.", "The last day.")
    case .rosterFolder:
      (
        "Folder leksikon tempat menulisnya; tanpa ini folder Anda sendiri.",
        "The folder of lexicons to write into; your own when left out."
      )
    default: ("Cetak saja, jangan tulis berkas.", "Print only, write no file.")
    }
  }
}
