import Foundation
import LugasTerminal

extension Desk {
  /// The text as the editor left it; nil, with a word about it, when the editor failed.
  mutating func edited(_ text: String, with editor: String) -> String? {
    let environment = surroundings.environment
    guard let file = EditFile(text) else {
      say(CopyPhrase.editorFailed(editor))
      return nil
    }
    defer { file.remove() }
    var visit = Program.Visit.failed
    keyboard.whileReleased { visit = Program.edit(file.path, with: editor, environment) }
    guard visit == .done, let content = FileManager.default.contents(atPath: file.path) else {
      say(visit == .notFound ? CopyPhrase.noEditor(editor) : .editorFailed(editor))
      return nil
    }
    return String(decoding: content, as: UTF8.self)
  }

  /// What a line becomes in the officer's editor; nil, with a word about it, when it stays as it is.
  /// A command stays one; any other text counts as pasted, so that nothing in it is one.
  mutating func edited(_ line: EnteredLine, _ emptyEdit: String?) -> LineEvent? {
    if line.text.isEmpty, let emptyEdit { return .line(EnteredLine(typed: emptyEdit)) }
    guard let editor = Program.editor(surroundings.environment) else {
      say(CopyPhrase.setEditorForLine)
      return nil
    }
    guard let text = edited(line.text, with: editor) else { return nil }
    let content = text.hasSuffix("\n") ? String(text.dropLast()) : text
    guard content != line.text, !content.isEmpty else {
      say(CopyPhrase.lineUnchanged)
      return nil
    }
    let isCommand = CommandTable.command(in: line) != nil && CommandTable.isCommand(content)
    return .line(
      isCommand ? EnteredLine(typed: content) : EnteredLine(segments: [.pasted(content)]))
  }
}
