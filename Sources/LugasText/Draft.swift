/// The text as the officer gave it, cut into tokens and sentences. Never changed; every position
/// in Lugas refers to one draft.
public struct Draft: Sendable {
  /// The text.
  public let text: String
  /// The text's UTF-8 bytes.
  public let bytes: [UInt8]
  /// The pieces, in order, tiling `bytes`.
  public let tokens: [Token]
  /// The sentences, in order, tiling `tokens`; empty only for an empty draft.
  public let sentences: [Sentence]
  /// Text between quotation marks, marks included, in order, not overlapping.
  public let quotations: [TokenRange]
  /// Money, percentages, dates, times and names, ordered by first token, then class.
  public let runs: [TokenRun]
}
