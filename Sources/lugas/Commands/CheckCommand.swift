import ArgumentParser
import LugasChecking
import LugasLexicon
import LugasReport
import LugasReview
import LugasText

/// `lugas check [FILE…|-]`: suggestions for whole texts, without questions.
struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: "Check texts and print suggestions.",
    discussion: """
      Exit status: 0 nothing at or above --min-severity; 1 suggestions; 2 bad input, arguments or \
      lexicon. With --jsonl each input line is {"id": …, "text": …} and each output line its answer.
      """)

  @Argument(help: "Files to check; - or nothing for standard input.")
  var files: [String] = []

  @Option(help: "How to print: text, json or sarif.")
  var format: Format = .text

  @Flag(help: "Read and answer one JSON object a line.")
  var jsonl = false

  @Flag(help: "Apply every first replacement: files are rewritten, standard input is printed.")
  var fix = false

  @Option(help: "The language of the texts: auto, id or en.")
  var language: TextLanguage = .auto

  @Option(help: "Families, with commas: plain,claim,neutral.")
  var family: FamilySet = FamilySet()

  @Option(help: "Leave out weaker suggestions: consider, should or must.")
  var minSeverity: Severity = .consider

  @OptionGroup var lexiconOptions: LexiconOptions

  /// How to print.
  enum Format: String, ExpressibleByArgument, CaseIterable { case text, json, sarif }

  /// The language of the texts.
  enum TextLanguage: String, ExpressibleByArgument, CaseIterable { case auto, id, en }

  func validate() throws {
    if jsonl, !files.isEmpty, files != ["-"] {
      throw ValidationError("--jsonl reads standard input; leave the files out")
    }
    if jsonl, fix { throw ValidationError("--jsonl and --fix exclude each other") }
  }

  func run() throws {
    let surroundings = Surroundings.ofProcess()
    let proven = try surroundings.lexicon(named: lexiconOptions.lexicons)
    let options = CheckOptions(
      language: Language(rawValue: language.rawValue), families: family.families,
      minimumSeverity: minSeverity)
    var pipeline = Pipeline(
      lexicon: proven.lexicon, options: options, language: surroundings.language,
      threshold: minSeverity)
    for problem in proven.problems { Stream.err(problem.rendered) }
    var hasSuggestions = false
    if jsonl {
      var lines = CheckLines(pipeline: pipeline, language: surroundings.language)
      hasSuggestions = lines.run()
    } else if fix {
      try fixAll(&pipeline)
    } else {
      hasSuggestions = try reportAll(&pipeline)
    }
    if !proven.problems.isEmpty { throw Refusal.brokenLexicon(count: proven.problems.count) }
    if hasSuggestions { throw ExitCode(1) }
  }

  private var inputs: [String] { files.isEmpty ? ["-"] : files }

  private func reportAll(_ pipeline: inout Pipeline) throws -> Bool {
    var reports: [CheckReport] = []
    for path in inputs {
      let draft = try TextFile.draft(path)
      reports.append(pipeline.report(draft, file: path == "-" ? nil : path))
    }
    switch format {
    case .text:
      for report in reports { Stream.out(TextReport(report).text) }
    case .json:
      for report in reports {
        var bytes: [UInt8] = []
        JSONReport(report).appendPretty(to: &bytes)
        Stream.out(bytes)
      }
    case .sarif:
      var bytes: [UInt8] = []
      SARIFReport(reports, version: Lugas.version).append(to: &bytes)
      Stream.out(bytes)
    }
    return reports.contains(where: \.reachesThreshold)
  }

  private func fixAll(_ pipeline: inout Pipeline) throws {
    for path in inputs {
      let draft = try TextFile.draft(path)
      let revision = pipeline.fixed(draft)
      if path == "-" {
        Stream.out(revision.text)
      } else if revision.text != draft.text {
        try TextFile.replace(path, with: revision.text)
      }
    }
  }
}

/// The families of `--family`.
struct FamilySet: ExpressibleByArgument {
  var families = Set(Family.allCases)

  init() {}

  init?(argument: String) {
    let words = argument.split(separator: ",").map(String.init)
    let families = words.compactMap(Family.init(rawValue:))
    guard !words.isEmpty, families.count == words.count else { return nil }
    self.families = Set(families)
  }

  var defaultValueDescription: String { "plain,claim,neutral" }
}
