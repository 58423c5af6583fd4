public import LugasText

/// The difference between two texts, word by word.
public struct WordDiff: Hashable, Sendable {
  /// What became of a part.
  public enum Change: Hashable, Sendable {
    case same, removed, added
  }

  /// A part of either text.
  public struct Segment: Hashable, Sendable {
    /// What became of it.
    public let change: Change
    /// Its text; never empty.
    public let text: String

    /// Makes a segment.
    public init(_ change: Change, _ text: String) {
      self.change = change
      self.text = text
    }
  }

  /// The parts in reading order: the same and removed ones make the old text, the same and added
  /// ones the new text. No two neighbours are of one kind; removed comes before added.
  public let segments: [Segment]

  /// The exact difference that edits make to a draft, or to the part of it at `span`.
  ///
  /// Edits that do not lie inside `span` are left out.
  public init(draft: Draft, edits: [Edit], within span: TextSpan? = nil) {
    let span = span ?? TextSpan(start: 0, end: draft.bytes.count)
    var builder = SegmentBuilder()
    var position = span.start
    for edit in edits where span.contains(edit.span) {
      builder.append(.same, draft.bytes[position..<edit.span.start])
      builder.append(.removed, draft.bytes[edit.span.start..<edit.span.end])
      builder.append(.added, Array(edit.replacement.utf8)[...])
      position = edit.span.end
    }
    builder.append(.same, draft.bytes[position..<span.end])
    segments = builder.finish()
  }

  /// The difference between two texts; short, but on long texts not always the shortest.
  ///
  /// - Complexity: O(words) time, at worst with a factor of some hundreds, O(words) memory.
  public init(from old: String, to new: String) {
    let old = DiffWords(old)
    let new = DiffWords(new)
    var names: [ArraySlice<UInt8>: Int32] = [:]
    let oldNames = old.named(by: &names)
    let newNames = new.named(by: &names)
    var builder = SegmentBuilder()
    var difference = BlockDiff(oldNames, newNames)
    for block in difference.blocks() {
      builder.append(block.isSame ? .same : .removed, old.bytes(of: block.old))
      if !block.isSame { builder.append(.added, new.bytes(of: block.new)) }
    }
    segments = builder.finish()
  }

  /// True when the texts are the same, byte for byte.
  public var isEmpty: Bool { !segments.contains { $0.change != .same } }
}

/// Joins parts to segments.
private struct SegmentBuilder {
  private var segments: [WordDiff.Segment] = []
  private var same: [UInt8] = []
  private var removed: [UInt8] = []
  private var added: [UInt8] = []

  mutating func append(_ change: WordDiff.Change, _ bytes: ArraySlice<UInt8>) {
    guard !bytes.isEmpty else { return }
    switch change {
    case .same:
      flushChanges()
      same += bytes
    case .removed:
      flushSame()
      removed += bytes
    case .added:
      flushSame()
      added += bytes
    }
  }

  mutating func finish() -> [WordDiff.Segment] {
    flushSame()
    flushChanges()
    return segments
  }

  private mutating func flushSame() {
    if !same.isEmpty { segments.append(.init(.same, String(decoding: same, as: UTF8.self))) }
    same.removeAll(keepingCapacity: true)
  }

  private mutating func flushChanges() {
    if !removed.isEmpty {
      segments.append(.init(.removed, String(decoding: removed, as: UTF8.self)))
    }
    if !added.isEmpty { segments.append(.init(.added, String(decoding: added, as: UTF8.self))) }
    removed.removeAll(keepingCapacity: true)
    added.removeAll(keepingCapacity: true)
  }
}
