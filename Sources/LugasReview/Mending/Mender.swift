import LugasText

/// Turns decisions into edits and mends the text around them.
///
/// The edits depend on the set of decisions alone. Around a deletion it mends blanks, left-over
/// punctuation and brackets, empty lines, and the capital letter at the start of a sentence; in front
/// of any English change, `a` and `an`.
struct Mender {
  private let draft: Draft
  private let reader: ScalarReader

  init(draft: Draft) {
    self.draft = draft
    reader = ScalarReader(bytes: draft.bytes)
  }

  /// The edits in order.
  ///
  /// - Parameter amendments: sorted by span, not overlapping.
  /// - Complexity: O(amendments · log tokens), plus the bytes that go.
  func edits(for amendments: [Amendment]) -> [Edit] {
    let amendments = amendments.filter { changesSomething($0) }
    guard !amendments.isEmpty else { return [] }
    var pass = MendingPass(draft: draft, amendments: amendments)
    let pieces = pass.run()
    let capitals = Capitals(draft: draft, amendments: amendments)
    let articles = Articles(draft: draft, amendments: amendments)
    var edits: [Edit] = []
    var capitalised: Set<Int> = []
    var floor = 0
    for (index, piece) in pieces.enumerated() {
      let next = index + 1 < pieces.count ? pieces[index + 1] : nil
      if let article = articles.edit(before: piece, next: next, floor: floor) {
        append(article, to: &edits)
      }
      floor = piece.end(in: amendments)
      switch piece {
      case .substitution(let index):
        let amendment = amendments[index]
        let text =
          capitalised.contains(index)
          ? Capitals.capitalised(amendment.replacement) : amendment.replacement
        edits.append(edit(amendment, text))
      case .gap(let gap):
        edits += gapEdits(gap, amendments)
        if let blank = joiningBlank(gap, pass) { edits.append(blank) }
        switch capitals.capital(behind: gap, next: next) {
        case .draft(let edit): append(edit, to: &edits)
        case .substitution(let index): capitalised.insert(index)
        case nil: break
        }
      }
    }
    return edits
  }

  private func changesSomething(_ amendment: Amendment) -> Bool {
    let old = draft.bytes[amendment.span.start..<amendment.span.end]
    return !old.elementsEqual(amendment.replacement.utf8)
  }

  private func edit(_ amendment: Amendment, _ text: String) -> Edit {
    Edit(span: amendment.span, replacement: text, cause: .decision(number: amendment.number))
  }

  /// The deletions of a gap with the mending between and around them.
  private func gapEdits(_ gap: Gap, _ amendments: [Amendment]) -> [Edit] {
    var edits: [Edit] = []
    var position = gap.left
    func mend(to end: Int) {
      guard position < end else { return }
      let span = TextSpan(start: position, end: end)
      edits.append(Edit(span: span, replacement: "", cause: .mending))
    }
    for amendment in amendments[gap.firstDeletion..<gap.endDeletion] {
      mend(to: amendment.span.start)
      edits.append(edit(amendment, ""))
      position = amendment.span.end
    }
    mend(to: gap.right)
    return edits
  }

  /// A blank where a deletion that took its blanks along would join two words.
  private func joiningBlank(_ gap: Gap, _ pass: MendingPass) -> Edit? {
    guard let first = reader.scalar(at: gap.left), let last = reader.scalar(before: gap.right),
      Mark(first.scalar) == .blank || Mark(last.scalar) == .blank,
      let left = reader.scalar(before: gap.left), let right = reader.scalar(at: gap.right),
      Mark(left.scalar) == .other, Mark(right.scalar) == .other
    else { return nil }
    let span = TextSpan(start: gap.right, end: gap.right)
    return Edit(span: span, replacement: " ", cause: .mending)
  }

  /// Adds a mending edit: to the blanks before it, or to the capital that its word was given.
  private func append(_ edit: Edit, to edits: inout [Edit]) {
    guard let last = edits.last, last.isMending else { return edits.append(edit) }
    let isCapital = last.span.end > edit.span.start
    let isBesideBlanks = last.span.end == edit.span.start && last.replacement.isEmpty
    guard isCapital || isBesideBlanks else { return edits.append(edit) }
    edits.removeLast()
    let text = isCapital ? Capitals.capitalised(edit.replacement) : edit.replacement
    let span = TextSpan(start: last.span.start, end: edit.span.end)
    edits.append(Edit(span: span, replacement: text, cause: .mending))
  }
}
