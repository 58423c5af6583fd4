import ArgumentParser
import LugasLexicon
import LugasReview

/// `lugas lexicon …`: the keeper's tools.
struct LexiconCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "lexicon", abstract: "Check, test and list the lexicons; word forms.",
    subcommands: [Check.self, Test.self, List.self, FormsCommand.self])

  /// `lugas lexicon check [PATH…]`.
  struct Check: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Report every problem of every file, with its place.")

    @Argument(help: "Lexicon files or folders; the program's own when left out.")
    var paths: [String] = []

    func run() throws {
      let surroundings = Surroundings.ofProcess()
      let folder = try LexiconFolder.find(environment: surroundings.environment)
      let proven = ProvenLexicon(
        sources: LexiconSources(files: try folder.filesWithLists(paths), forms: Morphology()))
      for problem in proven.problems { Stream.out(problem.rendered + "\n") }
      Stream.err(
        LexiconPhrase.checked(rules: proven.lexicon.ruleCount, problems: proven.problems.count)
          .words(surroundings.language))
      if !proven.problems.isEmpty { throw ExitCode(2) }
    }
  }

  /// `lugas lexicon test`.
  struct Test: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Run every example sentence of every rule.")

    func run() throws {
      let surroundings = Surroundings.ofProcess()
      let folder = try LexiconFolder.find(environment: surroundings.environment)
      let sources = LexiconSources(files: try folder.files(), forms: Morphology())
      let lexicon = sources.compiled().0
      var test = SelfTest(lexicon: lexicon)
      let failures = test.failures()
      for failure in failures {
        Stream.out((sources.problem(with: failure.rule, failure.message)?.rendered ?? "") + "\n")
      }
      let sentences = lexicon.cards.reduce(0) { $0 + $1.changes.count + $1.keeps.count }
      Stream.err(
        LexiconPhrase.tested(sentences: sentences, failures: failures.count)
          .words(surroundings.language))
      if !failures.isEmpty { throw ExitCode(2) }
    }
  }

  /// `lugas lexicon list`.
  struct List: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "The rules with severity and kind; counts at the end.")

    @Option(help: "Only this family: plain, claim or neutral.")
    var family: Family?

    @Option(help: "Only this language: id or en.")
    var language: Language?

    @Option(help: "Only this kind.")
    var kind: Kind?

    func run() throws {
      let surroundings = Surroundings.ofProcess()
      let lexicon = try surroundings.lexicon().lexicon
      let cards = lexicon.cards.filter { card in
        (family ?? card.family) == card.family && (language ?? card.language) == card.language
          && (kind ?? card.kind) == card.kind
      }
      let lines = cards.map {
        "\($0.id)\t\($0.severity.rawValue)\t\($0.kind.rawValue)\t\($0.pattern)"
      }
      Stream.out(lines.map { $0 + "\n" }.joined())
      for language in Language.allCases {
        for family in Family.allCases {
          let count = cards.count { $0.language == language && $0.family == family }
          if count > 0 { Stream.err("\(language.rawValue) \(family.rawValue): \(count)") }
        }
      }
    }
  }
}

extension LexiconFolder {
  /// The given packs, with the program's own lists beside them so that `@lists` are known; all files
  /// when nothing is given.
  func filesWithLists(_ paths: [String]) throws -> [LexiconFile] {
    let given = try files(paths)
    guard !paths.isEmpty else { return given }
    let known = Set(given.map(\.path))
    let lists = try files().filter { $0.path.contains("/lists/") && !known.contains($0.path) }
    return given + lists
  }
}
