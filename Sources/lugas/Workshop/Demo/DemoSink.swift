import LugasTerminal

/// The screen of a demo: remembers what was written since the last step, and may be kept from
/// showing while steps are played again.
final class DemoSink: TextSink {
  private var shown: any TextSink
  /// Nothing is shown.
  var isMuted: Bool
  /// What was written since the last step.
  private(set) var sinceStep = ""

  init(_ shown: any TextSink, isMuted: Bool) {
    self.shown = shown
    self.isMuted = isMuted
  }

  var columns: Int { shown.columns }

  func write(_ text: String) {
    sinceStep += text
    if !isMuted { shown.write(text) }
  }

  /// Shows what is not part of the program's own output.
  func aside(_ text: String) {
    if !isMuted { shown.write(text) }
  }

  /// The same screen for what is not part of the program's own output.
  var besides: any TextSink { shown }

  /// A step begins.
  func beginStep() { sinceStep = "" }

  /// Shows from here on, with what was written since the last step.
  func unmute() {
    guard isMuted else { return }
    isMuted = false
    shown.write(sinceStep)
  }

  /// What was written since the last step, without escape sequences.
  var plainSinceStep: String {
    var plain = ""
    var scalars = sinceStep.unicodeScalars[...]
    while let scalar = scalars.popFirst() {
      guard scalar == "\u{1B}" else {
        plain.unicodeScalars.append(scalar)
        continue
      }
      let isCommand = scalars.popFirst() == "]"
      while let next = scalars.popFirst() {
        if isCommand ? next == "\u{7}" : next.properties.isAlphabetic { break }
      }
    }
    return plain
  }
}
