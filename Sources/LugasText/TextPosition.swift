/// A place in a draft, counted in every way that Lugas reports.
public struct TextPosition: Hashable, Sendable {
  /// UTF-8 code units before the place, 0-based.
  public let utf8: Int
  /// UTF-16 code units before the place, 0-based.
  public let utf16: Int
  /// Line, 1-based.
  public let line: Int
  /// Grapheme cluster of the line that the place stands at or in, 1-based.
  public let column: Int

  /// Makes a position.
  public init(utf8: Int, utf16: Int, line: Int, column: Int) {
    (self.utf8, self.utf16, self.line, self.column) = (utf8, utf16, line, column)
  }
}
