import Foundation
import LugasLexicon
import LugasTerminal

/// What the program says in place of the argument parser, which speaks English only.
struct ParserAnswer {
  let isError: Bool
  let text: String

  /// Takes the library's message for the command line of this process.
  init(
    _ message: String, isError: Bool,
    arguments: [String] = Array(CommandLine.arguments.dropFirst()), language: Language = .inUse
  ) {
    self.isError = isError
    let isHelp = ["OVERVIEW:", "USAGE:"].contains(where: message.hasPrefix)
    // The pages are made of all definitions; the version needs none.
    guard isError || isHelp else {
      text = ParserAnswer.translated(message, language)
      return
    }
    let path = Subcommands.path(of: arguments)
    guard let page = try? CommandPage.root(language).page(at: path) else {
      text = message
      return
    }
    if isError {
      text = ParserAnswer.error(message, page, language)
    } else {
      let columns = DescriptorSink(descriptor: STDOUT_FILENO).columns
      text = HelpText(page: page, language: language, columns: min(columns, 100)).text
    }
  }

  private static func error(_ message: String, _ page: CommandPage, _ language: Language) -> String
  {
    let slip = ParserSlip(message)
    var words = slip.words(language)
    var lines: [String] = []
    for line in page.lines {
      // The library puts the dots of an argument that may be repeated into the quotation marks.
      let quoted = ["'\(line.label(.en))'", "'\(line.label(.en)) ...'"]
      guard let found = quoted.first(where: words.contains) else { continue }
      let label = line.label(language)
      words = words.replacing(found, with: "'\(label)'")
      lines.append("\(FramePhrase.about.words(language)): \(label)  \(line.abstract(language))")
    }
    let usage = FramePhrase.usage.words(language).capitalized
    let head = "lugas: \(FramePhrase.error.words(language)): \(words)"
    return
      ([head] + lines + [
        "\(usage): \(page.synopsis(language))",
        "  \(FramePhrase.seeHelp(page.fullName).words(language))",
      ]).joined(separator: "\n")
  }

  /// What the library itself writes into a completion script, in our words.
  private static func translated(_ script: String, _ language: Language) -> String {
    let words: [(String, FramePhrase)] = [
      ("Show help information.", .showHelp), ("Show the version.", .showVersion),
      ("Show subcommand help information.", .helpCommand),
    ]
    return words.reduce(script) { text, pair in
      text.replacing(pair.0, with: pair.1.words(language))
    }
  }
}
