import ArgumentParser
import Foundation
import LugasLexicon
import LugasReview
import LugasText

/// `lugas lexicon import words.csv --pack NAME`.
struct LexiconImportCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "import", abstract: HelpPhrase.lexiconImport.inUse,
      discussion: HelpPhrase.lexiconImportDiscussion.inUse)
  }

  @Argument(help: .words(.rosterTable), completion: .file())
  var file: String

  @Option(help: .words(.importPack))
  var pack: String

  @Option(
    help: .words(.importLanguage), completion: .choices(Language.self), transform: Choice.read)
  var language: Language = .id

  @Option(help: .words(.importKind), completion: .choices(Kind.self), transform: Choice.read)
  var kind: Kind = .officialese

  @Option(
    help: .words(.importSeverity), completion: .choices(Severity.self), transform: Choice.read)
  var severity: Severity = .should

  @Option(help: .words(.importSource))
  var source: String?

  @Option(help: .words(.importWhy))
  var why: String?

  @Option(help: .words(.importOutput), completion: .file())
  var output: String?

  @OptionGroup var lexiconOptions: LexiconOptions

  func validate() throws {
    if pack.isEmpty || !LexiconName.isPlain(pack) {
      throw ValidationError("a pack's name holds only a-z, 0-9 and '-'")
    }
    if let output, !output.hasSuffix("/\(pack).yaml"), output != "\(pack).yaml" {
      throw ValidationError("the pack '\(pack)' must be written to a file named \(pack).yaml")
    }
  }

  func run() throws {
    let surroundings = Surroundings.ofProcess()
    let table = LexiconFile(path: file, text: try TextFile.draft(file).text)
    let why = self.why ?? (language == .id ? "Kata yang dianjurkan." : "The wording we prefer.")
    let made = PackImport(
      table,
      head: PackImport.Head(
        name: pack, language: language, kind: kind, severity: severity, source: source ?? file,
        why: why), forms: Morphology())
    if let output, LexiconListing.status(output) != nil { throw Refusal.fileExists(output) }
    let layers = try LexiconLayers.find(surroundings, lexiconOptions)
    let twins = try layers.twins(of: made, pack: pack)
    for problem in (made.problems + twins).sorted() { Stream.err(problem.rendered[.inUse]) }
    if let output { try NewFile.write(output, made.text) } else { Stream.out(made.text) }
    let summary = [LexiconPhrase.imported(entries: made.entryCount, refused: made.problems.count)]
    for phrase in (made.hasHeader ? [.headerSkipped] : []) + summary {
      Stream.err(phrase.words(surroundings.language))
    }
    if !made.problems.isEmpty { throw ExitCode(2) }
  }
}
