import ArgumentParser
import LugasLexicon
import LugasReview
import LugasTerminal

/// `lugas doctor`: what is around Lugas, and what to do about what is missing.
struct DoctorCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "doctor", abstract: HelpPhrase.doctor.inUse,
    discussion: HelpPhrase.doctorDiscussion.inUse)

  @OptionGroup var lexiconOptions: LexiconOptions

  func run() throws {
    let surroundings = Surroundings.ofProcess()
    let checkup = Checkup(
      surroundings: surroundings, language: surroundings.language,
      lexicon: surroundings.countedLexicon(lexiconOptions), size: Stream.size)
    let findings = checkup.findings
    var screen = Screen.standardOutput(surroundings)
    CheckupView(findings: findings, language: surroundings.language).show(on: &screen)
    let status = findings.filter { $0.state == .problem }.map(\.topic.status).max() ?? 0
    if status != 0 { throw ExitCode(status) }
  }
}

extension Surroundings {
  /// The lexicon in force, only counted.
  func countedLexicon(
    _ options: LexiconOptions? = nil
  ) -> Result<Checkup.ProvenCount, Refusal> {
    do {
      let proven = try options.map { try lexicon($0) } ?? lexicon()
      return .success(
        .init(rules: proven.lexicon.ruleCount, problems: proven.problems.count))
    } catch {
      return .failure(error as? Refusal ?? .unexpected("\(type(of: error))"))
    }
  }
}
