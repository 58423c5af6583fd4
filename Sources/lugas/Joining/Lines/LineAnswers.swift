import LugasLexicon
import LugasReport
import LugasText

/// Answers lines of `check --jsonl`: a value, so that each core has one of its own.
struct LineAnswers: Sendable {
  private var pipeline: Pipeline
  private let language: Language
  private var rules = RuleTexts()

  init(pipeline: Pipeline, language: Language) {
    self.pipeline = pipeline
    self.language = language
  }

  /// Adds the answers to the lines of a part of a block; tells what was among them.
  ///
  /// - Parameter afterEach: may write the answers so far and empty them.
  mutating func answer(
    _ part: Range<Int>, of block: LineBlock, to output: inout [UInt8],
    afterEach: (inout [UInt8]) -> Void = { _ in }
  ) -> LineTally {
    var tally = LineTally()
    var start = part.lowerBound
    while start < part.upperBound {
      let end = block.lineEnd(from: start)
      let line = block.bytes[start..<end]
      start = end + 1
      if line.allSatisfy({ $0 == 0x20 || $0 == 0x09 || $0 == 0x0D }) { continue }
      answer(line, &output, &tally)
      afterEach(&output)
    }
    return tally
  }

  private mutating func answer(
    _ line: ArraySlice<UInt8>, _ output: inout [UInt8], _ tally: inout LineTally
  ) {
    do throws(QuestionProblem) {
      let question = try CheckQuestion(line)
      let report = pipeline.report(Draft(question.text), id: question.id)
      JSONReport(report).appendLine(knowing: &rules, to: &output)
      if report.reachesThreshold { tally.hasSuggestions = true }
    } catch {
      error.problem.appendLine(id: error.id, language: language, to: &output)
      tally.unreadable += 1
    }
  }
}

/// What was among lines that were answered.
struct LineTally: Hashable, Sendable {
  /// A suggestion at or above the threshold.
  var hasSuggestions = false
  /// How many lines could not be read.
  var unreadable = 0

  static func += (total: inout LineTally, part: LineTally) {
    if part.hasSuggestions { total.hasSuggestions = true }
    total.unreadable += part.unreadable
  }
}
