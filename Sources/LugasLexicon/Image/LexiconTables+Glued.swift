/// Words glued to other words, and entries that count on some days only.
extension LexiconTables {
  /// A pattern that looks into tags, handles or letters written apart.
  public struct Glued: Sendable {
    /// Where.
    public let place: GluedPlace
    /// The lists of which an entry must be there, as a set of list numbers.
    public let lists: UInt64
  }

  /// All of them, by number.
  public var gluedPatterns: [Glued] {
    (0..<(unsafe gluedCodes.count / 3)).map { number in
      let at = number * 3
      return Glued(
        place: GluedPlace(rawValue: unsafe gluedCodes[at]) ?? .tag,
        lists: unsafe UInt64(gluedCodes[at + 1]) | UInt64(gluedCodes[at + 2]) << 32)
    }
  }

  /// Programs to try where a glued pattern holds.
  @inlinable
  public func programs(atGlued pattern: Int) -> NumberRow {
    unsafe LexiconTables.slice(gluedPrograms, gluedRows, pattern)
  }

  /// The node behind a node along a letter; 0 when nothing goes on so.
  @inlinable
  public func gluedChild(of node: UInt32, along letter: UInt8) -> UInt32 {
    var place = Int(unsafe gluedChildren[Int(node)])
    let end = Int(unsafe gluedChildren[Int(node) + 1])
    while place < end {
      if unsafe gluedLetters[place] == letter { return UInt32(place) }
      place += 1
    }
    return 0
  }

  /// The places of what ends at a node.
  @inlinable
  public func gluedEnds(at node: UInt32) -> Range<Int> {
    Int(unsafe gluedEndRows[Int(node)])..<Int(unsafe gluedEndRows[Int(node) + 1])
  }

  /// What ends at a place.
  public func gluedEnd(_ place: Int) -> GluedEnd { GluedEnd(code: unsafe gluedEndCodes[place]) }

  /// True when a window holds on a day, given as its number; 0 stands for any day.
  @inlinable
  public func holds(window: UInt32, on day: UInt32) -> Bool {
    if window == 0 || day == 0 { return true }
    return unsafe windows[Int(window) * 2] <= day && day <= windows[Int(window) * 2 + 1]
  }

  /// True when an entry of a word set ends at a node and counts on a day.
  @inlinable
  public func isEntry(_ node: UInt32, on day: UInt32) -> Bool {
    for place in ends(at: node) {
      if holds(window: unsafe endCodes[place] >> 2, on: day) { return true }
    }
    return false
  }
}
