/// All lists of all folders, by `language/name`.
struct ListTable: Sendable {
  private var entries: [String: [ListEntry]] = [:]
  private var known: [String: Set<ListEntry>] = [:]
  private var personLists: Set<String> = []

  /// The names of the lists there are.
  var names: Set<String> { Set(entries.keys) }

  /// The entries of a list; none for a list that is not there.
  subscript(key: String) -> [ListEntry] { entries[key] ?? [] }

  /// Adds entries to a list, which need not be there yet; those it has stay once.
  mutating func add(_ new: [ListEntry], to key: String) {
    for entry in new where known[key, default: []].insert(entry.plain).inserted {
      entries[key, default: []].append(entry)
    }
    if new.isEmpty { entries[key, default: []] += [] }
  }

  /// Notes that a list names persons: such a name in a tag or handle counts as well.
  mutating func notePersons(_ key: String) { personLists.insert(key) }

  /// True for a list of persons' names.
  func isOfPersons(_ key: String) -> Bool { personLists.contains(key) }
}

/// An entry of a list: its folded words, and the days on which it counts.
struct ListEntry: Hashable, Sendable {
  /// Folded.
  let words: [String]
  /// As the keeper wrote it.
  let text: String
  /// nil for every day.
  var window: DayWindow?

  /// An entry; without a text of its own it is written as it is folded.
  init(_ words: [String], text: String? = nil, window: DayWindow? = nil) {
    self.words = words
    self.text = text ?? words.joined(separator: " ")
    self.window = window
  }

  /// What makes two entries the same: words and days.
  fileprivate var plain: ListEntry { ListEntry(words, window: window) }
}
