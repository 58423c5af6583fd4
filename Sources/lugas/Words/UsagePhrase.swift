import LugasMorphology

/// What is said of arguments that do not fit together or are not known.
enum UsagePhrase: Worded {
  case linesWithFiles
  case linesWithFix
  case linesWithFormat
  case fixWithFormat
  case noSuchChoice([String], nearest: String?)
  case limitTooSmall
  case formsNeedWords
  case formsQuestion
  case unknownForm(String, nearest: [String])
  case badRosterName
  case rosterDaysTogether
  case rosterDaysReversed
  case noSuchDay(String)

  var texts: (id: String, en: String) {
    switch self {
    case .linesWithFiles:
      (
        "--jsonl membaca masukan standar; jangan sebut berkas",
        "--jsonl reads standard input; leave the files out"
      )
    case .linesWithFix:
      ("--jsonl dan --fix tidak dapat bersama", "--jsonl and --fix exclude each other")
    case .linesWithFormat:
      (
        "--jsonl selalu menjawab dalam JSON; hapus --format",
        "--jsonl always answers in JSON; leave --format out"
      )
    case .fixWithFormat:
      (
        "--fix menulis teks, bukan laporan; hapus --format",
        "--fix writes texts, not a report; leave --format out"
      )
    case .noSuchChoice(let words, let nearest):
      (
        "pilihannya \(words.joined(separator: ", "))"
          + (nearest.map { "; maksudnya '\($0)'?" } ?? ""),
        "choose from \(words.joined(separator: ", "))"
          + (nearest.map { "; did you mean '\($0)'?" } ?? "")
      )
    case .limitTooSmall:
      ("--limit harus 1 atau lebih", "--limit must be 1 or more")
    case .formsNeedWords:
      (
        "tulis sebuah kata, atau akar dan bentuk seperti meN-kan",
        "give a word, or a root and a form such as meN-kan"
      )
    case .formsQuestion:
      (
        "tulis {\"root\": …, \"form\": …} atau {\"word\": …}",
        "write {\"root\": …, \"form\": …} or {\"word\": …}"
      )
    case .unknownForm(let name, let nearest) where nearest.isEmpty:
      (
        "bentuk '\(name)' tidak dikenal; bentuk ditulis seperti 'meN-kan' atau 'peN-an+nya'",
        "unknown form '\(name)'; a form is written like 'meN-kan' or 'peN-an+nya'"
      )
    case .unknownForm(let name, let nearest):
      (
        "bentuk '\(name)' tidak dikenal; maksudnya '\(nearest.joined(separator: "', '"))'?",
        "unknown form '\(name)'; did you mean '\(nearest.joined(separator: "', '"))'?"
      )
    case .badRosterName:
      (
        "nama roster hanya memuat a-z, 0-9, dan '-'",
        "a roster's name holds only a-z, 0-9 and '-'"
      )
    case .rosterDaysTogether:
      ("--from dan --until ditulis bersama", "--from and --until stand together")
    case .rosterDaysReversed:
      ("--until lebih awal dari --from", "--until lies before --from")
    case .noSuchDay(let text):
      ("'\(text)' bukan hari; tulis 2024-09-25", "'\(text)' is no day; write 2024-09-25")
    }
  }
}

extension UsagePhrase {
  /// The words of a form name that could not be read.
  init(_ problem: WordFormProblem) {
    self = .unknownForm(problem.name, nearest: problem.suggestions)
  }
}
