import LugasText

/// One walk over the decisions from left to right that turns deletions into gaps.
///
/// Each gap is widened by one rule after the other until none applies. A gap that reaches the next
/// deletion, or an earlier gap, takes it in, so that neighbours are mended once.
struct MendingPass {
  let reader: ScalarReader
  let sentences: SentenceStarts
  let amendments: [Amendment]
  private(set) var pieces: [Piece] = []
  var gap = Gap(left: 0, right: 0, firstDeletion: 0, endDeletion: 0)

  init(draft: Draft, amendments: [Amendment]) {
    reader = ScalarReader(bytes: draft.bytes)
    sentences = SentenceStarts(draft: draft)
    self.amendments = amendments
  }

  /// The pieces in order; they do not overlap.
  mutating func run() -> [Piece] {
    var index = 0
    while index < amendments.count {
      let amendment = amendments[index]
      if amendment.isDeletion {
        gap = Gap(
          left: amendment.span.start, right: amendment.span.end, firstDeletion: index,
          endDeletion: index + 1)
        settle()
        pieces.append(.gap(gap))
        index = gap.endDeletion
      } else {
        pieces.append(.substitution(index))
        index += 1
      }
    }
    return pieces
  }

  private mutating func settle() {
    repeat {
      while absorbNextDeletion() || absorbEarlierGap() {}
    } while applyRule()
  }

  private mutating func absorbNextDeletion() -> Bool {
    guard let next = nextAmendment, next.span.start == gap.right, next.isDeletion else {
      return false
    }
    gap.right = next.span.end
    gap.endDeletion += 1
    gap.lostBlankAtRight = false
    return true
  }

  private mutating func absorbEarlierGap() -> Bool {
    guard case .gap(let earlier) = pieces.last, earlier.right == gap.left else { return false }
    gap.left = earlier.left
    gap.firstDeletion = earlier.firstDeletion
    pieces.removeLast()
    return true
  }

  private var nextAmendment: Amendment? {
    gap.endDeletion < amendments.count ? amendments[gap.endDeletion] : nil
  }

  /// The left gap can grow no further than here.
  var floor: Int {
    pieces.last?.end(in: amendments) ?? 0
  }

  /// The right gap can grow no further than here.
  var ceiling: Int { nextAmendment?.span.start ?? reader.bytes.count }
}

// MARK: - What stands around the gap

extension MendingPass {
  /// What ends at an offset at or left of the gap; earlier gaps are looked through.
  func neighbour(before offset: Int) -> Neighbour {
    var offset = offset
    for piece in pieces.reversed() {
      switch piece {
      case .gap(let earlier) where earlier.right == offset:
        offset = earlier.left
      case .substitution(let index) where amendments[index].span.end == offset:
        let last = amendments[index].replacement.unicodeScalars.last
        return Neighbour(mark: last.map { Mark($0) } ?? .other, length: 0)
      default:
        return draftNeighbour(before: offset)
      }
    }
    return draftNeighbour(before: offset)
  }

  private func draftNeighbour(before offset: Int) -> Neighbour {
    guard let (scalar, length) = reader.scalar(before: offset) else { return .edge }
    return Neighbour(mark: Mark(scalar), length: length)
  }

  /// What starts at an offset at or right of the gap.
  func neighbour(at offset: Int) -> Neighbour {
    if let next = nextAmendment, next.span.start == offset, !next.isDeletion {
      let first = next.replacement.unicodeScalars.first
      return Neighbour(mark: first.map { Mark($0) } ?? .other, length: 0)
    }
    guard let (scalar, length) = reader.scalar(at: offset) else { return .edge }
    return Neighbour(mark: Mark(scalar), length: length)
  }

  /// Start of the run of fitting characters that ends at an offset, inside what may go.
  func runStart(before offset: Int, where fits: (Mark) -> Bool) -> Int {
    var start = offset
    while start > floor, let (scalar, length) = reader.scalar(before: start),
      start - length >= floor, fits(Mark(scalar))
    {
      start -= length
    }
    return start
  }

  /// End of the run of fitting characters that starts at an offset, inside what may go.
  func runEnd(at offset: Int, where fits: (Mark) -> Bool) -> Int {
    var end = offset
    while end < ceiling, let (scalar, length) = reader.scalar(at: end),
      end + length <= ceiling, fits(Mark(scalar))
    {
      end += length
    }
    return end
  }
}
