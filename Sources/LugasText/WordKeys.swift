/// A fixed set of word keys; asked at every token, so a look-up costs a multiplication.
struct WordKeys: Sendable, ExpressibleByArrayLiteral {
  /// Open slots; a free one holds the key that no word of a set has.
  private let slots: [WordKey]

  init(arrayLiteral keys: WordKey...) {
    var capacity = 8
    while capacity < keys.count * 3 { capacity *= 2 }
    var slots = [WordKey](repeating: .none, count: capacity)
    for key in keys where key != .none {
      var slot = key.hash & (capacity - 1)
      while slots[slot] != .none, slots[slot] != key { slot = (slot + 1) & (capacity - 1) }
      slots[slot] = key
    }
    self.slots = slots
  }

  func contains(_ key: WordKey) -> Bool {
    guard key != .none else { return false }
    var slot = key.hash & (slots.count - 1)
    while slots[slot] != .none {
      if slots[slot] == key { return true }
      slot = (slot + 1) & (slots.count - 1)
    }
    return false
  }
}
