import Foundation
import LugasReport
import LugasTerminal

/// Standard output and error as plain byte streams.
///
/// Who reads a pipe may close it: the program then ends at once, without a word. Any other failure
/// of standard output ends it with a message, since nothing that follows would arrive.
enum Stream {
  /// Standard output goes to a terminal.
  static var isTerminal: Bool { isatty(STDOUT_FILENO) == 1 }

  /// Rows and columns of the terminal; nil when output is none, or does not say.
  static var size: (rows: Int, columns: Int)? {
    var size = winsize()
    guard unsafe ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_row > 0 else {
      return nil
    }
    return (Int(size.ws_row), Int(size.ws_col))
  }

  /// Rows of the terminal; nil when it does not say.
  static var rows: Int? { size?.rows }

  /// Writes to standard output.
  static func out(_ text: String) { out(Array(text.utf8)) }

  /// Writes bytes to standard output; does not return when they cannot be written.
  static func out(_ bytes: [UInt8]) {
    do throws(SystemReason) {
      try write(bytes, to: STDOUT_FILENO)
    } catch {
      end(error)
    }
  }

  /// Writes a message to standard error, safe to show on a terminal.
  static func err(_ message: String) {
    // Where messages cannot be written there is no place left to say so.
    try? write(Array("\(Sanitiser.visible(message))\n".utf8), to: STDERR_FILENO)
  }

  /// Writes why a command cannot go on, on one line.
  static func err(_ refusal: Refusal) {
    if case .brokenWorkshopFile(let slips) = refusal { return err(slips.joined(separator: "\n")) }
    err("\(FramePhrase.errorPrefix)\(VisibleText.oneLine(refusal.words(in: .inUse)))")
  }

  /// Exit status when the reader of a pipe is gone: 128 + SIGPIPE, as for any other program.
  static let closedPipeStatus: Int32 = 128 + SIGPIPE

  /// Ends the program, whichever thread this is; what others would still write arrives nowhere.
  private static func end(_ reason: SystemReason) -> Never {
    if reason.number == EPIPE { _exit(closedPipeStatus) }
    let refusal = Refusal.outputNotWritable(reason)
    err(refusal)
    _exit(refusal.exitStatus)
  }

  /// Writes all bytes.
  static func write(_ bytes: [UInt8], to descriptor: Int32) throws(SystemReason) {
    var start = 0
    while start < bytes.count {
      let count = unsafe bytes.withUnsafeBytes {
        unsafe Foundation.write(
          descriptor, UnsafeRawBufferPointer(rebasing: $0[start...]).baseAddress, $0.count - start)
      }
      if count >= 0 {
        start += count
      } else {
        try waitAfterFailure(for: POLLOUT, on: descriptor)
      }
    }
  }

  /// Reads what is there into `page`, at most all of it; 0 at the end of the input.
  static func read(
    _ descriptor: Int32, into page: inout [UInt8]
  ) throws(SystemReason) -> Int {
    while true {
      let count = unsafe page.withUnsafeMutableBytes {
        unsafe Foundation.read(descriptor, $0.baseAddress, $0.count)
      }
      if count >= 0 { return count }
      try waitAfterFailure(for: POLLIN, on: descriptor)
    }
  }

  /// After a failed call: returns when it may be tried again, because a signal came between or the
  /// stream does not block and is ready by now.
  private static func waitAfterFailure(
    for event: Int32, on descriptor: Int32
  ) throws(SystemReason) {
    let reason = SystemReason.last
    if reason.number == EINTR { return }
    guard reason.number == EAGAIN else { throw reason }
    var place = pollfd(fd: descriptor, events: Int16(event), revents: 0)
    unsafe poll(&place, 1, -1)
  }
}

/// Standard output for a screen of a command that ends: a failure ends the command.
struct StandardOutput: TextSink {
  private let sizes: DescriptorSink

  init(environment: [String: String]) {
    sizes = DescriptorSink(descriptor: STDOUT_FILENO, environment: environment)
  }

  mutating func write(_ text: String) { Stream.out(text) }
  var columns: Int { sizes.columns }
}
