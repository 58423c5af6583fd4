import LugasTerminal

/// For whom the REPL shows things.
struct Presentation: Equatable {
  /// For a hall that reads from a projector.
  var isProjected = false
  /// For a screen reader.
  var isSpoken = false

  init() {}

  /// As the settings say.
  init(_ settings: Settings) {
    isProjected = settings.isProjected
    isSpoken = settings.isAccessible
  }

  /// How the screen lays out its lines.
  var layout: ScreenLayout { isProjected ? .projected : .usual }
}
