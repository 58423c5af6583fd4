import Foundation
import LugasText

/// Reads and writes whole files and streams.
enum TextFile {
  /// The bytes of a file.
  static func bytes(_ path: String) throws -> [UInt8] {
    guard FileManager.default.fileExists(atPath: path) else { throw Refusal.noFile(path) }
    guard let content = FileManager.default.contents(atPath: path) else {
      throw Refusal.notReadable(path)
    }
    return [UInt8](content)
  }

  /// All bytes of standard input.
  static func standardInput() throws -> [UInt8] {
    [UInt8](try FileHandle.standardInput.readToEnd() ?? Data())
  }

  /// A draft from a file, or from standard input for `-`.
  static func draft(_ path: String) throws -> Draft {
    let bytes = path == "-" ? try standardInput() : try self.bytes(path)
    do {
      return try Draft(validating: bytes)
    } catch {
      throw Refusal.notUTF8(path: path, offset: error.utf8Offset)
    }
  }

  /// Writes text in place of a file's content, whole or not at all.
  static func replace(_ path: String, with text: String) throws {
    try Data(text.utf8).write(to: URL(fileURLWithPath: path), options: .atomic)
  }
}

/// Standard output and error as plain byte streams; a closed pipe is silent.
enum Stream {
  /// Standard output goes to a terminal.
  static var isTerminal: Bool { isatty(STDOUT_FILENO) == 1 }
  /// Writes to standard output.
  static func out(_ text: String) { write(Array(text.utf8), to: STDOUT_FILENO) }
  /// Writes bytes to standard output.
  static func out(_ bytes: [UInt8]) { write(bytes, to: STDOUT_FILENO) }
  /// Writes a message line to standard error.
  static func err(_ line: String) { write(Array("\(line)\n".utf8), to: STDERR_FILENO) }

  private static func write(_ bytes: [UInt8], to descriptor: Int32) {
    unsafe bytes.withUnsafeBytes { bytes in
      var start = 0
      while start < bytes.count {
        let rest = unsafe bytes[start...]
        let count = unsafe Foundation.write(
          descriptor, UnsafeRawBufferPointer(rebasing: rest).baseAddress, rest.count)
        if count >= 0 {
          start += count
        } else if errno == EAGAIN {
          wait(for: descriptor, POLLOUT)
        } else if errno != EINTR {
          return
        }
      }
    }
  }

  /// Waits until a stream that does not block has bytes, or takes them, again.
  static func wait(for descriptor: Int32, _ events: Int32) {
    var place = pollfd(fd: descriptor, events: Int16(events), revents: 0)
    unsafe poll(&place, 1, -1)
  }
}
