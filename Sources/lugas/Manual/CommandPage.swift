import ArgumentParser
import Foundation
import LugasLexicon

/// A command as its definition tells it: what help, the manual page and errors say of it.
struct CommandPage: Decodable {
  let commandName: String
  private let abstract: String?
  let discussion: String?
  private let shouldDisplay: Bool?
  private let defaultSubcommand: String?
  private let subcommands: [CommandPage]?
  private let arguments: [ArgumentLine]?
  /// The commands above it.
  private(set) var path: [String] = []

  private enum CodingKeys: CodingKey {
    case commandName, abstract, discussion, shouldDisplay, defaultSubcommand, subcommands, arguments
  }

  private struct Dump: Decodable { let command: CommandPage }

  /// The program's page, with its texts in a language.
  static func root(_ language: Language) throws -> CommandPage {
    let dump = Language.$asked.withValue(language) { Lugas._dumpHelp() }
    return try JSONDecoder().decode(Dump.self, from: Data(dump.utf8)).command
  }

  /// What it does, in a sentence; the library's own command is told in our words.
  func abstract(_ language: Language) -> String {
    commandName == "help" ? FramePhrase.helpCommand.words(language) : abstract ?? ""
  }

  /// The commands below it that are shown.
  var shown: [CommandPage] {
    (subcommands ?? []).filter { $0.shouldDisplay != false && $0.commandName != "help" }.map {
      var page = $0
      page.path = path + [commandName]
      return page
    }
  }

  /// Its arguments and options that are shown, those of the command that runs without a name
  /// included.
  var lines: [ArgumentLine] {
    let unnamed = subcommands?.first { $0.commandName == defaultSubcommand }
    let own = arguments ?? []
    let others = (unnamed?.arguments ?? []).filter { !own.contains($0) }
    return (others + own).filter { $0.isShown && (path.isEmpty || !$0.isVersion) }
  }

  /// The page below it at the end of these names; the last that there is.
  func page(at names: [String]) -> CommandPage {
    guard let first = names.first, let next = shown.first(where: { $0.commandName == first }) else {
      return self
    }
    return next.page(at: Array(names.dropFirst()))
  }

  /// `lugas history list`.
  var fullName: String { (path + [commandName]).joined(separator: " ") }

  /// How it is called: `lugas explain [<options>] <rule>`.
  func synopsis(_ language: Language) -> String {
    "\(fullName) \(synopsisTail(language))".trimmingBlanks
  }

  /// The same without its name.
  func synopsisTail(_ language: Language) -> String {
    let words = lines.filter { $0.isPositional || !$0.isOptional }.map { $0.synopsis(language) }
    let options = lines.contains { !$0.isPositional && $0.isOptional && !$0.isOfFrame }
    let command = FramePhrase.someCommand.words(language)
    return
      ((options ? ["[\(FramePhrase.someOptions.words(language))]"] : [])
      + (shown.isEmpty ? [] : [defaultSubcommand == nil ? command : "[\(command)]"]) + words)
      .joined(separator: " ")
  }
}

/// An argument, option or flag of a command.
struct ArgumentLine: Decodable, Equatable {
  private let abstract: String?
  private let kind: Kind
  let isOptional: Bool
  private let isRepeating: Bool
  private let names: [Name]?
  private let shouldDisplay: Bool?
  private let valueName: String?

  private enum Kind: String, Decodable { case positional, option, flag }

  private struct Name: Decodable, Equatable {
    let kind: String
    let name: String
    var text: String { kind == "short" ? "-\(name)" : "--\(name)" }
  }

  /// The library says `-help` as well.
  private var shownNames: [String] {
    let order = ["short", "long"]
    return (names ?? []).filter { order.contains($0.kind) }
      .sorted { order.firstIndex(of: $0.kind) ?? 2 < order.firstIndex(of: $1.kind) ?? 2 }
      .map(\.text)
  }

  var isPositional: Bool { kind == .positional }
  /// The library hides its own `--help` from the dump.
  var isShown: Bool { shouldDisplay != false || isHelp }
  private var isHelp: Bool { names?.contains { $0.name == "help" } == true }
  var isVersion: Bool { names?.contains { $0.name == "version" } == true }
  /// One of the library's own options.
  var isOfFrame: Bool { isHelp || isVersion }

  /// What it means.
  func abstract(_ language: Language) -> String {
    if isHelp { return FramePhrase.showHelp.words(language) }
    return isVersion ? FramePhrase.showVersion.words(language) : abstract ?? ""
  }

  /// `-h, --help`, `--format <format>`, `<file>`.
  func label(_ language: Language) -> String {
    let value = "<\(ValueName.words(valueName ?? "", language))>"
    switch kind {
    case .positional: return value
    case .flag: return shownNames.joined(separator: ", ")
    case .option: return shownNames.joined(separator: ", ") + " " + value
    }
  }

  /// The same where the command is called: in brackets when it may be left out.
  func synopsis(_ language: Language) -> String {
    let text = label(language) + (isRepeating ? " ..." : "")
    return isOptional ? "[\(text)]" : text
  }
}
