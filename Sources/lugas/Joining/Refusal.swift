import LugasLexicon

/// Why a command cannot go on, with its exit status. Never holds draft text.
enum Refusal: Error, Equatable {
  case noFile(String)
  case notReadable(String)
  case notUTF8(path: String, offset: Int)
  case notALine(path: String, line: Int)
  case fileExists(String)
  case noLexicon(String)
  case brokenLexicon(count: Int)
  case unknownRule(String, nearest: String?)
  case history(String)
  case noDraft(Int)

  /// DESIGN.md, section 6.
  var exitStatus: Int32 {
    switch self {
    case .history: 3
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
    case .notReadable(let path):
      ("berkas '\(path)' tidak dapat dibaca", "cannot read '\(path)'")
    case .notUTF8(let path, let offset):
      (
        "\(path): bukan UTF-8 yang sah pada bita \(offset)",
        "\(path): not valid UTF-8 at byte \(offset)"
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
    case .history(let words): (words, words)
    case .noDraft(let number):
      ("draf \(number) tidak ada dalam riwayat", "the history has no draft \(number)")
    }
  }
}
