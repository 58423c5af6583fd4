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
  var minSeverity: Severity?

  @Option(help: .words(.profile), completion: .choices(Profile.self), transform: Choice.read)
  var profile: Profile?

  @Option(help: .words(.platforms))
  var platform: [String] = []

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
    let surroundings = try surroundings()
    let settings = surroundings.settings
    let proven = try surroundings.lexicon(lexiconOptions)
    let options = CheckOptions(
      language: Language(rawValue: language.rawValue), families: settings.families,
      minimumSeverity: settings.minSeverity)
    let today = surroundings.today
    let inForce = ProfileInForce(settings, proven.lexicon, on: today)
    var pipeline = Pipeline(
      lexicon: proven.lexicon, options: options.on(today, inForce), language: surroundings.language,
      threshold: settings.minSeverity)
    pipeline.platforms = try proven.lexicon.platforms(
      named: (platform.isEmpty ? settings.platforms : platform).joined(separator: ","))
    if let words = LimitsPhrase.stale(pipeline.platforms, on: today) {
      Stream.err("lugas: \(words.words(surroundings.language))")
    }
    for problem in settings.problems { Stream.err(problem.rendered(surroundings.language)) }
    for problem in proven.problems { Stream.err(problem.rendered[.inUse]) }
    let hasSuggestions =
      if jsonl {
        try answerLines(pipeline, surroundings.language)
      } else if fix {
        try texts(surroundings).fix(by: &pipeline)
      } else {
        try texts(surroundings).report(as: format ?? .text, by: &pipeline)
      }
    if !proven.problems.isEmpty { throw Refusal.brokenLexicon(count: proven.problems.count) }
    let slips = settings.problems.count
    if slips > 0 { throw Refusal.brokenSettings(count: slips) }
    if hasSuggestions { throw ExitCode(1) }
  }

  /// Those of the process, with the options on top of the settings.
  private func surroundings() throws(Refusal) -> Surroundings {
    var surroundings = Surroundings.ofProcess()
    try surroundings.takeOption(.profile, profile.map { [$0.rawValue] })
    try surroundings.takeOption(
      .families, family.map { chosen in Family.allCases.filter(chosen.contains).map(\.rawValue) })
    try surroundings.takeOption(.minSeverity, minSeverity.map { [$0.rawValue] })
    return surroundings
  }

  /// The texts that were named.
  private func texts(_ surroundings: Surroundings) -> CheckFiles {
    CheckFiles(
      files, language: surroundings.language, official: surroundings.settings.officialDetails)
  }

  private func answerLines(_ pipeline: Pipeline, _ language: Language) throws(Refusal) -> Bool {
    var lines = CheckLines(pipeline: pipeline, language: language)
    let tally = try lines.run()
    if tally.unreadable > 0 { throw .unreadableLines(tally.unreadable) }
    return tally.hasSuggestions
  }
}
