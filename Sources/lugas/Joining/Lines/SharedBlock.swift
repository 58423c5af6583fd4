import Foundation
import Synchronization

/// A large block of lines that two threads answer, part by part, each taking the next one.
///
/// Parts are written in order, each as soon as those before it are; what waits is never more than
/// the answers to one block.
final class SharedBlock: Sendable {
  /// Bytes of a part: a pipe gives 64 kB at once, which must be more than one.
  static let partSize = 1 << 14

  private let block: LineBlock
  private let parts: [Range<Int>]
  private let nextPart = Atomic(0)
  private let written = Mutex(Written())
  private let write: @Sendable ([UInt8]) -> Void
  private let isAnswered = Atomic(false)
  private let ending = NSCondition()

  private struct Written {
    /// Answers that wait for those before them, by part.
    var waiting: [Int: [UInt8]] = [:]
    var next = 0
    var tally = LineTally()
  }

  /// - Parameter write: called with the answers in order, by one thread at a time.
  init(_ block: LineBlock, write: @escaping @Sendable ([UInt8]) -> Void) {
    self.block = block
    parts = block.parts(of: SharedBlock.partSize)
    self.write = write
  }

  /// What was among the parts answered so far.
  var tally: LineTally { written.withLock { $0.tally } }

  /// Answers parts until none is left.
  func work(with answers: inout LineAnswers) {
    while true {
      let number = nextPart.wrappingAdd(1, ordering: .relaxed).oldValue
      guard number < parts.count else { return }
      var output: [UInt8] = []
      let tally = answers.answer(parts[number], of: block, to: &output)
      finish(number, output, tally)
    }
  }

  /// Waits for the last part. A thread that never came is not waited for.
  func awaitEnd() {
    ending.lock()
    while !isAnswered.load(ordering: .acquiring) { ending.wait() }
    ending.unlock()
  }

  private func finish(_ number: Int, _ output: [UInt8], _ tally: LineTally) {
    let isLast = written.withLock { written in
      written.tally += tally
      written.waiting[number] = output
      while let output = written.waiting.removeValue(forKey: written.next) {
        write(output)
        written.next += 1
      }
      return written.next == parts.count
    }
    guard isLast else { return }
    ending.lock()
    isAnswered.store(true, ordering: .releasing)
    ending.signal()
    ending.unlock()
  }
}
