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

  /// Adds the answers to the lines of a part of a block; true when there was a suggestion or a line
  /// that could not be read.
  ///
  /// - Parameter afterEach: may write the answers so far and empty them.
  mutating func answer(
    _ part: Range<Int>, of block: LineBlock, to output: inout [UInt8],
    afterEach: (inout [UInt8]) -> Void = { _ in }
  ) -> Bool {
    var reaches = false
    var start = part.lowerBound
    while start < part.upperBound {
      let end = block.lineEnd(from: start)
      let line = block.bytes[start..<end]
      start = end + 1
      if line.allSatisfy({ $0 == 0x20 || $0 == 0x0D }) { continue }
      if answer(line, &output) { reaches = true }
      afterEach(&output)
    }
    return reaches
  }

  private mutating func answer(_ line: ArraySlice<UInt8>, _ output: inout [UInt8]) -> Bool {
    do throws(InputProblem) {
      let question = try CheckQuestion(line)
      let report = pipeline.report(Draft(question.text), id: question.id)
      let reaches = report.reachesThreshold
      JSONReport(report).appendLine(knowing: &rules, to: &output)
      return reaches
    } catch {
      error.appendLine(id: nil, language: language, to: &output)
      return true
    }
  }
}
