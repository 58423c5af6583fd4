import Glibc

/// The sizes to measure; the largest only where `BENCH_LARGE` is set.
enum Sizes {
  /// A size of text, with its name.
  struct Text {
    let named: String
    let bytes: Int
  }

  static var texts: [Text] {
    let texts = [
      Text(named: "1 kB", bytes: 1_000), Text(named: "100 kB", bytes: 100_000),
      Text(named: "10 MB", bytes: 10_000_000),
    ]
    return isLarge ? texts + [Text(named: "100 MB", bytes: 100_000_000)] : texts
  }

  /// Numbers of rules.
  static var packs: [Int] { [100, 1_000, 10_000] + (isLarge ? [100_000] : []) }

  private static var isLarge: Bool { getenv("BENCH_LARGE") != nil }
}
