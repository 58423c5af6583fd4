import LugasTerminal

/// What the presenter wants at a stop of the demo.
enum PresenterKey: Equatable {
  case onward
  case takeOver
  case back
  case quit
  case terminated(Int32)
}

/// Who decides when a demo goes on: a person at the keys, or nobody in a fast run.
protocol Presenter: AnyObject {
  /// Waits for the presenter.
  func wait() -> PresenterKey
  /// Lets the time of a typed letter pass; false when the presenter wants the rest at once.
  func pause() -> Bool
}

/// A person at the keys.
final class KeyPresenter: Presenter {
  private var keys = KeyReader()
  /// Milliseconds of a letter: about the speed of somebody who types well.
  private static let letterTime: Int32 = 28

  func wait() -> PresenterKey {
    while true {
      switch keys.next() {
      case .enter, .letter(" "): return .onward
      case .tab: return .takeOver
      case .letter("b"), .letter("B"): return .back
      case .letter("q"), .letter("Q"), .leave: return .quit
      case .terminated(let signal): return .terminated(signal)
      case .letter, .other, nil: continue
      }
    }
  }

  func pause() -> Bool { keys.next(withinMilliseconds: Self.letterTime) == nil }
}

/// Nobody: everything at once.
final class FastPresenter: Presenter {
  func wait() -> PresenterKey { .onward }
  func pause() -> Bool { false }
}
