import LugasLexicon

/// What can be wrong in the files of a workshop.
enum WorkshopSlip: LexiconSlip, Equatable {
  case unknownKey(String, nearest: String?)
  case missingKey(String)
  case notFields(WorkshopSubject)
  case notAList(String)
  case notOneText(String)
  case notTexts(String)
  case number(String, ClosedRange<Int>, String)
  case unknownChoice(String, String, nearest: String?, known: [String])
  case day(String)
  case unknownCommand(String, nearest: String?)
  case unknownRule(String, nearest: String?)
  case emptyStep
  case secondThing(String)
  case strayText
  case strayPath(String)
  case wordCount(String)
  case drift(step: Int, String, isMissing: Bool)
  case silentRule(exercise: String, String)
  case goodFails(exercise: String, String)
  case badPasses(exercise: String, String)
  case noFacts(exercise: String)

  var texts: (id: String, en: String) {
    switch self {
    case .unknownKey(let key, let nearest):
      hinted("kunci '\(key)' tidak dikenal", "unknown key '\(key)'", nearest)
    case .missingKey(let key): ("kunci '\(key)' belum ada", "the key '\(key)' is missing")
    case .notFields(let what):
      (
        "\(what.texts.id) harus berupa baris 'kunci: nilai'",
        "\(what.texts.en) must be 'key: value' lines"
      )
    case .notAList(let key):
      (
        "'\(key)' harus berupa daftar, tiap baris dengan '- '",
        "'\(key)' must be a list, each line with '- '"
      )
    case .notOneText(let key): ("'\(key)' harus satu teks", "'\(key)' must be one text")
    case .notTexts(let key):
      ("'\(key)' harus teks atau daftar teks", "'\(key)' must be a text or a list of texts")
    case .number(let key, let range, let text):
      (
        "'\(key)' harus angka \(range.lowerBound) sampai \(range.upperBound), bukan '\(text)'",
        "'\(key)' must be a number from \(range.lowerBound) to \(range.upperBound), not '\(text)'"
      )
    case .unknownChoice(let key, let word, let nearest, let known):
      (
        hinted("\(key) '\(word)' tidak dikenal", "", nearest).id
          + "; yang ada: \(known.joined(separator: ", "))",
        hinted("", "unknown \(key) '\(word)'", nearest).en
          + "; known: \(known.joined(separator: ", "))"
      )
    case .day(let text):
      (
        "'\(text)' bukan hari; tulis seperti 2026-11-23",
        "'\(text)' is no day; write it as 2026-11-23"
      )
    case .unknownCommand(let name, let nearest):
      hinted("perintah '\(name)' tidak dikenal", "unknown command '\(name)'", nearest)
    case .unknownRule(let name, let nearest):
      hinted("aturan '\(name)' tidak dikenal", "unknown rule '\(name)'", nearest)
    case .emptyStep:
      (
        "langkah butuh 'say', 'type', 'paste', atau 'write'",
        "a step needs 'say', 'type', 'paste' or 'write'"
      )
    case .secondThing(let key):
      (
        "satu langkah satu hal; '\(key)' butuh langkah sendiri",
        "a step does one thing; '\(key)' needs a step of its own"
      )
    case .strayText: ("'text' hanya untuk 'write'", "'text' belongs to 'write'")
    case .strayPath(let path):
      (
        "'write' menyebut berkas di dalam map petugas sendiri, bukan '\(path)'",
        "'write' names a file below the officer's own folder, not '\(path)'"
      )
    case .wordCount(let text):
      ("'words' ditulis seperti 8-20, bukan '\(text)'", "'words' must be like 8-20, not '\(text)'")
    case .drift(let step, let text, let isMissing):
      (
        "langkah \(step) \(isMissing ? "harus" : "tidak boleh") menampilkan '\(text)'",
        "step \(step) \(isMissing ? "must show" : "must not show") '\(text)'"
      )
    case .silentRule(let exercise, let rule):
      (
        "\(exercise): '\(rule)' tidak berlaku pada draf",
        "\(exercise): '\(rule)' does not fire on the draft"
      )
    case .goodFails(let exercise, let finding):
      (
        "\(exercise): jawaban baik tidak lulus: \(finding)",
        "\(exercise): a good answer does not pass: \(finding)"
      )
    case .badPasses(let exercise, let answer):
      (
        "\(exercise): jawaban buruk lulus: '\(answer)'",
        "\(exercise): a bad answer passes: '\(answer)'"
      )
    case .noFacts(let exercise):
      ("\(exercise): menulis ulang butuh 'facts'", "\(exercise): a rewrite needs 'facts'")
    }
  }

  private func hinted(_ id: String, _ en: String, _ nearest: String?) -> (id: String, en: String) {
    let hint = SlipHint.nearest(nearest)
    return (id + hint.id, en + hint.en)
  }
}

/// What a value is read as.
enum WorkshopSubject: Equatable {
  case exercise, step
  case key(String)

  var texts: (id: String, en: String) {
    switch self {
    case .exercise: ("latihan", "an exercise")
    case .step: ("langkah", "a step")
    case .key(let key): ("'\(key)'", "'\(key)'")
    }
  }
}
