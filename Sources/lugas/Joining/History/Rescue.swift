import Foundation
import LugasChecking
import LugasHistory
import LugasLexicon
import LugasReview
import LugasTerminal
import LugasText

/// What an officer would lose when the REPL ends while its history cannot be written: the drafts that
/// are in no record, and the draft in hand with what it has come to.
struct Rescue {
  private let text: String

  /// Takes the texts of drafts that were never recorded, and the draft in hand.
  init(unrecorded: [String], work: Work?, language: Language) {
    var parts = [RepairWords.rescueHead.words(language)]
    let inHand = work?.checked.draft.text
    for draft in unrecorded where draft != inHand {
      parts.append("── \(RepairWords.rescueDraft.words(language))\n\(draft)")
    }
    if let work, let inHand {
      parts.append("── \(RepairWords.rescueDraft.words(language)) \(work.title)\n\(inHand)")
      let result = work.review.revision.text
      parts.append("── \(RepairWords.rescueResult.words(language))\n\(result)")
      let decided = work.review.entries.filter { $0.decision != nil }
      let lines = decided.map { entry in
        let change = SuggestionLine(entry, language: language).change
        return "\(entry.number)  \(entry.decision?.kind.words(language) ?? "")  \(change)"
      }
      parts.append(lines.joined(separator: "\n"))
    }
    text = parts.joined(separator: "\n\n") + "\n"
  }

  /// Writes it where only this account can read it, in the first of these folders that takes it;
  /// answers the file, nil when none did.
  func write(in folders: [String], at instant: UTCMilliseconds) -> String? {
    let files = FileManager.default
    for folder in folders {
      try? files.createDirectory(
        atPath: folder, withIntermediateDirectories: true,
        attributes: [.posixPermissions: 0o700])
      let path = "\(folder)/rescued-\(instant.count)-\(getpid()).txt"
      let descriptor = unsafe open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
      guard descriptor >= 0 else { continue }
      defer { close(descriptor) }
      do {
        try Stream.write(Array(text.utf8), to: descriptor)
        guard fsync(descriptor) == 0 else { throw SystemReason.last }
        return path
      } catch {
        unsafe unlink(path)
      }
    }
    return nil
  }

  /// The text itself, where nothing else is left.
  func show(on screen: inout Screen) {
    for line in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) {
      screen.write(unbroken: String(line))
    }
  }
}

extension Desk {
  /// Keeps what is not in the history when the REPL ends, and says where.
  mutating func rescueUnsaved() {
    say(ledger.start())
    let count = ledger.waitingCount
    guard count > 0 else { return }
    let rescue = Rescue(unrecorded: ledger.unrecordedDrafts, work: work, language: language)
    if let path = rescue.write(in: surroundings.rescueFolders, at: surroundings.now()) {
      return say(RepairWords.rescued(count, path))
    }
    say(RepairWords.notRescued(count))
    rescue.show(on: &screen)
  }
}
