import LugasHistory
import LugasLexicon
import LugasTerminal

/// `/export [n] [md|html|csv|jsonl] [FILE]`: a draft's record as a file, never over another file.
enum ExportCommand: ReplCommand {
  static let names = (en: "/export", id: "/ekspor")
  static let arguments = (
    en: "[n] [md | html | csv | jsonl] [FILE]", id: "[n] [md | html | csv | jsonl] [BERKAS]"
  )
  static let summary = (
    id: "catatan naskah sebagai berkas", en: "a draft's record as a file"
  )
  static let example = (id: "/ekspor 3 html", en: "/export 3 html")

  static func run(_ arguments: String, current: Int?, on desk: inout Desk) {
    var (first, rest) = CommandTable.split(arguments)
    var number = desk.work?.number
    if let named = Int(first) {
      number = named
      (first, rest) = CommandTable.split(rest)
    }
    let named = ExportFormat(rawValue: first.lowercased())
    let file = named == nil ? (first + (rest.isEmpty ? "" : " \(rest)")) : rest
    guard let number else { return HelpCommand.explain(self, on: &desk) }
    guard named != nil || file.isEmpty || file.contains(where: { "./".contains($0) }) else {
      desk.say(HistoryWords.noExportFormat(file))
      return HelpCommand.explain(self, on: &desk)
    }
    let format = named ?? ExportFormat(fileName: file) ?? .md
    let path = file.isEmpty ? "lugas-\(number).\(format.rawValue)" : file
    write(number, as: format, to: path, on: &desk)
  }

  private static func write(
    _ number: Int, as format: ExportFormat, to path: String, on desk: inout Desk
  ) {
    guard let store = desk.openHistory() else { return }
    var text = ""
    do throws(HistoryError) {
      guard try store.draft(number) != nil else { return desk.say(HistoryWords.notFound(number)) }
      let export = HistoryExport(
        store: store, language: desk.language, made: desk.surroundings.now())
      text = try export.text(of: [number], isWhole: false, as: format)
    } catch {
      return desk.saySentence(HistoryWords.reason(error))
    }
    do throws(Refusal) {
      try NewFile.write(path, text)
      desk.say(HistoryWords.exported(path))
    } catch {
      desk.saySentence(error.words(in: desk.language))
    }
  }

  static func completions(for word: String, in lexicon: Lexicon) -> [String] {
    ExportFormat.allCases.map(\.rawValue).filter { $0.hasPrefix(word) }
  }
}
