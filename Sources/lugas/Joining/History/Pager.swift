import Foundation
import LugasTerminal

/// Shows a long text a screen at a time, in the officer's pager.
enum Pager {
  /// Shows what `body` writes: in the pager when standard output is a terminal with fewer rows and a
  /// pager is there, else all at once. `PAGER` names it; an empty one or `cat` means none.
  static func show(_ surroundings: Surroundings, _ body: (inout Screen) -> Void) {
    var screen = Screen.standardOutput(surroundings)
    // A pager paints its page anew, which a screen reader reads out again.
    guard Stream.isTerminal, !screen.isSpoken, let pager = pager(surroundings) else {
      return body(&screen)
    }
    let buffer = TextBuffer(columns: screen.columns)
    var paged = Screen(sink: buffer, palette: screen.palette, layout: screen.layout)
    body(&paged)
    let lines = buffer.text.utf8.count { $0 == UInt8(ascii: "\n") }
    guard lines >= Stream.rows ?? .max, page(buffer.text, in: pager) else {
      return Stream.out(buffer.text)
    }
  }

  /// A file rather than a pipe: the pager then has the terminal for its keys.
  private static func page(_ text: String, in pager: [String]) -> Bool {
    guard let name = pager.first, let file = EditFile(text) else { return false }
    defer { file.remove() }
    return ForegroundProgram.run(name, pager.dropFirst() + [file.path]) == 0
  }

  private static func pager(_ surroundings: Surroundings) -> [String]? {
    let environment = surroundings.environment
    let words = (environment["PAGER"] ?? "less -R").split(separator: " ").map(String.init)
    guard let name = words.first, name != "cat",
      let path = Program.path(of: name, environment: environment)
    else { return nil }
    let isLess = (path as NSString).lastPathComponent == "less"
    guard isLess else { return [path] + words.dropFirst() }
    // `-Ps` sets the short prompt, which would else be the name of the file.
    let prompt = "-Ps" + RecordWords.pagerKeys.words(surroundings.language)
    return [path] + words.dropFirst() + (words.count == 1 ? ["-R"] : []) + [prompt]
  }
}
