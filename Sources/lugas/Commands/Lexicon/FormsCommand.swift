import ArgumentParser
import Foundation
import LugasMorphology
import LugasTerminal

/// `lugas lexicon forms`: a word from root and form, or the readings of a word.
struct FormsCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "forms", abstract: HelpPhrase.forms.inUse)
  }

  @Flag(help: .words(.formsLines))
  var jsonl = false

  @Argument(help: .words(.formsWords))
  var words: [String] = []

  func run() throws {
    if jsonl { return try answerLines() }
    switch words.count {
    case 1: print(FormsAnswer.reading(word: words[0]))
    case 2:
      do throws(WordFormProblem) {
        print(try FormsAnswer.making(root: words[0], form: words[1]))
      } catch {
        throw ValidationError(UsagePhrase(error))
      }
    default: throw ValidationError(.formsNeedWords)
    }
  }

  private func print(_ answer: FormsAnswer) {
    let lines =
      switch answer {
      case .word(let word, let variants): [word] + variants
      case .analyses(let readings): readings.map { "\($0.root)\t\($0.form)" }
      }
    Stream.out(lines.map { Sanitiser.visible($0) + "\n" }.joined())
  }

  /// One question of `--jsonl`.
  private struct Question: Decodable {
    let root: String?
    let form: String?
    let word: String?
  }

  private func answerLines() throws {
    var lines = JSONLines()
    let decoder = JSONDecoder()
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    while let line = try lines.next() {
      let answer = answer((try? decoder.decode(Question.self, from: line)))
      Stream.out([UInt8](try encoder.encode(answer)) + [0x0A])
    }
  }

  /// One answer of `--jsonl`.
  private struct Answer: Encodable {
    var word: String?
    var variants: [String]?
    var analyses: [Reading]?
    var error: String?

    struct Reading: Encodable {
      let root: String
      let form: String
    }
  }

  private func answer(_ question: Question?) -> Answer {
    if let word = question?.word {
      guard case .analyses(let readings) = FormsAnswer.reading(word: word) else { return Answer() }
      return Answer(analyses: readings.map { Answer.Reading(root: $0.root, form: $0.form) })
    }
    guard let root = question?.root, let form = question?.form else {
      return Answer(error: UsagePhrase.formsQuestion.words(.inUse))
    }
    do throws(WordFormProblem) {
      guard case .word(let word, let variants) = try FormsAnswer.making(root: root, form: form)
      else { return Answer() }
      return Answer(word: word, variants: variants.isEmpty ? nil : variants)
    } catch {
      return Answer(error: UsagePhrase(error).words(.inUse))
    }
  }
}
