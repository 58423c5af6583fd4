import Foundation
import LugasLexicon
import LugasTerminal
import LugasText

/// `/open PATH`: takes a text file as the draft.
enum OpenCommand: ReplCommand {
  static let names = (en: "/open", id: "/buka")
  static let arguments = (en: "FILE", id: "BERKAS")
  static let summary = (id: "buka berkas teks sebagai naskah", en: "open a text file as the draft")
  static let example = (id: "/buka rilis.txt", en: "/open release.txt")

  static func run(_ arguments: String, current: Int?, on desk: inout Desk) {
    guard !arguments.isEmpty else { return HelpCommand.explain(self, on: &desk) }
    do throws(Refusal) {
      desk.take(try TextFile.draft(expanded(arguments)).text)
    } catch {
      desk.saySentence(error.words(in: desk.language))
    }
  }

  static func completions(for word: String, in lexicon: Lexicon) -> [String] {
    let folder = word.lastIndex(of: "/").map { String(word[...$0]) } ?? ""
    let start = word.dropFirst(folder.count)
    let place = folder.isEmpty ? "." : expanded(folder)
    let names = (try? FileManager.default.contentsOfDirectory(atPath: place)) ?? []
    return names.filter { $0.hasPrefix(start) && !$0.hasPrefix(".") }.sorted().map { name in
      var isFolder: ObjCBool = false
      _ = unsafe FileManager.default.fileExists(
        atPath: place + "/" + name, isDirectory: &isFolder)
      return folder + name + (isFolder.boolValue ? "/" : "")
    }
  }

  private static func expanded(_ path: String) -> String {
    (path as NSString).expandingTildeInPath
  }
}
