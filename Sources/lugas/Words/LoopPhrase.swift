import LugasLexicon
import LugasReview

/// What the decision loop and the commands on decisions say.
enum LoopPhrase: Worded {
  case position(Int, Int)
  case delete
  case onlyMarks
  case keys(choices: Int, isClaim: Bool, canAccept: Bool, isWide: Bool)
  case legend(choices: Int, isClaim: Bool, canAccept: Bool)
  case notAKey(String)
  case pasteIsNoKey
  case accepted(from: String, to: String)
  case rejected(String)
  case edited(from: String, to: String)
  case skipped(String)
  case sourced(String, read: String?)
  case sourceWritten(String)
  case writeSource(String)
  case yesOrNo
  case yesOrNoFirst
  case bulkList(count: Int)
  case bulkConfirm
  case bulkDropped
  case bulkDone(count: Int)
  case reasonAsk
  case reasonPrompt
  case reasonNeeded
  case ownTextPrompt
  case ownTextDropped
  case howToChange
  case writeAnew(String)
  case emptyDeletes
  case undone(numbers: [Int])
  case redone(numbers: [Int])
  case cameUp(numbers: [Int])
  case stopped(pending: Int, isSaved: Bool)
  case finished(
    draft: String, accepted: Int, rejected: Int, edited: Int, skipped: Int, sourced: Int)
  case plainness(before: Int, after: Int)
  case left(skipped: [Int], marked: [Int])
  case marks
  case afterFinish
  case rule
  case hollow
  case why
  case source
  case example
  case keep
  case noteSaved
  case draftNoteSaved
  case sessionNoteSaved
  case nothingPending
  case alreadyDecided(numbers: [Int], Decision.Kind)
  case noSuch(String)
  case onlyClaimsHaveSources
  case sourceMissing

  var texts: (id: String, en: String) {
    switch self {
    case .position(let number, let count):
      (
        "\(Numerals.grouped(number, .id)) dari \(Numerals.grouped(count, .id))",
        "\(Numerals.grouped(number, .en)) of \(Numerals.grouped(count, .en))"
      )
    case .delete: ("(hapus)", "(delete)")
    case .onlyMarks:
      (
        "Saran ini hanya menandai. u: tulis sendiri, t: tolak, l: lewati.",
        "This one only marks. u: your own text, n: reject, s: skip."
      )
    case .keys(let choices, let isClaim, let canAccept, let isWide):
      LoopPhrase.keys(choices, isClaim, canAccept, isWide)
    case .legend(let choices, let isClaim, let canAccept):
      LoopPhrase.legend(choices, isClaim, canAccept)
    case .notAKey(let text): ("'\(text)' bukan pilihan.", "'\(text)' is no choice.")
    case .pasteIsNoKey:
      (
        "Tempelan tidak dipakai sebagai jawaban. u: tulis teks sendiri, lalu tempel. q: berhenti, lalu tempel naskah baru.",
        "A paste is no answer here. e: your own text, then paste. q: stop, then paste a new draft."
      )
    case .accepted(let from, let to): ("Diterima: \(from) → \(to)", "Accepted: \(from) → \(to)")
    case .rejected(let text): ("Ditolak: \(text)", "Rejected: \(text)")
    case .edited(let from, let to): ("Disunting: \(from) → \(to)", "Edited: \(from) → \(to)")
    case .skipped(let text): ("Dilewati: \(text)", "Skipped: \(text)")
    case .sourced(let text, let date?):
      ("Sumber dicatat: \(text) (dibaca \(date))", "Source noted: \(text) (read \(date))")
    case .sourced(let text, nil): ("Sumber dicatat: \(text)", "Source noted: \(text)")
    case .sourceWritten(let text):
      ("Sumber dicatat. Di naskah: \(text)", "Source noted. In the text: \(text)")
    case .writeSource(let text):
      (
        "Tulis sumbernya di naskah?   y: \(text)   t: hanya dicatat",
        "Write the source into the text?   y: \(text)   n: note it only"
      )
    case .yesOrNo: ("[y t] ", "[y n] ")
    case .yesOrNoFirst:
      (
        "Jawab dulu: y untuk ya, t untuk tidak. Ctrl-C berarti tidak.",
        "Answer first: y for yes, n for no. Ctrl-C means no."
      )
    case .bulkList(let count):
      ("\(count) saran dari aturan ini:", "\(LoopPhrase.suggestions(count)) of this rule:")
    case .bulkConfirm: ("Semua sekaligus? [y t] ", "All of them? [y n] ")
    case .bulkDropped: ("Tidak jadi.", "Nothing done.")
    case .bulkDone(let count):
      ("\(count) saran diputuskan.", "\(LoopPhrase.suggestions(count)) decided.")
    case .reasonAsk:
      (
        "Mengapa ditolak?   1 istilah atau nama resmi   2 kutipan   3 sudah benar   atau tulis alasannya",
        "Why reject it?   1 official term or name   2 quotation   3 correct as it is   or write why"
      )
    case .reasonPrompt: ("alasan> ", "reason> ")
    case .reasonNeeded:
      (
        "Saran wajib butuh alasan bila ditolak: 1, 2, 3, atau kata-kata Anda. Keputusan belum diambil.",
        "Rejecting a 'must' needs a reason: 1, 2, 3 or your own words. Nothing is decided yet."
      )
    case .ownTextPrompt: ("teks sendiri> ", "own text> ")
    case .howToChange:
      ("(ubah lalu Enter; Ctrl-C batal)", "(change it, then Enter; Ctrl-C cancels)")
    case .writeAnew(let text):
      (
        "Yang ditawarkan: \(text)\nTulis seluruh teks pengganti, lalu Enter; Ctrl-C batal.",
        "Offered: \(text)\nWrite the whole replacement, then Enter; Ctrl-C cancels."
      )
    case .emptyDeletes:
      ("Kosong berarti menghapus. Hapus?", "Empty means delete. Delete it?")
    case .ownTextDropped: ("Tidak ada perubahan.", "No change.")
    case .undone(let numbers):
      (
        "Diurungkan: saran \(LoopPhrase.list(numbers))",
        "Undone: suggestion \(LoopPhrase.list(numbers))"
      )
    case .redone(let numbers):
      (
        "Diulangi: saran \(LoopPhrase.list(numbers))",
        "Redone: suggestion \(LoopPhrase.list(numbers))"
      )
    case .cameUp(let numbers):
      (
        "Saran lain di tempat itu: \(LoopPhrase.list(numbers))",
        "Another suggestion for that place: \(LoopPhrase.list(numbers))"
      )
    case .stopped(let pending, let isSaved):
      (
        "Berhenti. \(isSaved ? "Semua keputusan tersimpan; " : "")"
          + "\(Numerals.grouped(pending, .id)) saran belum diputuskan.",
        "Stopped. \(isSaved ? "All decisions are saved; " : "")"
          + "\(LoopPhrase.suggestions(pending)) undecided."
      )
    case .finished(let draft, let accepted, let rejected, let edited, let skipped, let sourced):
      (
        "DRAF \(draft) selesai   diterima \(accepted)   ditolak \(rejected)   disunting \(edited)   dilewati \(skipped)   bersumber \(sourced)",
        "DRAFT \(draft) finished   accepted \(accepted)   rejected \(rejected)   edited \(edited)   skipped \(skipped)   sourced \(sourced)"
      )
    case .plainness(let before, let after) where before == after:
      (
        "Kelugasan \(before) dari 100, tidak berubah.",
        "Plainness \(before) of 100, unchanged."
      )
    case .plainness(let before, let after):
      (
        "Kelugasan \(before) → \(after) dari 100; makin tinggi makin mudah dibaca.",
        "Plainness \(before) → \(after) of 100; higher is easier to read."
      )
    case .left(let skipped, let marked): LoopPhrase.left(skipped, marked)
    case .marks:
      (
        "Tanda perubahan: [-dibuang-] {+diganti+}.",
        "Marks of a change: [-goes-] {+comes+}."
      )
    case .rule: ("ATURAN", "RULE")
    case .afterFinish:
      (
        "/salin: salin hasil   /banding: lihat beda   z atau /urung: urungkan",
        "/copy: copy the text   /diff: see what changed   /undo: undo"
      )
    case .hollow:
      (
        "Peringatan: bila semua ini dihapus, tidak ada isi yang tersisa.",
        "Warning: with all this deleted, nothing is left of the text."
      )
    case .why: ("KENAPA", "WHY")
    case .source: ("DASAR", "SOURCE")
    case .example: ("CONTOH", "EXAMPLE")
    case .keep: ("BIARKAN", "KEEP")
    case .noteSaved: ("Catatan disimpan.", "Note saved.")
    case .draftNoteSaved: ("Catatan pada naskah disimpan.", "Note on the draft saved.")
    case .sessionNoteSaved: ("Catatan pada sesi disimpan.", "Note on the session saved.")
    case .alreadyDecided(let numbers, let kind):
      (
        "Saran \(LoopPhrase.list(numbers)) sudah \(kind.texts.id).",
        "Already \(kind.texts.en): suggestion \(LoopPhrase.list(numbers))."
      )
    case .nothingPending:
      ("Tidak ada saran yang belum diputuskan.", "No suggestion is undecided.")
    case .noSuch(let text): ("Tidak ada saran '\(text)'.", "There is no suggestion '\(text)'.")
    case .onlyClaimsHaveSources:
      (
        "Hanya klaim yang diberi sumber. Contoh: /sumber 3 Dinkes, 12 Maret 2026",
        "Only claims take a source. Example: /source 3 Health Office, 12 March 2026"
      )
    case .sourceMissing:
      (
        "Tulis sumbernya: tautan, atau lembaga dan tanggal. Contoh: /sumber 3 Dinkes, 12 Maret 2026",
        "Give the source: a link, or the institution and the date. Example: /source 3 Health Office, 12 March 2026"
      )
    }
  }

  /// What is left to do in a text whose suggestions are all decided; empty when nothing is.
  private static func left(_ skipped: [Int], _ marked: [Int]) -> (id: String, en: String) {
    var (id, en): ([String], [String]) = ([], [])
    if !skipped.isEmpty {
      id.append("dilewati \(skipped.count) (saran \(list(skipped)))")
      en.append("skipped \(skipped.count) (suggestion \(list(skipped)))")
    }
    if !marked.isEmpty {
      id.append("tanda [perlu sumber] \(marked.count) (saran \(list(marked)))")
      en.append("[source needed] markers \(marked.count) (suggestion \(list(marked)))")
    }
    guard !id.isEmpty else { return ("", "") }
    return (
      "Masih tersisa: \(id.joined(separator: ", ")).", "Still left: \(en.joined(separator: ", "))."
    )
  }

  /// On a narrow screen a prompt that fills its row is hard to answer.
  private static func keys(
    _ choices: Int, _ isClaim: Bool, _ canAccept: Bool, _ isWide: Bool
  ) -> (id: String, en: String) {
    let accept = canAccept ? "y " : ""
    let choice = choices > 1 ? "1-\(min(9, choices)) " : ""
    let what = isWide ? (" LEMBAGA, TANGGAL", " INSTITUTION, DATE") : ("", "")
    let source = isClaim ? (", atau /sumber\(what.0)", ", or /source\(what.1)") : ("", "")
    return (
      "[\(accept)t \(choice)u l z ? q\(source.0)] ", "[\(accept)n \(choice)e s z ? q\(source.1)] "
    )
  }

  private static func legend(
    _ choices: Int, _ isClaim: Bool, _ canAccept: Bool
  ) -> (id: String, en: String) {
    let accept = canAccept ? ("y terima   ", "y accept   ") : ("", "")
    let choice =
      choices > 1
      ? ("1-\(min(9, choices)) pilih   ", "1-\(min(9, choices)) choose   ") : ("", "")
    let source =
      isClaim ? ("   /sumber beri sumber", "   /source give its source") : ("", "")
    return (
      "\(accept.0)\(choice.0)t tolak   u tulis sendiri   l lewati   z urungkan   ? kenapa   q berhenti\(source.0)",
      "\(accept.1)\(choice.1)n reject   e own text   s skip   z undo   ? why   q stop\(source.1)"
    )
  }

  /// `1 suggestion`, `2 suggestions`.
  private static func suggestions(_ count: Int) -> String {
    count == 1 ? "1 suggestion" : "\(Numerals.grouped(count, .en)) suggestions"
  }

  /// `2 wajib · 1 saran`.
  static func counts(_ counts: [(Int, String)], _ language: Language) -> String {
    counts.map { "\(Numerals.grouped($0.0, language)) \($0.1)" }.joined(separator: " · ")
  }

  private static func list(_ numbers: [Int]) -> String {
    let shown = numbers.prefix(12).map(String.init).joined(separator: ", ")
    return numbers.count > 12 ? "\(shown), … (\(numbers.count))" : shown
  }
}
