import LugasLexicon

/// What `--help` says of the history's commands and their options.
enum HistoryHelp: Worded {
  case replay
  case step
  case kept
  case queue
  case approve
  case giveBack
  case look
  case signOffNote
  case match
  case published
  case backup
  case repair
  case repairDiscussion
  case newFile
  case damagedFile
  case hold
  case lift
  case reason
  case purge
  case purgeDiscussion
  case dryRun
  case yes
  case consent
  case retention
  case retentionDiscussion
  case copiedDays
  case uncopiedDays
  case apply
  case export
  case exportDiscussion
  case exportNumbers
  case exportFormat
  case exportOutput
  case diff
  case otherDraft
  case note
  case noteText
  case stats
  case statsDiscussion
  case search
  case searchWords
  case tableFormat
  case sort
  case dateWords
  case date
  case since
  case until
  case officer
  case draftLanguage
  case family
  case ofRule
  case decision
  case platform
  case state
  case undecided
  case openClaims
  case overridden

  var texts: (id: String, en: String) {
    switch self {
    case .replay:
      (
        "Memutar ulang satu naskah langkah demi langkah, dari catatannya saja.",
        "Replay one draft step by step, from the record alone."
      )
    case .step: ("Teks seperti sesudah langkah ini.", "The text as it was after this step.")
    case .kept:
      (
        "Kepala rantai yang disimpan sebelumnya (64 angka heksadesimal), untuk dibandingkan.",
        "A head that was kept before (64 hexadecimal digits), to compare with."
      )
    case .queue:
      ("Menampilkan yang menunggu orang lain.", "Say what waits for somebody else.")
    case .approve:
      (
        "Menyetujui teks yang diajukan orang lain.", "Approve a text that somebody else submitted."
      )
    case .giveBack:
      ("Mengembalikan teks dengan catatan.", "Give a text back with a note.")
    case .look:
      (
        "Mencatat bahwa salinan darurat orang lain sudah diperiksa.",
        "Note that somebody else's emergency copy was looked at."
      )
    case .signOffNote: ("Catatannya; ikut dicatat.", "The note; it is recorded.")
    case .match:
      (
        "Membandingkan unggahan yang terbit dengan teks yang disetujui atau disalin.",
        "Compare what was published with the text that was approved or copied."
      )
    case .published:
      (
        "Berkas teks yang terbit, atau - (bawaan).",
        "A file of what was published, or - (the default)."
      )
    case .backup:
      (
        "Menyalin riwayat seperti saat ini, juga ketika sedang dipakai.",
        "Copy the history as it is now, also while it is in use."
      )
    case .repair:
      (
        "Menyelamatkan yang terbaca dari riwayat rusak ke berkas baru.",
        "Save what can be read of a damaged history into a new file."
      )
    case .repairDiscussion:
      (
        "Berkas yang rusak tidak diubah. Status keluar 4 bila ada yang tidak terbaca.",
        "The damaged file is left as it is. Exit status 4 when something could not be read."
      )
    case .newFile:
      ("Berkas baru; yang sudah ada tidak ditimpa.", "The new file; never over another one.")
    case .damagedFile:
      ("Berkas yang rusak (bawaan: riwayat sendiri).", "The damaged file (default: the history).")
    case .hold:
      ("Menahan satu naskah agar tidak dihapus.", "Put a draft on hold, so that nothing purges it.")
    case .lift: ("Cabut penahanannya.", "Lift the hold.")
    case .reason: ("Alasannya; ikut dicatat.", "Why; it is recorded.")
    case .purge:
      (
        "Menghapus isi naskah untuk selamanya; nomor, waktu, dan rantai tetap ada.",
        "Take the texts of drafts away for good; numbers, times and the chain stay."
      )
    case .purgeDiscussion:
      (
        "Sebut nomor, atau saringan seperti pada 'history list'. Yang ditahan atau sedang dikerjakan dilewati.",
        "Give numbers, or filters as for 'history list'. Drafts on hold or in hand are passed over."
      )
    case .dryRun: ("Hanya tampilkan yang akan dihapus.", "Only say what would be purged.")
    case .yes: ("Jangan bertanya lagi.", "Do not ask again.")
    case .consent:
      (
        "Nama orang kedua yang menyetujui; wajib bila sign-off berlaku.",
        "The name of a second person who consents; needed while sign-off is on."
      )
    case .retention:
      (
        "Menampilkan naskah yang lewat masa simpannya; --apply menghapus isinya.",
        "Say which drafts are past their time; --apply purges their texts."
      )
    case .retentionDiscussion:
      (
        "Masa simpan dari pilihan, atau dari site.yaml: keep-copied-days dan keep-uncopied-days.",
        "Periods come from the options, or from site.yaml: keep-copied-days and keep-uncopied-days."
      )
    case .copiedDays:
      ("Hari simpan naskah yang pernah disalin.", "Days that copied drafts are kept.")
    case .uncopiedDays:
      ("Hari simpan naskah yang tidak pernah disalin.", "Days that drafts never copied are kept.")
    case .apply: ("Hapus isinya sekarang.", "Purge them now.")
    case .export:
      (
        "Menulis naskah beserta catatannya sebagai Markdown, HTML, CSV, atau JSONL.",
        "Write drafts with their record as Markdown, HTML, CSV or JSON Lines."
      )
    case .exportDiscussion:
      (
        "Tanpa nomor dan saringan: semua naskah. JSONL memuat setiap baris tanpa kehilangan; CSV satu baris tiap peristiwa.",
        "Without numbers and filters: all drafts. JSON Lines hold every row without loss; CSV one row an event."
      )
    case .exportNumbers: ("Nomor-nomor naskah.", "The drafts' numbers.")
    case .exportFormat:
      (
        "md, html, csv, atau jsonl (bawaan: dari nama berkas, jika tidak md).",
        "md, html, csv or jsonl (default: from the file's name, else md)."
      )
    case .exportOutput:
      (
        "Tulis ke berkas ini; berkas yang sudah ada tidak ditimpa.",
        "Write to this file; never over another one."
      )
    case .diff:
      (
        "Beda kata demi kata: sebelum dan sesudah, atau hasil dua naskah.",
        "Word difference: before and after, or the results of two drafts."
      )
    case .otherDraft: ("Nomor naskah lain.", "Another draft's number.")
    case .note:
      (
        "Menambahkan catatan pembaca pada satu naskah.", "Add a reader's note to one draft."
      )
    case .noteText: ("Isi catatan.", "The note.")
    case .stats:
      (
        "Nasib saran menurut aturan, keluarga, dan minggu.",
        "How suggestions fared by rule, family and week."
      )
    case .statsDiscussion:
      (
        "Aturan yang sering disunting atau ditolak adalah aturan yang lemah. Orang tidak dihitung.",
        "Rules that officers often edit or reject are weak rules. Persons are not counted."
      )
    case .search:
      (
        "Mencari kata dalam naskah, hasil, catatan, alasan, dan sumber.",
        "Search drafts, revisions, notes, reasons and sources."
      )
    case .searchWords:
      (
        "Kata-kata yang semuanya harus ada, di mana pun dalam kata.",
        "Words that must all be there, anywhere inside words."
      )
    case .tableFormat:
      (
        "Bentuk keluaran: table, json, jsonl, atau csv (bawaan: table).",
        "How to print: table, json, jsonl or csv (default: table)."
      )
    case .sort:
      (
        "Urutan: newest, oldest, officer, atau language (bawaan: newest).",
        "The order: newest, oldest, officer or language (default: newest)."
      )
    case .dateWords:
      (
        "Tanggal: hari-ini, kemarin, minggu-ini, bulan-ini, 2026, 2026-11, 2026-11-23, atau 7h (tujuh hari terakhir).",
        "Dates: today, yesterday, this-week, this-month, 2026, 2026-11, 2026-11-23, or 7d (the last seven days)."
      )
    case .date: ("Hanya dari hari, bulan, atau tahun ini.", "Only of this day, month or year.")
    case .since: ("Sejak awal tanggal ini.", "From the start of this date on.")
    case .until: ("Sampai akhir tanggal ini.", "To the end of this date.")
    case .officer: ("Hanya dari petugas ini.", "Only by this officer.")
    case .draftLanguage:
      ("Hanya naskah berbahasa id, en, atau mixed.", "Only drafts in id, en or mixed.")
    case .family:
      (
        "Hanya yang mendapat saran plain, claim, atau neutral.",
        "Only with a suggestion of plain, claim or neutral."
      )
    case .ofRule: ("Hanya yang mendapat saran aturan ini.", "Only with a suggestion of this rule.")
    case .decision:
      (
        "Hanya yang memuat keputusan: accept, reject, edit, skip, source, undo, redo, note.",
        "Only with a decision: accept, reject, edit, skip, source, undo, redo, note."
      )
    case .platform: ("Hanya yang disalin untuk platform ini.", "Only copied for this platform.")
    case .state:
      ("Hanya yang open, finished, atau abandoned.", "Only those open, finished or abandoned.")
    case .undecided:
      ("Hanya yang masih punya saran belum diputuskan.", "Only with suggestions left undecided.")
    case .openClaims:
      ("Hanya yang masih punya klaim terbuka.", "Only with claims that are still open.")
    case .overridden:
      (
        "Hanya yang tetap disalin walau ditahan.",
        "Only those copied although something held them back."
      )
    }
  }
}
