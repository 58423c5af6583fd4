import ArgumentParser
import LugasChecking
import LugasLexicon
import LugasReview

/// `lugas check [FILE…|-]`: suggestions for whole texts, without questions.
struct CheckCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "check", abstract: HelpPhrase.check.inUse,
      discussion: HelpPhrase.checkDiscussion.inUse)
  }

  @Argument(help: .words(.files), completion: .file())
  var files: [String] = []

  @Option(help: .words(.format), completion: .choices(Format.self), transform: Choice.read)
  var format: Format?

  @Flag(help: .words(.jsonl))
  var jsonl = false

  @Flag(help: .words(.fix))
  var fix = false

  @Option(
    help: .words(.textLanguage), completion: .choices(TextLanguage.self), transform: Choice.read)
  var language: TextLanguage = .auto

  @Option(help: .words(.families), completion: .choices(Family.self), transform: Choice.readSet)
  var family: Set<Family>?

  @Option(help: .words(.minSeverity), completion: .choices(Severity.self), transform: Choice.read)
  var minSeverity: Severity = .consider

  @Option(help: .words(.profile), completion: .choices(Profile.self), transform: Choice.read)
  var profile: Profile?

  @OptionGroup var lexiconOptions: LexiconOptions

  /// How to print.
  enum Format: String, CaseIterable { case text, json, sarif }

  /// The language of the texts.
  enum TextLanguage: String, CaseIterable { case auto, id, en }

  func validate() throws {
    if jsonl, !files.isEmpty, files != ["-"] { throw ValidationError(.linesWithFiles) }
    if jsonl, fix { throw ValidationError(.linesWithFix) }
    if jsonl, let format, format != .json { throw ValidationError(.linesWithFormat) }
    if fix, format != nil { throw ValidationError(.fixWithFormat) }
  }

  func run() throws {
    let surroundings = Surroundings.ofProcess()
    let proven = try surroundings.lexicon(lexiconOptions)
    let options = CheckOptions(
      language: Language(rawValue: language.rawValue), families: family ?? Set(Family.allCases),
      minimumSeverity: minSeverity)
    let today = surroundings.today
    let inForce = ProfileInForce(chosen: profile, proven.lexicon, on: today)
    var pipeline = Pipeline(
      lexicon: proven.lexicon, options: options.on(today, inForce), language: surroundings.language,
      threshold: minSeverity)
    for problem in proven.problems { Stream.err(problem.rendered[.inUse]) }
    let hasSuggestions =
      if jsonl {
        try answerLines(pipeline, surroundings.language)
      } else if fix {
        try CheckFiles(files, language: surroundings.language).fix(by: &pipeline)
      } else {
        try CheckFiles(files, language: surroundings.language)
          .report(as: format ?? .text, by: &pipeline)
      }
    if !proven.problems.isEmpty { throw Refusal.brokenLexicon(count: proven.problems.count) }
    if hasSuggestions { throw ExitCode(1) }
  }

  private func answerLines(_ pipeline: Pipeline, _ language: Language) throws(Refusal) -> Bool {
    var lines = CheckLines(pipeline: pipeline, language: language)
    let tally = try lines.run()
    if tally.unreadable > 0 { throw .unreadableLines(tally.unreadable) }
    return tally.hasSuggestions
  }
}
