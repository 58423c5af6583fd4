import LugasLexicon
import LugasTerminal

@testable import lugas

/// What an officer does at one prompt; a plain string is a typed line.
enum Input: Sendable, ExpressibleByStringLiteral {
  case typed(String)
  case pasted(String)
  /// Typed, then pasted behind it.
  case typedAndPasted(String, String)
  /// Ctrl-X Ctrl-E behind what was typed.
  case edited(String)
  case cancelled
  /// Ctrl-Z and `fg` while the prompt waits.
  case paused
  case endOfInput
  case signal(Int32)
  /// Something happens elsewhere while the prompt waits.
  case meanwhile(@Sendable () -> Void)

  init(stringLiteral text: String) { self = .typed(text) }

  var event: LineEvent {
    switch self {
    case .typed(let text): .line(EnteredLine(typed: text))
    case .pasted(let text): .line(EnteredLine(segments: [.pasted(text)]))
    case .typedAndPasted(let typed, let pasted):
      .line(EnteredLine(segments: [.typed(typed), .pasted(pasted)]))
    case .edited(let text): .edit(EnteredLine(typed: text))
    case .cancelled, .paused: .cancelled
    case .endOfInput: .endOfInput
    case .signal(let signal): .terminated(signal: signal)
    case .meanwhile: .cancelled
    }
  }
}

/// Plays inputs one after the other; behind the last one the terminal is gone.
final class ScriptedKeyboard: Keyboard {
  private var inputs: [Input]
  /// Every prompt that was shown.
  private(set) var prompts: [String] = []
  /// What every prompt started out with.
  private(set) var initials: [String] = []
  let canEdit = true
  private var continuation: (() -> Void)?
  /// What the line history keeps.
  private(set) var remembered: [String] = []
  private(set) var language: Language?

  init(_ inputs: [Input]) { self.inputs = inputs }

  func read(prompt: String, initial: String) -> LineEvent {
    prompts.append(prompt)
    initials.append(initial)
    while case .meanwhile(let body)? = inputs.first {
      inputs.removeFirst()
      body()
    }
    while case .paused? = inputs.first {
      inputs.removeFirst()
      continuation?()
    }
    return inputs.isEmpty ? .endOfInput : inputs.removeFirst().event
  }

  func remember(_ command: String) { remembered.append(command) }
  func speak(_ language: Language) { self.language = language }
  func whenContinued(_ body: (() -> Void)?) { continuation = body }
  func whileReleased(_ body: () -> Void) { body() }
}
