import LugasLexicon

/// What `--help` says of the commands and their options; the frame around it is the library's.
enum HelpPhrase: Worded {
  case lugas
  case lugasDiscussion
  case start
  case check
  case checkDiscussion
  case files
  case format
  case jsonl
  case fix
  case textLanguage
  case families
  case minSeverity
  case roster
  case rosterImport
  case rosterImportDiscussion
  case rosterTable
  case rosterName
  case rosterElection
  case rosterSource
  case rosterFrom
  case rosterUntil
  case rosterFolder
  case rosterPrint
  case lexicon
  case lexiconCheck
  case lexiconCheckPaths
  case lexiconTest
  case lexiconTestPaths
  case lexiconList
  case onlyFamily
  case onlyLanguage
  case onlyKind
  case onlyCounts
  case lexiconDiff
  case lexiconDiffDiscussion
  case diffBefore
  case diffAfter
  case diffTexts
  case diffShow
  case lexiconImport
  case lexiconImportDiscussion
  case importPack
  case importLanguage
  case importKind
  case importSeverity
  case importSource
  case importWhy
  case importOutput
  case lexiconFolders
  case rosterFiles
  case symmetry
  case symmetryDiscussion
  case symmetryTexts
  case profile
  case projector
  case accessible
  case settings
  case platforms
  case doctor
  case doctorDiscussion
  case explain
  case rule
  case history
  case historyList
  case limit
  case historyShow
  case draftNumber
  case historyVerify
  case historyClaims
  case claimState
  case ledgerFormat
  case forms
  case formsLines
  case formsWords
  case demo
  case demoDiscussion
  case demoScenario
  case demoNotes
  case demoFast
  case exercise
  case exerciseChoice
  case score
  case scoreOwn
  case scoreBoard
  case scoreBoardDiscussion
  case scoreCodes
  case handout
  case handoutDiscussion
  case handoutFamilies
  case handoutPages
  case handoutFormat
  case handoutLanguage
  case handoutOutput
  case man
  case manDiscussion
  case manLanguage

  var texts: (id: String, en: String) {
    switch self {
    case .lugas:
      (
        "Unggahan yang lugas, bersumber, dan netral: saran untuk penulis pemerintah.",
        "Plain, sourced and impartial posts: suggestions for government writers."
      )
    case .lugasDiscussion:
      (
        "Tanpa perintah: program interaktif, atau 'check -' bila masukan bukan terminal.",
        "Without a command: the REPL, or 'check -' when input is not a terminal."
      )
    case .man: ("Halaman manual, sebagai roff.", "The manual page, as roff.")
    case .manDiscussion:
      (
        "Baca dengan 'lugas man | man -l -'. Pelengkap untuk shell: 'lugas --generate-completion-script bash' (atau zsh, fish).",
        "Read it with 'lugas man | man -l -'. Completions for a shell: 'lugas --generate-completion-script bash' (or zsh, fish)."
      )
    case .manLanguage:
      ("Bahasa halaman: id atau en.", "Language of the page: id or en.")
    case .start: ("Menulis secara interaktif (bawaan).", "Draft interactively (the default).")
    case .check:
      ("Memeriksa teks dan menampilkan saran.", "Check texts and print suggestions.")
    case .checkDiscussion: HelpPhrase.checking
    case .files:
      (
        "Berkas yang diperiksa; - atau kosong untuk masukan standar.",
        "Files to check; - or nothing for standard input."
      )
    case .format:
      (
        "Bentuk keluaran: text, json, atau sarif (bawaan: text).",
        "How to print: text, json or sarif (default: text)."
      )
    case .jsonl:
      ("Baca dan jawab satu objek JSON per baris.", "Read and answer one JSON object a line.")
    case .fix:
      (
        "Terapkan tiap penggantian pertama: berkas ditulis ulang, masukan standar dicetak.",
        "Apply every first replacement: files are rewritten, standard input is printed."
      )
    case .textLanguage:
      (
        "Bahasa teks: auto, id, atau en (bawaan: auto).",
        "The language of the texts: auto, id or en (default: auto)."
      )
    case .families:
      (
        "Keluarga aturan, dipisah koma: plain,claim,neutral (bawaan: menurut setelan).",
        "Families, with commas: plain,claim,neutral (default: as the settings say)."
      )
    case .minSeverity:
      (
        "Tanpa saran yang lebih ringan: consider, should, atau must (bawaan: menurut setelan).",
        "Leave out weaker suggestions: consider, should or must (default: as the settings say)."
      )
    case .roster, .rosterImport, .rosterImportDiscussion, .rosterTable, .rosterName,
      .rosterElection, .rosterSource, .rosterFrom, .rosterUntil, .rosterFolder, .rosterPrint:
      rosterTexts
    case .lexicon, .lexiconCheck, .lexiconCheckPaths, .lexiconTest, .lexiconTestPaths,
      .lexiconList, .onlyFamily, .onlyLanguage, .onlyKind, .onlyCounts, .lexiconDiff,
      .lexiconDiffDiscussion, .diffBefore, .diffAfter, .diffTexts, .diffShow, .lexiconImport,
      .lexiconImportDiscussion, .importPack, .importLanguage, .importKind, .importSeverity,
      .importSource, .importWhy, .importOutput, .lexiconFolders, .rosterFiles:
      lexiconTexts
    case .symmetry:
      (
        "Buktikan bahwa aturan memperlakukan semua partai dan calon sama.",
        "Prove that the rules treat all parties and contenders alike."
      )
    case .symmetryDiscussion:
      (
        "Tiap nama dalam kalimat contoh, dan dalam berkas bila disebut, diganti dengan setiap nama lain; aturan yang sama harus menyala. Status 4 bila ada yang berbeda.",
        "Every name in an example sentence, and in the files named, gives way to every other; the same rules must fire. Status 4 where they differ."
      )
    case .symmetryTexts:
      ("Berkas teks, satu kiriman per baris.", "Text files, one post a line.")
    case .platforms:
      (
        "Tunjukkan batas panjang platform ini, dipisah koma: x,instagram. Teks yang tidak muat dihitung seperti saran (status 1).",
        "Show the limits of these platforms, with commas: x,instagram. A text that does not fit counts like a suggestion (status 1)."
      )
    case .profile:
      (
        "Profil masa pemilu: everyday, campaign, atau quiet (bawaan: menurut kalender).",
        "The election profile: everyday, campaign or quiet (default: by the calendar)."
      )
    case .accessible:
      (
        "Untuk pembaca layar: tanpa garis dan lambang, kata untuk tiap warna (juga ACCESSIBLE=1).",
        "For a screen reader: no rules or glyphs, words for every colour (ACCESSIBLE=1 too)."
      )
    case .doctor:
      (
        "Periksa terminal, papan klip, folder, riwayat, dan leksikon.",
        "Look at terminal, clipboard, folders, history and lexicons."
      )
    case .doctorDiscussion:
      (
        "Status keluar: 0 Lugas dapat dipakai; 2 setelan atau leksikon bermasalah; 3 riwayat atau foldernya tidak dapat dipakai.",
        "Exit status: 0 Lugas works; 2 problems in settings or lexicons; 3 the history or its folder cannot be used."
      )
    case .settings:
      (
        "Nilai setelan dan asalnya; status 2 bila berkasnya bermasalah.",
        "The settings and where they come from; status 2 with slips in the files."
      )
    case .projector:
      (
        "Tampilan untuk proyektor: 60 kolom, baris kosong, tebal dan terbalik saja.",
        "For a projector: 60 columns, empty lines, bold and reverse only."
      )
    case .explain:
      (
        "Menampilkan satu aturan: alasan, dasar, contoh.",
        "Show one rule: why, source, examples."
      )
    case .rule:
      (
        "Id aturan, misalnya id/officialese/dalam-rangka.",
        "A rule id, such as id/officialese/dalam-rangka."
      )
    case .history:
      (
        "Membaca kembali apa yang ditulis dan diputuskan.",
        "Read back what was drafted, decided and written."
      )
    case .historyList: ("Naskah, yang terbaru dulu.", "The drafts, the newest first.")
    case .limit: ("Paling banyak sekian (bawaan: 50).", "At most so many (default: 50).")
    case .historyShow:
      (
        "Satu naskah: teks, keputusan, hasil, beda.",
        "One draft: text, decisions, result, difference."
      )
    case .draftNumber: ("Nomor naskah.", "The draft's number.")
    case .historyClaims:
      (
        "Buku klaim: klaim yang masih terbuka, yang paling lama dulu.",
        "The claim ledger: open claims, the oldest first."
      )
    case .claimState:
      (
        "Keadaan klaim: open, sourced, dropped, excepted, atau all (bawaan: open).",
        "The claims' state: open, sourced, dropped, excepted or all (default: open)."
      )
    case .ledgerFormat:
      (
        "Bentuk keluaran: text atau json (bawaan: text).",
        "How to print: text or json (default: text)."
      )
    case .historyVerify:
      (
        "Memeriksa keutuhan berkas riwayat dan apakah ada perubahan yang terlihat.",
        "Check that the file is whole and whether it shows changes."
      )
    case .forms:
      (
        "Bentuk kata Indonesia: 'tulis meN-kan', atau kata yang diurai.",
        "Indonesian word forms: 'tulis meN-kan', or a word to read."
      )
    case .formsLines: HelpPhrase.jsonl.texts
    case .demo, .demoDiscussion, .demoScenario, .demoNotes, .demoFast, .exercise, .exerciseChoice,
      .score, .scoreOwn, .scoreBoard, .scoreBoardDiscussion, .scoreCodes, .handout,
      .handoutDiscussion, .handoutFamilies, .handoutPages, .handoutFormat, .handoutLanguage,
      .handoutOutput:
      workshopTexts
    case .formsWords: ("Akar dan bentuk, atau sebuah kata.", "A root and a form, or a word.")
    }
  }
}

extension HelpPhrase {
  /// The text in the language of the interface.
  var inUse: String { words(.inUse) }
}
