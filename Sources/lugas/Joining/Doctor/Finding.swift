/// What a look at one part of the officer's place found.
struct Finding: Equatable {
  /// How it stands.
  enum State: Equatable {
    case ok
    /// Lugas works; something could be better.
    case note
    /// Something does not work.
    case problem
  }

  let topic: DoctorTopic
  let state: State
  /// What is there, in the language of the interface.
  let words: String
  /// What to do about it; nil where nothing is to be done.
  let advice: DoctorAdvice?

  init(
    _ topic: DoctorTopic, _ state: State, _ words: String, _ advice: DoctorAdvice? = nil
  ) {
    self.topic = topic
    self.state = state
    self.words = words
    self.advice = advice
  }

  /// All is well.
  init(_ topic: DoctorTopic, _ words: String) { self.init(topic, .ok, words) }
}

/// What is looked at, in the order in which it is told.
enum DoctorTopic: Equatable, CaseIterable {
  case locale, terminal, clipboard, editor, folders, settings, history, lexicons, cache

  /// The exit status of a problem with it: configuration and input, or the history.
  var status: Int32 {
    switch self {
    case .history, .folders: 3
    default: 2
    }
  }
}
