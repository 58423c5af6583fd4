import ArgumentParser
import Foundation
import LugasLexicon
import LugasReview
import LugasText

/// `lugas lexicon import words.csv --pack NAME`.
struct LexiconImportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import", abstract: "Make a pack from a spreadsheet saved as CSV.",
    discussion: """
      Columns: what stands in a text, what should stand there, and perhaps why. Several replacements \
      are written a | b; (hapus) or (delete) deletes. Rows that cannot be used are reported, and the \
      exit status is then 2.
      """)

  @Argument(help: "The CSV file, with commas, semicolons or tabs; - for standard input.")
  var file: String

  @Option(help: "The pack's name.")
  var pack: String

  @Option(help: "The language of the words: id or en.", transform: Choice.read)
  var language: Language = .id

  @Option(help: "The kind of the pack, which tells its family.", transform: Choice.read)
  var kind: Kind = .officialese

  @Option(help: "How much it matters: consider, should or must.", transform: Choice.read)
  var severity: Severity = .should

  @Option(help: "Where the words come from; the file's name when left out.")
  var source: String?

  @Option(help: "Why the words are better, for rows without a reason.")
  var why: String?

  @Option(help: "Write NAME.yaml here and not to standard output; never over another file.")
  var output: String?

  @OptionGroup var lexiconOptions: LexiconOptions

  func validate() throws {
    let allowed = pack.unicodeScalars.allSatisfy {
      ("a"..."z").contains($0) || ("0"..."9").contains($0) || $0 == "-"
    }
    if pack.isEmpty || !allowed {
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
    for problem in (made.problems + twins).sorted() { Stream.err(problem.rendered) }
    if let output { try NewFile.write(output, made.text) } else { Stream.out(made.text) }
    let summary = [LexiconPhrase.imported(entries: made.entryCount, refused: made.problems.count)]
    for phrase in (made.hasHeader ? [.headerSkipped] : []) + summary {
      Stream.err(phrase.words(surroundings.language))
    }
    if !made.problems.isEmpty { throw ExitCode(2) }
  }
}
