import LugasTerminal

/// For whom the REPL shows things.
struct Presentation: Equatable {
  /// For a hall that reads from a projector.
  var isProjected = false

  /// How the screen lays out its lines.
  var layout: ScreenLayout { isProjected ? .projected : .usual }
}
