import LugasLexicon

extension HelpPhrase {
  /// What help says of the keeper's tools, `lugas lexicon …`, and of the lexicons a command takes.
  var lexiconTexts: (id: String, en: String) {
    switch self {
    case .lexicon:
      (
        "Memeriksa, menguji, mendaftar, membandingkan, dan mengimpor leksikon; bentuk kata.",
        "Check, test, list, compare and import lexicons; word forms."
      )
    case .lexiconCheck:
      (
        "Melaporkan setiap masalah di setiap berkas, beserta tempatnya.",
        "Report every problem of every file, with its place."
      )
    case .lexiconCheckPaths:
      (
        "Berkas atau folder leksikon; tanpa ini semua yang berlaku.",
        "Lexicon files or folders; all that are in force when left out."
      )
    case .lexiconTest:
      (
        "Menjalankan setiap kalimat contoh setiap aturan, dan menyebut yang belum punya contoh.",
        "Run every example sentence of every rule, and say what none of them shows."
      )
    case .lexiconTestPaths:
      (
        "Hanya yang menyangkut berkas atau folder leksikon ini.",
        "Only what concerns these lexicon files or folders."
      )
    case .lexiconList:
      (
        "Aturan dengan tingkat dan jenisnya; jumlah di akhir.",
        "The rules with severity and kind; counts at the end."
      )
    case .onlyFamily:
      (
        "Hanya keluarga ini: plain, claim, atau neutral.",
        "Only this family: plain, claim or neutral."
      )
    case .onlyLanguage: ("Hanya bahasa ini: id atau en.", "Only this language: id or en.")
    case .onlyKind: ("Hanya jenis ini.", "Only this kind.")
    case .onlyCounts: ("Hanya jumlahnya.", "Only the counts.")
    case .lexiconDiff:
      (
        "Akibat leksikon atau paket lain pada teks: saran yang hilang, bertambah, berubah.",
        "What another lexicon or pack does to texts: suggestions lost, gained, changed."
      )
    case .lexiconDiffDiscussion:
      (
        """
        A dan B adalah folder leksikon yang utuh; atau folder yang ditaruh di atas leksikon yang \
        berlaku; atau berkas paket yang menggantikan paket bernama sama di dalamnya. Tanpa teks, \
        kalimat contoh keduanya yang dibandingkan. Status keluar: 0 tidak ada beda, 1 ada, 2 \
        masukan salah.
        """,
        """
        A and B are whole lexicon folders; or folders that are laid on top of the lexicon in force; \
        or pack files that take the place of the pack of their name in it. Without texts the example \
        sentences of both are compared. Exit status: 0 no difference, 1 some, 2 bad input.
        """
      )
    case .diffBefore:
      (
        "Folder leksikon, folder paket, atau paket sebelumnya.",
        "The lexicon folder, pack folder or pack before."
      )
    case .diffAfter: ("Yang sesudahnya.", "The same after.")
    case .diffTexts:
      (
        "Teks: berkas, berkas .jsonl, atau folder berisi berkas itu.",
        "Texts: files, .jsonl files, or folders of them."
      )
    case .diffShow:
      (
        "Tampilkan paling banyak sekian tempat tiap aturan.",
        "Show at most so many places of each rule."
      )
    case .lexiconImport:
      (
        "Membuat paket dari lembar kerja yang disimpan sebagai CSV.",
        "Make a pack from a spreadsheet saved as CSV."
      )
    case .lexiconImportDiscussion:
      (
        """
        Kolom: yang tertulis di teks, yang seharusnya tertulis, dan bila ada alasannya. Beberapa \
        pengganti ditulis a | b; (hapus) atau (delete) menghapus. Baris yang tidak dapat dipakai \
        dilaporkan, dan statusnya lalu 2.
        """,
        """
        Columns: what stands in a text, what should stand there, and perhaps why. Several \
        replacements are written a | b; (hapus) or (delete) deletes. Rows that cannot be used are \
        reported, and the exit status is then 2.
        """
      )
    case .importPack: ("Nama paketnya.", "The pack's name.")
    case .importLanguage:
      (
        "Bahasa kata-katanya: id atau en.",
        "The language of the words: id or en."
      )
    case .importKind:
      (
        "Jenis paketnya, yang menentukan keluarganya.",
        "The kind of the pack, which tells its family."
      )
    case .importSeverity:
      (
        "Tingkatnya: consider, should, atau must.",
        "How much it matters: consider, should or must."
      )
    case .importSource:
      (
        "Asal kata-katanya; tanpa ini nama berkasnya.",
        "Where the words come from; the file's name when left out."
      )
    case .importWhy:
      (
        "Mengapa kata-kata itu lebih baik, bagi baris tanpa alasan.",
        "Why the words are better, for rows without a reason."
      )
    case .importOutput:
      (
        "Tulis NAMA.yaml di sini, bukan ke keluaran standar; berkas yang sudah ada tidak ditimpa.",
        "Write NAME.yaml here and not to standard output; never over another file."
      )
    case .lexiconFolders:
      (
        "Folder leksikon di atas semua yang lain; boleh berulang, yang terakhir menang.",
        "A folder of lexicons on top of all others; repeatable, the last one wins."
      )
    default:
      (
        "Berkas roster sebuah pemilu di atas leksikon; boleh berulang.",
        "A roster file of an election on top of the lexicons; repeatable."
      )
    }
  }
}
