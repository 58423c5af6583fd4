/// Counts the suggestions of a draft by where they stand.
///
/// One that gave way to another is up only while one that it gave way to is rejected and it overlaps
/// nothing in force; of several that overlap each other, those that were decided come first.
struct SuggestionTally {
  /// A suggestion, as far as its place goes. What gave way to several is recorded with each.
  struct Entry {
    let id: String
    let overlappedBy: String?
    let rule: String
    let utf8: Range<Int>
  }

  private let standing: [String: DecisionAction.Name]
  private(set) var counts = DecisionCounts()
  /// The ids of those that are up.
  private(set) var up: [String] = []

  /// Counts these suggestions, in recorded order, by the decisions that stand.
  init(_ entries: [Entry], standing: [String: DecisionAction.Name]) {
    self.standing = standing
    let firsts = entries.filter { $0.overlappedBy == nil }
    for first in firsts { count(first) }
    let freed = entries.filter { $0.overlappedBy.map { standing[$0] == .reject } ?? false }
    guard !freed.isEmpty else { return }
    countUp(freed, among: firsts, copies: Self.copies(of: entries))
  }

  private mutating func count(_ entry: Entry) {
    up.append(entry.id)
    switch standing[entry.id] {
    case .accept: counts.accepted += 1
    case .reject: counts.rejected += 1
    case .edit: counts.edited += 1
    case .skip: counts.skipped += 1
    case .source: counts.sourced += 1
    case .undo, .redo, .note, nil: counts.open += 1
    }
  }

  private mutating func countUp(
    _ freed: [Entry], among firsts: [Entry], copies: [Place: Entry]
  ) {
    var taken = firsts.filter { standing[$0.id] != .reject }.map(\.utf8)
    var seen: Set<Place> = []
    let distinct = freed.compactMap { entry in
      seen.insert(Place(entry)).inserted ? copies[Place(entry)] : nil
    }
    let decided = distinct.filter { standing[$0.id] != nil }
    for entry in decided + distinct.filter({ standing[$0.id] == nil }) {
      let isRejected = standing[entry.id] == .reject
      guard isRejected || !taken.contains(where: { $0.overlaps(entry.utf8) }) else { continue }
      count(entry)
      if !isRejected { taken.append(entry.utf8) }
    }
  }

  private struct Place: Hashable {
    let rule: String
    let utf8: Range<Int>

    init(_ entry: Entry) { (rule, utf8) = (entry.rule, entry.utf8) }
  }

  /// Of each suggestion that gave way, the first copy: decisions are taken on that one.
  private static func copies(of entries: [Entry]) -> [Place: Entry] {
    Dictionary(
      entries.filter { $0.overlappedBy != nil }.map { (Place($0), $0) },
      uniquingKeysWith: { first, _ in first })
  }
}
