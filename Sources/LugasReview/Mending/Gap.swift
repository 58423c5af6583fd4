import LugasText

/// A hole that deletions leave in a draft, widened by what is mended around them.
struct Gap: Hashable {
  /// UTF-8 offset of the first byte that goes.
  var left: Int
  /// UTF-8 offset one past the last byte that goes.
  var right: Int
  /// Index of the first deletion in it.
  var firstDeletion: Int
  /// Index one past the last deletion in it.
  var endDeletion: Int
  /// True when blanks went at the right since the last deletion: what follows stood apart from it.
  var lostBlankAtRight = false
}

/// What becomes of a part of the draft.
enum Piece: Hashable {
  /// The substitution with that index.
  case substitution(Int)
  case gap(Gap)

  /// UTF-8 offset one past the last byte that goes.
  func end(in amendments: [Amendment]) -> Int {
    switch self {
    case .substitution(let index): amendments[index].span.end
    case .gap(let gap): gap.right
    }
  }
}

/// What stands beside a gap.
struct Neighbour {
  let mark: Mark
  /// Bytes of the draft that it takes; 0 where it cannot be dropped: at the edge of the text and in
  /// the text of a substitution.
  let length: Int

  static let edge = Neighbour(mark: .edge, length: 0)

  var canGo: Bool { length > 0 }
}
