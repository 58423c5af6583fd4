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
    for word in arguments.first == "help" ? arguments.dropFirst() : arguments[...] {
      let known = command.configuration.subcommands
      guard !known.isEmpty, !word.hasPrefix("-"), !(word == "help" && path.isEmpty) else {
        return nil
      }
      if let next = known.first(where: { isCalled($0, word) }) {
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

  private static func isCalled(_ command: any ParsableCommand.Type, _ word: String) -> Bool {
    command._commandName == word || command.configuration.aliases.contains(word)
  }

  /// The names of the command that the first words call, or ask help for.
  static func path(
    of arguments: [String], under root: any ParsableCommand.Type = Lugas.self
  ) -> [String] {
    var command = root
    var path: [String] = []
    for word in arguments.first == "help" ? arguments.dropFirst() : arguments[...] {
      let known = command.configuration.subcommands
      guard let next = known.first(where: { isCalled($0, word) }) else { break }
      command = next
      path.append(next._commandName)
    }
    return path
  }
}
