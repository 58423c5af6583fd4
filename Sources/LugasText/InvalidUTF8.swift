/// The bytes given for a draft are not UTF-8.
public struct InvalidUTF8: Error, Hashable, Sendable {
  /// Offset of the first byte that is not part of a well-formed scalar, 0-based.
  public let utf8Offset: Int

  /// Makes the error for the byte at an offset.
  public init(utf8Offset: Int) { self.utf8Offset = utf8Offset }
}
