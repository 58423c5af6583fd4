import LugasLexicon
import LugasTerminal

/// `/settings [edit | KEY]`: every value with where it comes from; `edit` opens the officer's file,
/// and makes it where there is none.
enum SettingsReplCommand: ReplCommand {
  static let names = (en: "/settings", id: "/setelan")
  static let arguments = (en: "[edit | KEY]", id: "[sunting | KUNCI]")
  static let summary = (
    id: "nilai setelan dan asalnya; sunting", en: "the settings and where they come from; edit"
  )
  static let example = (id: "/setelan sunting", en: "/settings edit")

  private static let editWords = ["edit", "sunting"]

  static func run(_ arguments: String, current: Int?, on desk: inout Desk) {
    let word = arguments.lowercased()
    if editWords.contains(word) { return edit(on: &desk) }
    // Another program may have written the file meanwhile.
    desk.rereadSettings()
    let view = SettingsView(desk.surroundings, desk.language)
    guard !word.isEmpty else { return view.show(on: &desk.screen) }
    if let key = SettingKey(rawValue: word) { return view.explain(key, on: &desk.screen) }
    let nearest = DidYouMean.nearest(
      to: word, in: SettingKey.allCases.map(\.rawValue) + editWords)
    desk.say(SettingsPhrase.unknown(arguments, nearest: nearest))
  }

  private static func edit(on desk: inout Desk) {
    let path = desk.surroundings.settingsPath
    do throws(Refusal) {
      if try SettingsTemplate.make(desk.surroundings, desk.language) {
        desk.say(SettingsPhrase.made(path))
      }
    } catch {
      return desk.saySentence(error.words(in: desk.language))
    }
    let environment = desk.surroundings.environment
    guard let editor = Program.editor(environment) else {
      return desk.say(SettingsPhrase.noEditor(path))
    }
    var visit = Program.Visit.failed
    desk.keyboard.whileReleased { visit = Program.edit(path, with: editor, environment) }
    guard visit == .done else {
      return desk.say(visit == .notFound ? CopyPhrase.noEditor(editor) : .editorFailed(editor))
    }
    desk.rereadSettings()
    desk.say(SettingsPhrase.inForce)
    SettingsView(desk.surroundings, desk.language).showProblems(on: &desk.screen)
  }

  static func completions(for word: String, in lexicon: Lexicon) -> [String] {
    (editWords + SettingKey.allCases.map(\.rawValue)).filter { $0.hasPrefix(word.lowercased()) }
  }
}

extension Desk {
  /// Says what in the files of settings is not understood.
  mutating func saySettingsProblems() {
    let count = surroundings.settings.problems.count
    guard count > 0 else { return }
    say(SettingsPhrase.problems(count))
    SettingsView(surroundings, language).showProblems(on: &screen)
  }

  /// Takes up what the settings say.
  mutating func useSettings() {
    let settings = surroundings.settings
    if language != settings.language { speak(settings.language) }
    presentation = Presentation(settings)
    setProfile(ProfileInForce(settings, lexicon, on: surroundings.today))
    pipeline.set(families: settings.families, minimumSeverity: settings.minSeverity)
  }

  /// Sets a value for this session; false, with a word about it, where the office has the last word.
  mutating func set(_ key: SettingKey, _ words: [String]) -> Bool {
    guard surroundings.set(key, words, .session) else {
      let path = if case .site(let path, _) = surroundings.settings[key].origin { path } else { "" }
      saySentence(Refusal.setByOffice(key, path).words(in: language))
      return false
    }
    useSettings()
    return true
  }

  /// Reads the files again, and takes up what changed.
  mutating func rereadSettings() {
    let before = surroundings.settings
    surroundings.readSettings()
    guard surroundings.settings != before else { return }
    if surroundings.settings.colour != before.colour { screen.palette = .wanted(surroundings) }
    useSettings()
    recheck()
  }
}
