import LugasLexicon

/// The frame around commands: headings of help and the manual, and what errors end with.
enum FramePhrase: Worded {
  case usage
  case arguments
  case options
  case commands
  case someOptions
  case someCommand
  case more(String)
  case seeHelp(String)
  case about
  case showHelp
  case showVersion
  case helpCommand
  case error

  var texts: (id: String, en: String) {
    switch self {
    case .usage: ("PEMAKAIAN", "USAGE")
    case .arguments: ("ARGUMEN", "ARGUMENTS")
    case .options: ("OPSI", "OPTIONS")
    case .commands: ("PERINTAH", "COMMANDS")
    case .someOptions: ("<opsi>", "<options>")
    case .someCommand: ("<perintah>", "<command>")
    case .more(let command):
      (
        "Rincian: '\(command) <perintah> --help'", "Details: '\(command) <command> --help'"
      )
    case .seeHelp(let command): ("Lihat '\(command) --help'.", "See '\(command) --help'.")
    case .about: ("Keterangan", "About")
    case .showHelp: ("Tampilkan bantuan ini.", "Show this help.")
    case .showVersion: ("Tampilkan versi.", "Show the version.")
    case .helpCommand: ("Tampilkan bantuan sebuah perintah.", "Show the help of a command.")
    case .error: ("galat", "error")
    }
  }

  /// What every message of an error begins with.
  static var errorPrefix: String { "lugas: \(FramePhrase.error.words(.inUse)): " }
}
