import LugasLexicon

/// What the REPL says outside the decision loop.
enum ReplPhrase: Worded {
  case greeting(version: String, rules: String)
  case firstStep
  case secondStep
  case thirdStep
  case unfinished(Int, draft: Int, decided: Int, total: Int)
  case nextWithDraft
  case nextWithoutDraft
  case pasteLabel(index: Int, lines: Int, characters: Int)
  case noDraft
  case recordedAnew(Int)
  case emptyDraft
  case draftHeading(String)
  case original
  case moreLines(Int)
  case moreSuggestions(Int)
  case nothingFound
  case counts(must: Int, should: Int, consider: Int)
  case allDecided(Int)
  case decided(Int, of: Int)
  case keysAfterList
  case hidden
  case unknownCommand(String, nearest: String?)
  case ambiguousCommand(String, [String])
  case badNumber(String)
  case goodbye
  case notSavedYet(Int)
  case leftUnsaved(Int)
  case lexiconProblems(Int)
  case historyFailed(String)
  case historyRecovered
  case pasteBlock(end: String)
  case pasteDropped
  case endHere(String)
  case languageNow
  case isADecisionKey(String)
  case keyWithoutQuestion(String)
  case withoutSlash(String, meant: String)
  case tooShort(String)
  case putAside(draft: String, isFinished: Bool)
  case draftOfAnother(Int, officer: String)
  case nothingUnfinished
  case inHandElsewhere(Int)
  case nothingOf(String, nearest: String?)
  case howToWrite
  case howToWritePlainly
  case howToBegin
  case otherCommands
  case badCount(String)
  case cancelled

  var texts: (id: String, en: String) {
    switch self {
    case .greeting(let version, let rules):
      (
        "Lugas \(version) · \(rules) aturan (id, en) · /bantuan untuk perintah, Ctrl-D keluar",
        "Lugas \(version) · \(rules) rules (id, en) · /help for commands, Ctrl-D to leave"
      )
    case .firstStep:
      (
        "Tempel atau ketik naskah, lalu Enter. Lugas memberi saran; Anda yang memutuskan.",
        "Paste or type a draft, then Enter. Lugas suggests; you decide."
      )
    case .secondStep:
      (
        "Enter lagi: tinjau satu per satu (y terima, t tolak). /salin: salin hasilnya.",
        "Enter again: review one by one (y accept, n reject). /copy: copy the result."
      )
    case .thirdStep:
      (
        "Semua tetap di komputer ini. Perintah lain: /bantuan. Ada yang janggal: /periksa",
        "All stays on this computer. Other commands: /help. Something is odd: /doctor"
      )
    case .unfinished(let count, let draft, let decided, let total) where count > 1:
      (
        "\(ReplPhrase.atLeast(count)) draf belum selesai; yang terbaru draf \(draft): \(decided) dari \(total) saran diputuskan. /lanjut, /riwayat untuk semua, atau mulai baru.",
        "\(ReplPhrase.atLeast(count)) drafts are unfinished; the newest is draft \(draft): \(decided) of \(total) suggestions decided. /continue, /history for all, or start anew."
      )
    case .unfinished(_, let draft, let decided, let total):
      (
        "Draf \(draft) belum selesai: \(decided) dari \(total) saran diputuskan. /lanjut, atau mulai baru.",
        "Draft \(draft) is unfinished: \(decided) of \(total) suggestions decided. /continue, or start anew."
      )
    case .nextWithDraft:
      (
        "Semua saran sudah diputuskan. /salin untuk menyalin, /banding untuk melihat beda, atau tempel naskah baru.",
        "All suggestions are decided. /copy to copy, /diff to see what changed, or paste a new draft."
      )
    case .nextWithoutDraft:
      (
        "Belum ada naskah. Tempel atau ketik naskah, /buka BERKAS, atau /bantuan.",
        "No draft yet. Paste or type one, /open FILE, or /help."
      )
    case .pasteLabel(let index, let lines, let characters):
      (
        "[tempelan \(index): \(lines) baris, \(Numerals.grouped(characters, .id)) huruf]",
        "[paste \(index): \(lines) lines, \(Numerals.grouped(characters, .en)) characters]"
      )
    case .noDraft:
      ("Belum ada naskah; tempel atau ketik dulu.", "No draft yet; paste or type one first.")
    case .recordedAnew(let number):
      (
        "Sarannya berubah: naskah dicatat lagi sebagai draf \(number); keputusan yang masih berlaku ikut.",
        "The suggestions changed: recorded anew as draft \(number), with the decisions that still hold."
      )
    case .emptyDraft: ("Naskah kosong, tidak ada yang dicatat.", "Empty draft, nothing recorded.")
    case .original:
      ("NASKAH ASLI (hasil sementara: /banding)", "ORIGINAL DRAFT (the text so far: /diff)")
    case .draftHeading(let number): ("DRAF \(number)", "DRAFT \(number)")
    case .moreLines(let count):
      (
        "… \(Numerals.grouped(count, .id)) baris lagi",
        "… \(Numerals.grouped(count, .en)) more lines"
      )
    case .moreSuggestions(let count):
      (
        "… \(Numerals.grouped(count, .id)) saran lagi; Enter untuk meninjau satu per satu",
        "… \(Numerals.grouped(count, .en)) more suggestions; Enter to review them one by one"
      )
    case .nothingFound:
      (
        "Lugas tidak menemukan saran. /salin untuk menyalin.",
        "Lugas found nothing to suggest. /copy to copy."
      )
    case .counts(let must, let should, let consider):
      (
        LoopPhrase.counts([(must, "wajib"), (should, "saran"), (consider, "info")], .id),
        LoopPhrase.counts([(must, "must"), (should, "should"), (consider, "consider")], .en)
      )
    case .allDecided(let count):
      (
        "\(Numerals.grouped(count, .id)) saran, semua diputuskan.",
        count == 1
          ? "1 suggestion, decided." : "\(Numerals.grouped(count, .en)) suggestions, all decided."
      )
    case .decided(let count, let total):
      (
        "\(Numerals.grouped(count, .id)) dari \(Numerals.grouped(total, .id)) diputuskan; belum:",
        "\(Numerals.grouped(count, .en)) of \(Numerals.grouped(total, .en)) decided; left:"
      )
    case .keysAfterList:
      ("Enter: tinjau   /terima 1 2   /jelaskan 1", "Enter: review   /accept 1 2   /explain 1")
    case .hidden:
      (
        "Naskah ini memuat huruf tak terlihat; ditampilkan sebagai <U+…>.",
        "This draft holds invisible characters; they are shown as <U+…>."
      )
    case .unknownCommand(let name, let nearest):
      (
        "Perintah '\(name)' tidak dikenal"
          + (nearest.map { "; maksudnya \($0)?" } ?? "; lihat /bantuan."),
        "Unknown command '\(name)'" + (nearest.map { "; did you mean \($0)?" } ?? "; see /help.")
      )
    case .ambiguousCommand(let name, let names):
      (
        "'\(name)' bisa berarti \(names.joined(separator: ", ")).",
        "'\(name)' may mean \(names.joined(separator: ", "))."
      )
    case .badNumber(let text):
      (
        "'\(text)' bukan nomor saran; contoh: 1 3-5, semua, atau aturan ID.",
        "'\(text)' is no suggestion number; try: 1 3-5, all, or rule ID."
      )
    case .goodbye: ("Semua keputusan tersimpan. Sampai jumpa.", "All decisions are saved. Goodbye.")
    case .notSavedYet(let count):
      (
        "Belum keluar: \(count) langkah belum tersimpan di riwayat. /salin untuk menyelamatkan naskah; /keluar sekali lagi untuk keluar tanpa menyimpan.",
        "Not left yet: \(count) steps are not saved. /copy to rescue the text; /quit once more to leave without saving."
      )
    case .leftUnsaved(let count):
      (
        "Keluar; \(count) langkah tidak tersimpan. Sampai jumpa.",
        "Left; \(count) steps were not saved. Goodbye."
      )
    case .lexiconProblems(let count):
      (
        "Peringatan: \(count) masalah di leksikon; lihat 'lugas lexicon check'.",
        "Warning: \(count) problems in the lexicon; see 'lugas lexicon check'."
      )
    case .historyFailed(let reason):
      (
        "Riwayat tidak tersimpan: \(reason). Naskah dan keputusan tetap ada di sini; dicoba lagi pada langkah berikut.",
        "Not saved: \(reason). The draft and decisions are still here; the next step tries again."
      )
    case .historyRecovered:
      ("Riwayat kembali tersimpan lengkap.", "The history is saved in full again.")
    case .pasteBlock(let end):
      (
        "Ketik atau tempel naskah, baris demi baris. Akhiri dengan \(end) di baris tersendiri.",
        "Type or paste the draft line by line. End with \(end) on a line of its own."
      )
    case .endHere(let word):
      (
        "Naskah selesai di sini? t: '\(word)' menjadi baris naskah.",
        "Does the draft end here? n: '\(word)' becomes a line of it."
      )
    case .pasteDropped: ("Masukan dibuang.", "Input dropped.")
    case .languageNow: ("Antarmuka kini berbahasa Indonesia.", "The interface is in English now.")
    case .isADecisionKey(let key):
      (
        "'\(key)' dipakai saat meninjau. Tekan Enter untuk mulai meninjau.",
        "'\(key)' works while reviewing. Press Enter to start reviewing."
      )
    case .keyWithoutQuestion(let key):
      (
        "'\(key)' menjawab pertanyaan saat meninjau; sekarang tidak ada pertanyaan. Tempel naskah, atau /bantuan.",
        "'\(key)' answers a question of the review; there is none now. Paste a draft, or /help."
      )
    case .withoutSlash(let text, let meant):
      (
        "Perintah diawali garis miring: \(meant). Bila '\(text)' memang naskah, pakai /tempel.",
        "Commands begin with a slash: \(meant). If '\(text)' is meant as a draft, use /paste."
      )
    case .tooShort(let text):
      (
        "'\(text)' terlalu pendek untuk naskah; perintah diawali garis miring, lihat /bantuan. Bila memang naskah, ketik sekali lagi.",
        "'\(text)' is too short for a draft; commands begin with a slash, see /help. If it is meant as a draft, type it once more."
      )
    case .putAside(let draft, isFinished: true):
      (
        "Draf \(draft) tersimpan; /lanjut \(draft) untuk kembali.",
        "Draft \(draft) is saved; /continue \(draft) to come back."
      )
    case .draftOfAnother(let draft, let officer):
      (
        "Draf \(draft) milik \(officer); /riwayat \(draft) untuk membacanya.",
        "Draft \(draft) is \(officer)'s; /history \(draft) to read it."
      )
    case .putAside(let draft, isFinished: false):
      (
        "Draf \(draft) disimpan, belum selesai; /lanjut \(draft) untuk kembali.",
        "Draft \(draft) is kept, unfinished; /continue \(draft) to come back."
      )
    case .nothingUnfinished:
      (
        "Tidak ada naskah yang belum selesai. /riwayat: semua naskah; /lanjut n membuka draf n.",
        "No draft is unfinished. /history: all drafts; /continue n opens draft n."
      )
    case .inHandElsewhere(let draft):
      (
        "Draf \(draft) sedang dikerjakan di jendela Lugas lain.",
        "Draft \(draft) is in hand in another Lugas window."
      )
    case .nothingOf(let text, let nearest):
      (
        "Tidak ada saran dari '\(text)' yang belum diputuskan"
          + (nearest.map { "; maksudnya \($0)?" } ?? "."),
        "No undecided suggestion of '\(text)'" + (nearest.map { "; did you mean \($0)?" } ?? ".")
      )
    case .howToWrite:
      (
        "/bantuan terima: contoh   Alt-Enter: baris baru   Tab: lengkapi   Ctrl-C: batal   Ctrl-D: keluar",
        "/help accept: example   Alt-Enter: new line   Tab: complete   Ctrl-C: cancel   Ctrl-D: leave"
      )
    case .howToBegin:
      (
        "Tempel atau ketik naskah, lalu Enter; Enter lagi: tinjau saran satu per satu.",
        "Paste or type a draft, then Enter; Enter again: review the suggestions one by one."
      )
    case .otherCommands: ("Perintah lain (/bantuan semua):", "Other commands (/help all):")
    case .howToWritePlainly:
      (
        "/bantuan terima: contoh   /tempel: naskah berbaris-baris   Ctrl-C: batal   Ctrl-D: keluar",
        "/help accept: example   /paste: a draft of many lines   Ctrl-C: cancel   Ctrl-D: leave"
      )
    case .badCount(let text):
      ("'\(text)' bukan jumlah langkah; contoh: 2.", "'\(text)' is no number of steps; try: 2.")
    case .cancelled: ("(Dibatalkan; Ctrl-D untuk keluar.)", "(Cancelled; Ctrl-D to leave.)")
    }
  }

  /// A number of drafts; where no more were looked at, with a plus.
  private static func atLeast(_ count: Int) -> String {
    count < Desk.offeredDrafts ? String(count) : "\(count)+"
  }
}
