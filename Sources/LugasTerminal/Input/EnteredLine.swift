/// What was entered at one prompt, with the typed parts told from the pasted ones.
///
/// Nothing inside a paste is ever a command: look for commands in `typedPrefix` only.
public struct EnteredLine: Equatable, Sendable {
  /// One stretch of the line.
  public enum Segment: Equatable, Sendable {
    /// Typed at the keyboard, completed by Tab, or brought back from the history.
    case typed(String)
    /// Came in one paste; line ends are LF, control characters other than TAB and LF are gone.
    case pasted(String)
  }

  /// The stretches in order; none is empty, and no two typed ones touch.
  public let segments: [Segment]

  /// Makes a line; empty segments are dropped and neighbouring typed ones joined.
  public init(segments: [Segment]) {
    self.segments = segments.reduce(into: []) { joined, segment in
      switch (joined.last, segment) {
      case (_, .typed("")), (_, .pasted("")): break
      case (.typed(let before), .typed(let more)): joined[joined.count - 1] = .typed(before + more)
      default: joined.append(segment)
      }
    }
  }

  /// A line that was typed from end to end.
  public init(typed text: String) {
    self.init(segments: [.typed(text)])
  }

  /// The whole line, typed and pasted.
  public var text: String {
    segments.map { segment in
      switch segment {
      case .typed(let text), .pasted(let text): text
      }
    }.joined()
  }

  /// True when any part was pasted.
  public var isPasted: Bool {
    segments.contains { segment in
      if case .pasted = segment { true } else { false }
    }
  }

  /// The text typed before any paste; empty when the line begins with a paste.
  public var typedPrefix: String {
    guard case .typed(let text)? = segments.first else { return "" }
    return text
  }

  /// The text typed behind any paste; empty when the line ends with a paste.
  public var typedSuffix: String {
    guard case .typed(let text)? = segments.last else { return "" }
    return text
  }
}
