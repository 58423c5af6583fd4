import LugasLexicon

/// Why a command cannot go on, with its exit status. Never holds draft text.
enum Refusal: Error, Equatable {
  case noFile(String)
  case notReadable(String, SystemReason)
  case notWritable(String, SystemReason)
  /// A pipe or device where only a file can be rewritten.
  case notRegular(String)
  case inputNotReadable(SystemReason)
  case outputNotWritable(SystemReason)
  case notUTF8(path: String, offset: Int)
  case notALine(path: String, line: Int)
  case fileExists(String)
  case noLexicon(String)
  /// Folders without a file of a lexicon.
  case noLexiconFiles([String])
  case brokenLexicon(count: Int)
  case unknownRule(String, nearest: String?)
  case unknownPlatform(String, nearest: String?, known: [String])
  case history(String)
  case noDraft(Int)
  case noHistory(String)
  case unreadableLines(Int)
  /// A table of which no row can be used.
  case nothingImported(Int)
  /// What the site's rules forbid.
  case policy(String)
  /// A slip in the settings, where all of them must be known.
  case settings(SettingsProblem)
  /// Slips in the settings, which were told.
  case brokenSettings(count: Int)
  /// What the office has set otherwise, in a file.
  case setByOffice(SettingKey, String)
  /// A word that is no command after those of `after`; perhaps a file that was meant to be checked.
  case unknownCommand(String, after: [String], known: [String], isFile: Bool)
  case noScenario(String, nearest: String?)
  /// The slips of a workshop file, ready to be shown.
  case brokenWorkshopFile([String])
  case demoNeedsTerminal
  case noExercise(String)
  case noSuchPages(Int)
  /// What no other case tells; the name of an error type.
  case unexpected(String)

  /// DESIGN.md, section 6.
  var exitStatus: Int32 {
    switch self {
    case .history, .noHistory: 3
    case .policy, .setByOffice: 5
    default: 2
    }
  }

  /// In words, lower case, without full stop.
  func words(in language: Language) -> String {
    let texts = self.texts
    return language == .id ? texts.id : texts.en
  }

  private var texts: (id: String, en: String) {
    switch self {
    case .noFile(let path): ("berkas '\(path)' tidak ada", "no such file: '\(path)'")
    case .notReadable(let path, let reason):
      (
        "'\(path)' tidak dapat dibaca: \(reason.texts.id)",
        "cannot read '\(path)': \(reason.texts.en)"
      )
    case .notWritable(let path, let reason):
      (
        "'\(path)' tidak dapat ditulis: \(reason.texts.id)",
        "cannot write '\(path)': \(reason.texts.en)"
      )
    case .notRegular(let path):
      (
        "'\(path)' bukan berkas biasa, jadi tidak dapat ditulis ulang; kirim teksnya ke 'lugas check --fix -'",
        "'\(path)' is no regular file and cannot be rewritten; send the text to 'lugas check --fix -'"
      )
    case .inputNotReadable(let reason):
      (
        "masukan standar tidak dapat dibaca: \(reason.texts.id)",
        "cannot read standard input: \(reason.texts.en)"
      )
    case .outputNotWritable(let reason):
      (
        "keluaran standar tidak dapat ditulis: \(reason.texts.id)",
        "cannot write to standard output: \(reason.texts.en)"
      )
    case .notUTF8(let path, let offset):
      (
        "\(path == "-" ? "masukan standar" : path): bukan UTF-8 yang sah pada bita \(offset)",
        "\(path == "-" ? "standard input" : path): not valid UTF-8 at byte \(offset)"
      )
    case .notALine(let path, let line):
      (
        "\(path):\(line): bukan objek JSON dengan \"text\"",
        "\(path):\(line): not a JSON object with \"text\""
      )
    case .fileExists(let path):
      ("berkas '\(path)' sudah ada; tidak ditimpa", "'\(path)' exists; it is not overwritten")
    case .noLexicon(let place):
      (
        "folder leksikon tidak ditemukan (dicari dari '\(place)'); setel LUGAS_LEXICONS",
        "no lexicon folder found (looked from '\(place)'); set LUGAS_LEXICONS"
      )
    case .noLexiconFiles(let paths):
      (
        "tidak ada berkas .yaml di '\(paths.joined(separator: "', '"))'",
        "there is no .yaml file in '\(paths.joined(separator: "', '"))'"
      )
    case .brokenLexicon(let count):
      (
        "leksikon bermasalah: \(count) hal; lihat 'lugas lexicon check'",
        "the lexicon has \(count) problems; see 'lugas lexicon check'"
      )
    case .unknownRule(let rule, let nearest):
      (
        "aturan '\(rule)' tidak dikenal" + (nearest.map { "; maksudnya '\($0)'?" } ?? ""),
        "unknown rule '\(rule)'" + (nearest.map { "; did you mean '\($0)'?" } ?? "")
      )
    case .unknownPlatform(let word, let nearest, let known):
      Refusal.unknownPlatform(word, nearest, known)
    case .history(let words), .policy(let words): (words, words)
    case .settings(let problem): problem.texts
    case .brokenSettings(let count):
      (
        "setelan bermasalah: \(count) hal; lihat 'lugas settings'",
        "the settings have \(count == 1 ? "1 problem" : "\(count) problems"); see 'lugas settings'"
      )
    case .setByOffice(let key, let path):
      (
        "'\(key.rawValue)' diputuskan kantor (\(path))",
        "'\(key.rawValue)' is decided by the office (\(path))"
      )
    case .noDraft(let number):
      ("draf \(number) tidak ada dalam riwayat", "the history has no draft \(number)")
    case .noHistory(let path):
      ("belum ada riwayat (\(path))", "there is no history yet (\(path))")
    case .nothingImported(let count):
      (
        "tidak ada baris yang dapat dipakai (\(count) masalah)",
        "no row can be used (\(count) problems)"
      )
    case .unreadableLines(let count):
      (
        "\(count) baris tidak terbaca; lihat 'error' pada jawabannya",
        "\(count == 1 ? "1 line" : "\(count) lines") could not be read; see 'error' in the answers"
      )
    case .unknownCommand(let word, let path, let known, let isFile):
      Refusal.unknownCommand(word, (["lugas"] + path).joined(separator: " "), known, isFile)
    case .noScenario(let name, let nearest):
      (
        "skenario '\(name)' tidak ada" + (nearest.map { "; maksudnya '\($0)'?" } ?? ""),
        "no such scenario: '\(name)'" + (nearest.map { "; did you mean '\($0)'?" } ?? "")
      )
    case .brokenWorkshopFile(let slips):
      (slips.joined(separator: "\n"), slips.joined(separator: "\n"))
    case .demoNeedsTerminal: DemoPhrase.noTerminal.texts
    case .noSuchPages(let pages):
      ("--pages 1 sampai 10, bukan \(pages)", "--pages is 1 to 10, not \(pages)")
    case .noExercise(let words):
      (
        "'\(words)' bukan keluarga atau tingkat; contoh: klaim 2",
        "'\(words)' is no family or level; try: claim 2"
      )
    case .unexpected(let name): ("galat tak terduga: \(name)", "unexpected error: \(name)")
    }
  }

  private static func unknownPlatform(
    _ word: String, _ nearest: String?, _ known: [String]
  ) -> (id: String, en: String) {
    let list = known.joined(separator: ", ")
    return (
      "platform '\(word)' tidak dikenal; "
        + (nearest.map { "maksudnya '\($0)'?" } ?? "yang ada: \(list)"),
      "unknown platform '\(word)'; "
        + (nearest.map { "did you mean '\($0)'?" } ?? "there are \(list)")
    )
  }

  private static func unknownCommand(
    _ word: String, _ command: String, _ known: [String], _ isFile: Bool
  ) -> (id: String, en: String) {
    let meant =
      isFile
      ? "\(command) check \(word)"
      : DidYouMean.nearest(to: word, in: known).map { "\(command) \($0)" }
    let list = known.joined(separator: ", ")
    return (
      "perintah '\(word)' tidak dikenal; "
        + (meant.map { "maksudnya '\($0)'?" } ?? "yang ada: \(list)"),
      "unknown command '\(word)'; " + (meant.map { "did you mean '\($0)'?" } ?? "there are \(list)")
    )
  }
}
