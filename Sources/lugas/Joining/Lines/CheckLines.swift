import Foundation
import LugasLexicon

/// `check --jsonl`: one question a line, one answer a line, in order, in bounded memory.
struct CheckLines {
  private var answers: LineAnswers
  /// The other core's; nil where there is one core.
  private let helper: BlockHelper?

  init(pipeline: Pipeline, language: Language) {
    answers = LineAnswers(pipeline: pipeline, language: language)
    let hasCores = ProcessInfo.processInfo.activeProcessorCount > 1
    helper = hasCores ? BlockHelper(answers) : nil
  }

  /// Answers all lines of standard input; tells what was among them.
  mutating func run() throws(Refusal) -> LineTally {
    var input = JSONLines()
    var output: [UInt8] = []
    var tally = LineTally()
    while let block = try input.nextBlock() {
      if let helper, block.bytes.count >= 2 * SharedBlock.partSize {
        tally += helper.answer(block, with: &answers)
      } else {
        tally += answerAlone(block, &output)
      }
    }
    return tally
  }

  private mutating func answerAlone(_ block: LineBlock, _ output: inout [UInt8]) -> LineTally {
    let tally = answers.answer(0..<block.bytes.count, of: block, to: &output) { output in
      if output.count >= CheckLines.flushSize { CheckLines.flush(&output) }
    }
    CheckLines.flush(&output)
    return tally
  }

  private static func flush(_ output: inout [UInt8]) {
    Stream.out(output)
    output.removeAll(keepingCapacity: true)
  }

  private static let flushSize = 1 << 16
}
