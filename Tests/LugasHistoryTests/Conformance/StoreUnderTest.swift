import LugasHistory
import Testing

/// A kind of store that must pass the conformance tests. Another store is another element of `all`.
struct StoreUnderTest: Sendable, CustomTestStringConvertible {
  let testDescription: String
  /// Opens the store of a bench; opened again it has what was recorded before.
  let open: @Sendable (Workbench) throws(HistoryError) -> any HistoryStore

  static let all = [
    StoreUnderTest(testDescription: "SQLite") { bench throws(HistoryError) in try bench.open() }
  ]
}
