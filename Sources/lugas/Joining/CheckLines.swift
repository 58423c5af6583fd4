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

  /// Answers all lines of standard input; true when there was a suggestion or a line that could not
  /// be read.
  mutating func run() -> Bool {
    var input = JSONLines()
    var output: [UInt8] = []
    var reaches = false
    while let block = input.nextBlock() {
      if let helper, block.bytes.count >= 2 * SharedBlock.partSize {
        if helper.answer(block, with: &answers) { reaches = true }
      } else if answerAlone(block, &output) {
        reaches = true
      }
    }
    return reaches
  }

  private mutating func answerAlone(_ block: LineBlock, _ output: inout [UInt8]) -> Bool {
    let reaches = answers.answer(0..<block.bytes.count, of: block, to: &output) { output in
      if output.count >= CheckLines.flushSize { CheckLines.flush(&output) }
    }
    CheckLines.flush(&output)
    return reaches
  }

  private static func flush(_ output: inout [UInt8]) {
    Stream.out(output)
    output.removeAll(keepingCapacity: true)
  }

  private static let flushSize = 1 << 16
}
