import Foundation
import LugasChecking
import LugasReview
import LugasTerminal

/// `/edit [n]`: the text so far, or suggestion n, in the officer's own editor.
enum EditCommand: ReplCommand {
  static let names = (en: "/edit", id: "/sunting")
  static let arguments = (en: "[n]", id: "[n]")
  static let summary = (
    id: "sunting naskah, atau saran n, di penyunting teks",
    en: "edit the draft, or suggestion n, in your editor"
  )
  static let example = (id: "/sunting", en: "/edit 2")

  static func run(_ arguments: String, current: Int?, on desk: inout Desk) {
    guard let review = desk.work?.review else { return open("", on: &desk) }
    guard !arguments.isEmpty else { return open(review.revision.text, on: &desk) }
    guard let number = Int(arguments) else { return HelpCommand.explain(self, on: &desk) }
    guard let entry = review.entry(number) else {
      return desk.say(LoopPhrase.noSuch(arguments))
    }
    let start = entry.suggestion.replacements.first ?? entry.suggestion.quote
    guard let text = edited(start, on: &desk)?.trimmingBlanks else { return }
    guard text != start.trimmingBlanks else { return desk.say(LoopPhrase.ownTextDropped) }
    desk.decide([number], .edit(text))
  }

  private static func open(_ text: String, on desk: inout Desk) {
    guard let edited = edited(text, on: &desk) else { return }
    guard edited != text, edited != text + "\n" else { return desk.say(CopyPhrase.editUnchanged) }
    // The edited text takes the draft's place, so nothing is left to come back to.
    if desk.work != nil { desk.say(desk.ledger.close(isFinished: desk.isDecided)) }
    desk.work = nil
    desk.take(edited)
  }

  /// The text as the editor left it; nil, with a word about it, when the editor failed. The file
  /// lies in a private folder and goes at once.
  private static func edited(_ text: String, on desk: inout Desk) -> String? {
    let environment = desk.surroundings.environment
    let editor = Program.editor(environment)
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("lugas-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: folder) }
    let file = folder.appendingPathComponent("naskah.txt")
    do {
      try FileManager.default.createDirectory(
        at: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
      try Data(text.utf8).write(to: file)
    } catch {
      desk.say(CopyPhrase.editorFailed(editor))
      return nil
    }
    var visit = Program.Visit.failed
    desk.keyboard.whileReleased { visit = Program.edit(file.path, with: editor, environment) }
    guard visit == .done, let content = FileManager.default.contents(atPath: file.path) else {
      desk.say(visit == .notFound ? CopyPhrase.noEditor(editor) : .editorFailed(editor))
      return nil
    }
    return String(decoding: content, as: UTF8.self)
  }
}
