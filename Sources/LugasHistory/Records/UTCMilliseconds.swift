/// An instant: milliseconds since 1970-01-01 00:00 UTC, leap seconds not counted.
public struct UTCMilliseconds: Hashable, Comparable, Sendable {
  /// The milliseconds; negative before 1970.
  public let count: Int64

  /// The instant that many milliseconds after the start of 1970 in UTC.
  public init(_ count: Int64) { self.count = count }

  /// True when `left` is earlier.
  public static func < (left: UTCMilliseconds, right: UTCMilliseconds) -> Bool {
    left.count < right.count
  }
}
