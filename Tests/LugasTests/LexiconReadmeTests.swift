import Foundation
import LugasChecking
import LugasLexicon
import LugasReview
import LugasText
import Testing

@testable import lugas

/// `lexicons/README.md` cut into its headings and code blocks.
struct LexiconReadme {
  /// One block of code.
  struct Block: Sendable, CustomTestStringConvertible {
    let heading: String
    /// What stands behind the three backquotes.
    let info: String
    let line: Int
    let text: String

    var testDescription: String { "\(heading), line \(line)" }

    /// The block as a file: a whole one as it is, a part with a head before it.
    var file: LexiconFile {
      let words = text.split(separator: "\n").first?.split(separator: ":").map(String.init) ?? []
      let name = words.count > 1 ? words[1].split(separator: " ").first.map(String.init) ?? "" : ""
      switch words.first {
      case "list": return LexiconFile(path: "readme/id/lists/\(name).yaml", text: text, layer: 1)
      case "signal":
        return LexiconFile(path: "readme/id/signals/\(name).yaml", text: text, layer: 1)
      case "roster":
        return LexiconFile(path: "readme/id/rosters/\(name).yaml", text: text, layer: 1)
      case "calendar":
        return LexiconFile(path: "readme/id/calendars/\(name).yaml", text: text, layer: 1)
      case "pack": return LexiconFile(path: "readme/id/plain/\(name).yaml", text: text, layer: 1)
      case "disable": return LexiconFile(path: "readme/off.yaml", text: text, layer: 1)
      default:
        return LexiconFile(path: "readme/id/plain/kantor.yaml", text: head + dedented, layer: 1)
      }
    }

    private var head: String {
      let (family, kind) =
        switch info {
        case "yaml claim": ("claim", "hearsay")
        case "yaml neutral": ("neutral", "electioneering")
        default: ("plain", "officialese")
        }
      let conditions = dedented.hasPrefix("unless")
      return "pack: kantor\nlanguage: id\nfamily: \(family)\nkind: \(kind)\nseverity: should\n"
        + "why: { id: Sebab. }\nsource: Redaksi\n" + (conditions ? "replace: { zzz: yyy }\n" : "")
    }

    private var dedented: String {
      let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
      let depth = lines.first?.prefix { $0 == " " }.count ?? 0
      return lines.map { $0.dropFirst(min(depth, $0.prefix { $0 == " " }.count)) }
        .joined(separator: "\n")
    }
  }

  static let blocks: [Block] = {
    let path = Example.root.appendingPathComponent("lexicons/README.md").path
    let text = FileManager.default.contents(atPath: path).map {
      String(decoding: $0, as: UTF8.self)
    }
    var blocks: [Block] = []
    var heading = ""
    var open: (info: String, line: Int, lines: [Substring])?
    let lines = (text ?? "").split(separator: "\n", omittingEmptySubsequences: false)
    for (index, line) in lines.enumerated() {
      if line.hasPrefix("```") {
        if let block = open {
          blocks.append(
            Block(
              heading: heading, info: block.info, line: block.line,
              text: block.lines.joined(separator: "\n") + "\n"))
          open = nil
        } else {
          open = (String(line.dropFirst(3)), index + 1, [])
        }
      } else if open != nil {
        open?.lines.append(line)
      } else if line.hasPrefix("#") {
        heading = line.drop { $0 == "#" }.trimmingBlanks
      }
    }
    return blocks
  }()

  static let yaml = blocks.filter { $0.info.hasPrefix("yaml") }
  /// The headings of the worked entries.
  static let worked = (1...10).compactMap { number in
    blocks.first { $0.heading.hasPrefix("\(number). ") }?.heading
  }
}

struct LexiconReadmeTests {
  /// The project's lexicon in so far as the blocks build on it.
  private static let base = Result {
    try LexiconLayers(folders: [Example.root.appendingPathComponent("lexicons").path]).files()
      .filter { $0.path.contains("/id/lists/") || $0.path.contains("/signals/") }
  }
  private static let disabled = LexiconFile(
    path: "own/id/plain/officialese.yaml",
    text: "pack: officialese\nlanguage: id\nfamily: plain\nkind: officialese\nseverity: should\n"
      + "why: { id: Sebab. }\nsource: Redaksi\nreplace: { dalam rangka: untuk }\n")
  private static let chat = LexiconFile(
    path: "own/id/plain/chat.yaml",
    text: disabled.text.replacingOccurrences(of: "pack: officialese", with: "pack: chat")
      .replacingOccurrences(of: "dalam rangka", with: "yg"))

  private func proven(_ blocks: [LexiconReadme.Block]) throws -> ProvenLexicon {
    var files = try LexiconReadmeTests.base.get()
    if blocks.contains(where: { $0.text.hasPrefix("disable") }) {
      files += [LexiconReadmeTests.disabled, LexiconReadmeTests.chat]
    }
    return ProvenLexicon(
      sources: LexiconSources(files: files + blocks.map(\.file), forms: Morphology()))
  }

  @Test(arguments: LexiconReadme.yaml)
  func `every YAML block loads, its sentences pass`(_ block: LexiconReadme.Block) throws {
    // The blocks of one worked entry belong together.
    let all = LexiconReadme.yaml.filter { $0.heading == block.heading && $0.line <= block.line }
    let problems = try proven(block.heading.first?.isNumber == true ? all : [block]).problems
    #expect(problems.filter { $0.path.hasPrefix("readme/") }.map(\.rendered.en) == [])
  }

  @Test func `there are ten worked entries, each with a pack and what it does`() {
    #expect(LexiconReadme.worked.count == 10)
    for heading in LexiconReadme.worked {
      let infos = LexiconReadme.blocks.filter { $0.heading == heading }.map(\.info)
      #expect(infos.last == "" && infos.first?.hasPrefix("yaml") == true, "\(heading): \(infos)")
    }
    #expect(LexiconReadme.yaml.count >= 17)
  }

  @Test(arguments: LexiconReadme.worked)
  func `a worked entry does what stands under it`(_ heading: String) throws {
    let blocks = LexiconReadme.blocks.filter { $0.heading == heading }
    let lexicon = try proven(blocks.filter { $0.info.hasPrefix("yaml") }).lexicon
    var checker = Checker(lexicon: lexicon)
    for line in blocks.last?.text.split(separator: "\n") ?? [] {
      let parts = line.components(separatedBy: " => ")
      let checked = checker.check(Draft(parts[0]), options: CheckOptions(language: .id))
      #expect(Revision.whole(of: checked).text == parts[parts.count - 1])
      #expect(checked.suggestions.isEmpty == (parts.count == 1), "\(line)")
    }
  }

  @Test(arguments: LexiconReadme.worked)
  func `no exception of a worked entry is needless`(_ heading: String) throws {
    let blocks = LexiconReadme.yaml.filter { $0.heading == heading }
    let files = try LexiconReadmeTests.base.get() + blocks.map(\.file)
    let findings = Coverage.findings(in: LexiconSources(files: files, forms: Morphology()))
    #expect(findings.map(\.problem.rendered.en) == [])
  }
}
