import ArgumentParser

/// The names of subcommands, looked at before the arguments are parsed: the library takes a
/// mistyped one for an argument too many.
enum Subcommands {
  /// Why the first words name no command; nil when they do.
  static func refusal(
    of arguments: [String], under root: any ParsableCommand.Type = Lugas.self,
    isFile: (String) -> Bool
  ) -> Refusal? {
    var command = root
    var path: [String] = []
    for word in arguments {
      let known = command.configuration.subcommands
      guard !known.isEmpty, !word.hasPrefix("-"), word != "help" else { return nil }
      if let next = known.first(where: { $0._commandName == word || isAlias(word, of: $0) }) {
        command = next
        path.append(word)
        continue
      }
      let shown = known.filter { $0.configuration.shouldDisplay }.map { $0._commandName }
      return .unknownCommand(
        word, after: path, known: shown, isFile: path.isEmpty && isFile(word))
    }
    return nil
  }

  private static func isAlias(_ word: String, of command: any ParsableCommand.Type) -> Bool {
    command.configuration.aliases.contains(word)
  }
}
