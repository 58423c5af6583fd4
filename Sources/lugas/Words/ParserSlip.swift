import LugasLexicon

/// What the argument parser finds wrong, read back from its words, which are English only.
///
/// The library keeps its errors to itself and shows their text alone, so the text is what can be
/// read; a test holds it against the library's version in use. Whatever is not one of its texts is
/// one of ours and in the right language already.
enum ParserSlip: Worded, Equatable {
  case unknownOption(String, nearest: String?)
  case missingValue(String)
  case needlessValue(String, String)
  case unexpected(String)
  case setTwice(String, String)
  case missing(String)
  case missingOneOf(String)
  /// A value that cannot be read, with the reason in our own words.
  case badValue(String, String, why: String?)
  case noCompletions(String?)
  case missingCommand
  /// One of our own texts.
  case own(String)

  /// Reads the library's message.
  init(_ message: String) {
    let text = message.split(separator: "\n").first.map(String.init) ?? message
    func quoted(_ head: String, _ tail: String = "'") -> String? {
      guard text.hasPrefix(head), text.hasSuffix(tail), text.count >= head.count + tail.count else {
        return nil
      }
      return String(text.dropFirst(head.count).dropLast(tail.count))
    }
    if let option = quoted("Unknown option '", "'?") {
      let parts = option.split(byText: "'. Did you mean '")
      self = .unknownOption(parts.first, nearest: parts.last)
    } else if let option = quoted("Unknown option '") {
      self = .unknownOption(option, nearest: nil)
    } else if let option = quoted("Missing value for '") {
      self = .missingValue(option)
    } else if let parts = quoted("The option '", "' was specified.")?
      .split(byText: "' does not take any value, but '"), let value = parts.last
    {
      self = .needlessValue(parts.first, value)
    } else if let word = quoted("Unexpected argument '") {
      self = .unexpected(word)
    } else if let words = quoted("", "'")?.split(byText: " unexpected arguments: '").last {
      self = .unexpected(words)
    } else if let parts = quoted("Value to be set with flag '")?
      .split(byText: "' had already been set with flag '"), let before = parts.last
    {
      self = .setTwice(parts.first, before)
    } else if let word = quoted("Missing expected argument '") {
      self = .missing(word)
    } else if let words = quoted("Missing one of: '") {
      self = .missingOneOf(words)
    } else if let rest = quoted("The value '", "") {
      self = ParserSlip.badValue(rest)
    } else if let shell = quoted("Can't generate completion scripts for '", "'.") {
      self = .noCompletions(shell)
    } else if text == "Can't autodetect a supported shell." {
      self = .noCompletions(nil)
    } else if text == "Missing required subcommand." {
      self = .missingCommand
    } else {
      self = .own(message)
    }
  }

  /// `jsn' is invalid for '--format <format>': choose from …`.
  private static func badValue(_ text: String) -> ParserSlip {
    let parts = text.split(byText: "' is invalid for '")
    guard let rest = parts.last else { return .own(text) }
    let option = rest.split(byText: "'")
    let why = option.last.flatMap { $0.hasPrefix(": ") ? String($0.dropFirst(2)) : nil }
    return .badValue(parts.first, option.first, why: why)
  }

  var texts: (id: String, en: String) {
    switch self {
    case .unknownOption(let option, let nearest):
      (
        "opsi '\(option)' tidak dikenal" + (nearest.map { "; maksudnya '\($0)'?" } ?? ""),
        "unknown option '\(option)'" + (nearest.map { "; did you mean '\($0)'?" } ?? "")
      )
    case .missingValue(let option):
      ("nilai untuk '\(option)' belum ada", "no value for '\(option)'")
    case .needlessValue(let option, let value):
      (
        "'\(option)' tidak bernilai, tetapi diberi '\(value)'",
        "'\(option)' takes no value, but has '\(value)'"
      )
    case .unexpected(let words):
      ("terlalu banyak argumen: '\(words)'", "too many arguments: '\(words)'")
    case .setTwice(let option, let before):
      ("'\(option)' bertentangan dengan '\(before)'", "'\(option)' contradicts '\(before)'")
    case .missing(let word): ("belum ada: '\(word)'", "missing: '\(word)'")
    case .missingOneOf(let words):
      ("salah satu belum ada: '\(words)'", "one of these is missing: '\(words)'")
    case .badValue(let value, let option, let why):
      (
        "'\(value)' tidak dapat dipakai untuk '\(option)'" + (why.map { ": \($0)" } ?? ""),
        "'\(value)' will not do for '\(option)'" + (why.map { ": \($0)" } ?? "")
      )
    case .noCompletions(let shell?):
      (
        "tidak ada pelengkap untuk '\(shell)'; pilihannya bash, zsh, fish",
        "no completions for '\(shell)'; choose from bash, zsh, fish"
      )
    case .noCompletions(nil):
      (
        "shell tidak dikenali; pilihannya bash, zsh, fish",
        "the shell is not recognised; choose from bash, zsh, fish"
      )
    case .missingCommand: ("perintahnya belum ada", "the command is missing")
    case .own(let text): (text, text)
    }
  }
}

extension String {
  /// What stands before and behind the first place of a text; all and nothing when it is not there.
  fileprivate func split(byText text: String) -> (first: String, last: String?) {
    var rest = self[...]
    while !rest.isEmpty {
      if rest.hasPrefix(text) {
        return (String(self[..<rest.startIndex]), String(rest.dropFirst(text.count)))
      }
      rest = rest.dropFirst()
    }
    return (self, nil)
  }
}
