import LugasLexicon
import LugasTerminal

/// The settings on a screen: each value with where it comes from.
struct SettingsView {
  private let surroundings: Surroundings
  private let language: Language

  init(_ surroundings: Surroundings, _ language: Language) {
    self.surroundings = surroundings
    self.language = language
  }

  /// All of them, the slips in the files, and where the officer's file is.
  func show(on screen: inout Screen) {
    for key in SettingKey.allCases { row(key, on: &screen) }
    showProblems(on: &screen)
    screen.space()
    let own = surroundings.settingsPath
    let others = surroundings.settings.files.filter { $0 != own }
    let phrases =
      others.map { SettingsPhrase.otherFile(surroundings.short($0)) }
      + [TextFile.isThere(own) ? .ownFile(surroundings.short(own)) : .noOwnFile]
    for phrase in phrases { screen.write(StyledText(phrase.words(language)), indent: 2) }
  }

  /// One with what it does and what it takes.
  func explain(_ key: SettingKey, on screen: inout Screen) {
    row(key, on: &screen)
    let shape = language == .id ? key.shape.id : key.shape.en
    screen.write(
      StyledText(
        "\(key.about.words(language)) \(shape.prefix(1).uppercased())\(shape.dropFirst())."),
      margin: 2, indent: 2)
  }

  /// Every slip with its line and a caret.
  func showProblems(on screen: inout Screen) {
    for problem in surroundings.settings.problems {
      screen.space()
      let lines = problem.rendered(language).split(separator: "\n").map(String.init)
      screen.write(StyledText(lines[0]), indent: 2)
      // A broken line would part the caret from its place.
      for line in lines.dropFirst() { screen.write(unbroken: line) }
    }
  }

  private func row(_ key: SettingKey, on screen: inout Screen) {
    let held = surroundings.settings[key]
    let value = value(of: key, held.words)
    let name = StyledText.styled(key.rawValue, .strong)
    let origin = words(of: held)
    screen.space()
    if screen.isSpoken { return screen.write(name + StyledText(": \(value), \(origin)")) }
    guard screen.isWide else {
      screen.write(name + StyledText(": \(value)"), margin: 2, indent: 4)
      return screen.write(StyledText(origin), margin: 4, indent: 4)
    }
    let pad = String(repeating: " ", count: max(1, Self.keyColumns - key.rawValue.count))
    let gap = String(repeating: " ", count: max(2, Self.valueColumns - value.count))
    screen.write(
      "  " + name + StyledText("\(pad)\(value)\(gap)\(origin)"), indent: 2 + Self.keyColumns)
  }

  private static let keyColumns = 20
  private static let valueColumns = 24

  private func value(of key: SettingKey, _ words: [String]) -> String {
    guard words.isEmpty else { return words.joined(separator: ", ") }
    switch key {
    case .keepCopiedDays, .keepUncopiedDays: return SettingsPhrase.forEver.words(language)
    default: return SettingsPhrase.nothing.words(language)
    }
  }

  private func words(of held: HeldSetting) -> String {
    var words = SettingsPhrase.from(held.origin).words(language)
    if held.isLocked { words += ", " + SettingsPhrase.locked.words(language) }
    if let other = held.overruled {
      let source = SettingsPhrase.from(other).words(language)
      words += "; " + SettingsPhrase.overruled(source).words(language)
    }
    return words
  }
}

extension Surroundings {
  /// A path with `~` for the home folder.
  func short(_ path: String) -> String {
    guard let home = environment["HOME"], !home.isEmpty, path.hasPrefix(home + "/") else {
      return path
    }
    return "~" + path.dropFirst(home.count)
  }

  /// Sets what an option says; refused where the office has the last word.
  mutating func takeOption(_ key: SettingKey, _ words: [String]?) throws(Refusal) {
    guard let words, !set(key, words, .flag) else { return }
    guard case .site(let path, _) = settings[key].origin else { return }
    throw .setByOffice(key, path)
  }
}
