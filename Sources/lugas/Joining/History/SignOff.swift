import LugasHistory

/// Where a draft stands on its way out of the office, and who may take the next step.
///
/// Persons are told apart by their accounts' names: declared, not proven.
struct SignOff {
  /// Where it stands.
  enum Standing: Equatable {
    /// Nobody was asked, or an edit has voided what was said.
    case none
    /// Waits for somebody else.
    case submitted(by: String)
    /// This very text was approved.
    case approved(by: String)
    /// Was given back.
    case returned(by: String, note: String?)

    /// This very text was approved.
    var isApproval: Bool {
      if case .approved = self { true } else { false }
    }
  }

  /// Why a step may not be taken.
  enum Obstacle: Equatable {
    case nothingSubmitted
    /// The officer wrote, edited or submitted it.
    case ownWork
    /// The text is no longer the one that was submitted.
    case textChanged
    case nothingToLookAt
  }

  private let draft: RecordedDraft
  private let textHash: String?

  /// Takes a draft with the text it has come to; nil when that cannot be told.
  init(_ draft: RecordedDraft, text: String?) {
    self.draft = draft
    textHash = text.map(SignOff.hash)
  }

  /// The SHA-256 of a text in hexadecimal digits.
  static func hash(_ text: String) -> String {
    SHA256.digest(of: Array(text.utf8))
      .map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
  }

  /// Where it stands: the newest word that holds for this text.
  var standing: Standing {
    let steps = draft.signOffs.filter { [.submit, .approve, .return].contains($0.step) }
    guard let last = steps.last else { return .none }
    switch last.step {
    case .return: return .returned(by: last.officer, note: last.note)
    case .approve where last.textHash == textHash: return .approved(by: last.officer)
    case .submit where last.textHash == textHash: return .submitted(by: last.officer)
    default: return .none
    }
  }

  /// The emergency copies that nobody else has looked at.
  var unseenEmergencies: [RecordedSignOff] {
    let lastLook = draft.signOffs.lastIndex { $0.step == .look } ?? -1
    return draft.signOffs.dropFirst(lastLook + 1).filter { $0.step == .emergency }
  }

  /// The revision that waits for an approval.
  var submitted: RevisionID? { draft.signOffs.last { $0.step == .submit }?.revision }

  /// The revision that was approved last, or, where none was, copied last.
  var outgoing: RevisionID? {
    draft.signOffs.last { $0.step == .approve }?.revision ?? draft.copies.last?.revision
  }

  /// Why this person may not approve or give back; nil when nothing stands against it.
  func obstacleToJudging(by officer: String) -> Obstacle? {
    guard let last = draft.signOffs.last(where: { $0.step != .emergency && $0.step != .look }),
      last.step == .submit
    else { return .nothingSubmitted }
    guard !authors.contains(officer) else { return .ownWork }
    return last.textHash == textHash ? nil : .textChanged
  }

  /// Why this person may not look at the emergency copies; nil when nothing stands against it.
  func obstacleToLooking(by officer: String) -> Obstacle? {
    guard !unseenEmergencies.isEmpty else { return .nothingToLookAt }
    return authors.contains(officer) ? .ownWork : nil
  }

  /// Everybody who wrote, decided, submitted or copied.
  private var authors: Set<String> {
    var authors: Set<String> = [draft.session.session.officer]
    authors.formUnion(draft.decidedBy)
    authors.formUnion(
      draft.signOffs.filter { $0.step == .submit || $0.step == .emergency }.map(\.officer))
    return authors
  }
}
