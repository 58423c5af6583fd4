import Foundation
import LugasLexicon
import LugasTerminal

/// The officer's file as it is made: every setting as a comment, with what it does and its default.
enum SettingsTemplate {
  /// The text in a language; without the `# ` before a key it is read as it stands.
  static func text(_ language: Language) -> String {
    let head = comment(SettingsPhrase.templateHead.words(language))
    let blocks = SettingKey.allCases.map { key in
      comment("\(key.about.words(language)) \(key.shape(language))") + "# \(line(key))\n"
    }
    return head + "\n" + blocks.joined(separator: "\n")
  }

  /// A text as comments that fit an editor in a window of 80 columns.
  private static func comment(_ text: String) -> String {
    TextWrap.lines(text, width: 76).map { "# \($0)\n" }.joined()
  }

  /// A key with its default, or with an example where it has none.
  private static func line(_ key: SettingKey) -> String {
    let words = key.standard
    switch key.kind {
    case .choices: return "\(key.rawValue): [\(words.joined(separator: ", "))]"
    case .texts(let under): return "\(key.rawValue): {\(under): []}"
    case .days: return "\(key.rawValue): \(key == .keepCopiedDays ? 1825 : 365)"
    case .choice, .flag: return "\(key.rawValue): \(words.first ?? "")"
    }
  }

  /// Makes the officer's file where there is none, readable by the account alone; true when it was
  /// made.
  static func make(_ surroundings: Surroundings, _ language: Language) throws(Refusal) -> Bool {
    let path = surroundings.settingsPath
    guard !TextFile.isThere(path) else { return false }
    let files = FileManager.default
    try? files.createDirectory(
      atPath: surroundings.settingsFolder, withIntermediateDirectories: true,
      attributes: [.posixPermissions: 0o700])
    let isMade = files.createFile(
      atPath: path, contents: Data(text(language).utf8), attributes: [.posixPermissions: 0o600])
    guard isMade else { throw .notWritable(path, .last) }
    return true
  }
}

extension SettingKey {
  fileprivate func shape(_ language: Language) -> String {
    let text = language == .id ? shape.id : shape.en
    return text.prefix(1).uppercased() + text.dropFirst() + "."
  }
}
