import Foundation
import Synchronization

/// The second thread's hands: its own answers, kept from block to block.
final class BlockHelper: Sendable {
  private let answers: Mutex<LineAnswers>
  private let write: @Sendable ([UInt8]) -> Void

  init(
    _ answers: LineAnswers, write: @escaping @Sendable ([UInt8]) -> Void = { Stream.out($0) }
  ) {
    self.answers = Mutex(answers)
    self.write = write
  }

  /// Answers a block on two threads; tells what was among its lines.
  func answer(_ block: LineBlock, with own: inout LineAnswers) -> LineTally {
    let shared = SharedBlock(block, write: write)
    Thread.detachNewThread { [self] in answers.withLock { shared.work(with: &$0) } }
    shared.work(with: &own)
    shared.awaitEnd()
    return shared.tally
  }
}
