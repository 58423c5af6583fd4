/// The difference between two sequences of numbers, in blocks.
///
/// Myers' O(ND) difference in its linear-space form (E. W. Myers, "An O(ND) Difference Algorithm and
/// Its Variations", Algorithmica 1, 1986). A search that does not meet after `costLimit` rounds is
/// cut at the point it came furthest to, so that time stays linear in the length for a fixed limit.
struct BlockDiff {
  /// A part of both sequences.
  struct Block: Hashable {
    let old: Range<Int>
    let new: Range<Int>
    /// True when both ranges hold the same numbers; else the one takes the place of the other.
    let isSame: Bool
  }

  private static let costLimit = 128
  /// Where diagonal 0 is in the arrays.
  private static let middle = costLimit + 1

  private let old: [Int32]
  private let new: [Int32]
  private var forward = [Int](repeating: 0, count: 2 * costLimit + 3)
  private var backward = [Int](repeating: 0, count: 2 * costLimit + 3)

  init(_ old: [Int32], _ new: [Int32]) {
    self.old = old
    self.new = new
  }

  /// The blocks in order; they tile both sequences.
  mutating func blocks() -> [Block] {
    var blocks: [Block] = []
    var open = [(old: 0..<old.count, new: 0..<new.count)]
    while let (old, new) = open.popLast() {
      let head = commonPrefix(old, new)
      add(
        old.lowerBound..<old.lowerBound + head, new.lowerBound..<new.lowerBound + head,
        isSame: true, to: &blocks)
      let restOld = old.lowerBound + head..<old.upperBound
      let restNew = new.lowerBound + head..<new.upperBound
      if head > 0 {
        open.append((restOld, restNew))
      } else if restOld.isEmpty || restNew.isEmpty {
        add(restOld, restNew, isSame: false, to: &blocks)
      } else {
        let (x, y) = split(restOld, restNew)
        open.append((x..<restOld.upperBound, y..<restNew.upperBound))
        open.append((restOld.lowerBound..<x, restNew.lowerBound..<y))
      }
    }
    return blocks
  }

  private func add(
    _ old: Range<Int>, _ new: Range<Int>, isSame: Bool, to blocks: inout [Block]
  ) {
    guard !old.isEmpty || !new.isEmpty else { return }
    if let last = blocks.last, last.isSame == isSame {
      blocks[blocks.count - 1] = Block(
        old: last.old.lowerBound..<old.upperBound, new: last.new.lowerBound..<new.upperBound,
        isSame: isSame)
    } else {
      blocks.append(Block(old: old, new: new, isSame: isSame))
    }
  }

  private func commonPrefix(_ old: Range<Int>, _ new: Range<Int>) -> Int {
    var length = 0
    let limit = min(old.count, new.count)
    while length < limit,
      self.old[old.lowerBound + length] == self.new[new.lowerBound + length]
    {
      length += 1
    }
    return length
  }

  /// A point of a short path through both ranges, never both starts nor both ends.
  ///
  /// - Precondition: neither range is empty and their first numbers differ.
  private mutating func split(_ old: Range<Int>, _ new: Range<Int>) -> (Int, Int) {
    let delta = old.count - new.count
    let limit = min(Self.costLimit, (old.count + new.count + 1) / 2)
    forward[Self.middle + 1] = 0
    backward[Self.middle + 1] = 0
    var furthest = Snake.none
    for round in 0...limit {
      for k in stride(from: -round, through: round, by: 2) {
        let snake = advanced(forward, k, round, old, new, isForward: true)
        forward[Self.middle + k] = snake.end
        if snake.end <= old.count, 0...new.count ~= snake.end - k, snake.sum > furthest.sum {
          furthest = snake
        }
        guard delta & 1 != 0, abs(delta - k) < round,
          snake.end + backward[Self.middle + delta - k] >= old.count,
          let point = snake.innerPoint(old.count, new.count)
        else { continue }
        return (old.lowerBound + point.x, new.lowerBound + point.y)
      }
      for k in stride(from: -round, through: round, by: 2) {
        let snake = advanced(backward, k, round, old, new, isForward: false)
        backward[Self.middle + k] = snake.end
        guard delta & 1 == 0, abs(delta - k) <= round,
          snake.end + forward[Self.middle + delta - k] >= old.count,
          let point = snake.innerPoint(old.count, new.count)
        else { continue }
        return (old.upperBound - point.x, new.upperBound - point.y)
      }
    }
    // Given up: cut where the search came furthest, or else take one side away whole.
    guard let point = furthest.innerPoint(old.count, new.count) else {
      return (old.upperBound, new.lowerBound)
    }
    return (old.lowerBound + point.x, new.lowerBound + point.y)
  }

  /// Diagonal `k`, old minus new, taken one round further; counted from the end when backward.
  private func advanced(
    _ reach: [Int], _ k: Int, _ round: Int, _ old: Range<Int>, _ new: Range<Int>, isForward: Bool
  ) -> Snake {
    let below = reach[Self.middle + k + 1]
    let down = k == -round || k != round && reach[Self.middle + k - 1] < below
    let start = down ? below : reach[Self.middle + k - 1] + 1
    var x = start
    var y = x - k
    while x < old.count, y >= 0, y < new.count {
      let same =
        isForward
        ? self.old[old.lowerBound + x] == self.new[new.lowerBound + y]
        : self.old[old.upperBound - 1 - x] == self.new[new.upperBound - 1 - y]
      guard same else { break }
      x += 1
      y += 1
    }
    return Snake(diagonal: k, start: start, end: x)
  }
}

/// A run of equal numbers on one diagonal.
private struct Snake {
  let diagonal: Int
  /// Old numbers passed before it.
  let start: Int
  /// Old numbers passed behind it.
  let end: Int

  static let none = Snake(diagonal: 0, start: 0, end: 0)

  /// Numbers of both sequences passed behind it.
  var sum: Int { 2 * end - diagonal }

  /// One of its ends that is neither the start nor the end of both sequences.
  func innerPoint(_ width: Int, _ height: Int) -> (x: Int, y: Int)? {
    for x in [end, start] {
      let y = x - diagonal
      if 0...width ~= x, 0...height ~= y, x + y > 0, x + y < width + height { return (x, y) }
    }
    return nil
  }
}
