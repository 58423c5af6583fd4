/// An example sentence of a signal.
package struct SignalSentence: Sendable {
  /// The signal.
  package let signal: Signal
  /// Its language.
  package let language: Language
  /// The sentence.
  package let text: String
  /// The sentence shows the signal; else it must not.
  package let mustShow: Bool
  let file: LexiconFile
  let place: LexiconPlace

  /// A problem with it.
  package func problem() -> LexiconProblem {
    LexiconProblem(
      file: file, place: place,
      mustShow ? RuleSlip.signalMissing(text, signal) : .signalShown(text, signal))
  }
}
