/// A half-open range of UTF-8 offsets in one draft.
///
/// Offsets count bytes from the start of the draft, 0-based. Spans are made by the tokenizer and
/// carried unchanged; no room searches the text again to find its place.
public struct TextSpan: Hashable, Sendable {
  /// UTF-8 offset of the first byte.
  public let start: Int
  /// UTF-8 offset one past the last byte.
  public let end: Int

  /// - Precondition: `0 <= start <= end`.
  public init(start: Int, end: Int) {
    precondition(start >= 0 && start <= end, "a span needs 0 <= start <= end")
    self.start = start
    self.end = end
  }

  /// Length in bytes.
  public var length: Int { end - start }
  /// True when the span covers no byte.
  public var isEmpty: Bool { start == end }

  /// True when both spans share at least one byte.
  public func overlaps(_ other: TextSpan) -> Bool {
    start < other.end && other.start < end
  }

  /// True when `other` lies wholly inside this span.
  public func contains(_ other: TextSpan) -> Bool {
    start <= other.start && other.end <= end
  }
}

extension TextSpan: Comparable {
  /// Orders by start, then by end.
  public static func < (left: TextSpan, right: TextSpan) -> Bool {
    (left.start, left.end) < (right.start, right.end)
  }
}
