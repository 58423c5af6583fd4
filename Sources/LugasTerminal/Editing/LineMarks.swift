/// Knows which stretches of the line being edited were pasted, and which stand for something else.
///
/// libedit changes the line on its own (kill, yank, undo, search), so the marks follow it by
/// comparing the line before and after each key. Positions count scalars.
struct LineMarks {
  /// One marked stretch.
  struct Mark: Equatable {
    /// Where it stands now.
    let range: Range<Int>
    /// What is shown; only a stand-in keeps it exactly.
    let shown: [Unicode.Scalar]
    /// What it stands for; nil when it shows itself.
    let hidden: String?
    /// Whether it was pasted, not typed.
    let isPasted: Bool

    fileprivate func moved(to range: Range<Int>) -> Mark {
      Mark(range: range, shown: shown, hidden: hidden, isPasted: isPasted)
    }

    fileprivate func showing(_ text: [Unicode.Scalar]) -> Mark {
      Mark(range: range, shown: text, hidden: hidden, isPasted: isPasted)
    }
  }

  /// The line that the marks belong to.
  private(set) var line: [Unicode.Scalar] = []
  /// Marks in order, not overlapping.
  private(set) var marks: [Mark] = []
  /// What is left of stand-ins that were partly deleted, in order; they should go as a whole.
  private(set) var ruins: [Range<Int>] = []
  /// Marks whose text left the line; a yank may bring them back.
  private var retired: [Mark] = []

  /// Notes that `shown` was just put in at `position`, before `follow` sees it.
  mutating func insert(
    _ shown: [Unicode.Scalar], at position: Int, for hidden: String?, isPasted: Bool
  ) {
    split(at: position)
    shift(position..<position, by: shown.count)
    line.insert(contentsOf: shown, at: position)
    let range = position..<(position + shown.count)
    add(Mark(range: range, shown: shown, hidden: hidden, isPasted: isPasted))
  }

  /// Compares the line with the one before and moves, cuts or drops marks accordingly.
  mutating func follow(_ new: [Unicode.Scalar]) {
    guard new != line else { return }
    let shorter = min(line.count, new.count)
    let prefix = zip(line, new).prefix { $0 == $1 }.count
    let suffix = zip(line.reversed(), new.reversed()).prefix(shorter - prefix)
      .prefix { $0 == $1 }.count
    let replaced = prefix..<(line.count - suffix)
    let inserted = prefix..<(new.count - suffix)
    shift(replaced, by: inserted.count - replaced.count)
    line = new
    restore(in: inserted)
  }

  /// The stand-in that ends at `position`.
  func standIn(endingAt position: Int) -> Mark? {
    marks.first { $0.hidden != nil && $0.range.upperBound == position }
  }

  /// The stand-in that begins at `position`.
  func standIn(startingAt position: Int) -> Mark? {
    marks.first { $0.hidden != nil && $0.range.lowerBound == position }
  }

  /// The stand-in that `position` lies inside of.
  func standIn(around position: Int) -> Mark? {
    marks.first {
      $0.hidden != nil && $0.range.lowerBound < position && position < $0.range.upperBound
    }
  }

  /// The line in its segments, stand-ins replaced by what they stand for.
  var entered: EnteredLine {
    var segments: [EnteredLine.Segment] = []
    var position = 0
    for mark in marks {
      segments.append(.typed(String(line[position..<mark.range.lowerBound])))
      let text = mark.hidden ?? String(line[mark.range])
      segments.append(mark.isPasted ? .pasted(text) : .typed(text))
      position = mark.range.upperBound
    }
    segments.append(.typed(String(line[position...])))
    return EnteredLine(segments: segments)
  }

  private mutating func add(_ mark: Mark) {
    let index = marks.firstIndex { $0.range.lowerBound >= mark.range.upperBound } ?? marks.count
    marks.insert(mark, at: index)
  }

  /// Makes two of a short paste that something else is put into.
  private mutating func split(at position: Int) {
    guard
      let index = marks.firstIndex(where: {
        $0.range.lowerBound < position && position < $0.range.upperBound && $0.hidden == nil
      })
    else { return }
    let whole = marks.remove(at: index)
    for range in [whole.range.lowerBound..<position, position..<whole.range.upperBound] {
      add(Mark(range: range, shown: Array(line[range]), hidden: nil, isPasted: whole.isPasted))
    }
  }

  /// Applies the replacement of `edit` by a text that is `delta` longer.
  private mutating func shift(_ edit: Range<Int>, by delta: Int) {
    ruins = []
    marks = marks.compactMap { mark in
      let range = mark.range
      if range.upperBound <= edit.lowerBound { return mark }
      if range.lowerBound >= edit.upperBound {
        return mark.moved(to: (range.lowerBound + delta)..<(range.upperBound + delta))
      }
      let rest = Self.rest(of: range, after: edit, delta: delta)
      if let rest, mark.hidden == nil { return mark.moved(to: rest) }
      if let rest { ruins.append(rest) }
      retired.append(mark.hidden == nil ? mark.showing(Array(line[range])) : mark)
      return nil
    }
  }

  /// What an overlapping edit leaves of a marked range; text put inside it belongs to it.
  private static func rest(of range: Range<Int>, after edit: Range<Int>, delta: Int) -> Range<Int>?
  {
    switch (edit.lowerBound <= range.lowerBound, edit.upperBound >= range.upperBound) {
    case (true, true): nil
    case (true, false): (edit.upperBound + delta)..<(range.upperBound + delta)
    case (false, true): range.lowerBound..<edit.lowerBound
    case (false, false): range.lowerBound..<(range.upperBound + delta)
    }
  }

  /// Marks again what a yank or the history brought back. A key typed again does not count.
  private mutating func restore(in inserted: Range<Int>) {
    guard inserted.count > 1 else { return }
    for mark in retired.reversed() where mark.shown.count > 1 && mark.shown.count <= line.count {
      let length = mark.shown.count
      // The comparison may have taken the mark's ends for text that was there before.
      let first = max(0, inserted.lowerBound - length + 1)
      let last = min(inserted.upperBound - 1, line.count - length)
      guard first <= last else { continue }
      let place = (first...last).first { start in
        let range = start..<(start + length)
        return line[range].elementsEqual(mark.shown) && !marks.contains { $0.range.overlaps(range) }
      }
      if let place { add(mark.moved(to: place..<(place + length))) }
    }
  }
}

extension String {
  /// Text from scalars.
  init(_ scalars: some Sequence<Unicode.Scalar>) {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars)
    self.init(view)
  }
}
