import Foundation
import LugasText

/// Reads whole files and streams.
enum TextFile {
  /// The bytes of a file, a pipe or a device.
  static func bytes(_ path: String) throws(Refusal) -> [UInt8] {
    let descriptor = unsafe open(path, O_RDONLY | O_CLOEXEC | O_NOCTTY)
    guard descriptor >= 0 else {
      let reason = SystemReason.last
      throw reason.number == ENOENT ? .noFile(path) : .notReadable(path, reason)
    }
    defer { close(descriptor) }
    do throws(SystemReason) {
      return try bytes(of: descriptor)
    } catch {
      throw .notReadable(path, error)
    }
  }

  /// True when something of that name is there.
  static func isThere(_ path: String) -> Bool { unsafe access(path, F_OK) == 0 }

  /// All bytes of standard input.
  static func standardInput() throws(Refusal) -> [UInt8] {
    do throws(SystemReason) {
      return try bytes(of: STDIN_FILENO)
    } catch {
      throw .inputNotReadable(error)
    }
  }

  private static func bytes(of descriptor: Int32) throws(SystemReason) -> [UInt8] {
    var bytes: [UInt8] = []
    var page = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = try Stream.read(descriptor, into: &page)
      guard count > 0 else { return bytes }
      bytes += page[..<count]
    }
  }

  /// A draft from a file, or from standard input for `-`.
  static func draft(_ path: String) throws(Refusal) -> Draft {
    let bytes = path == "-" ? try standardInput() : try self.bytes(path)
    do {
      return try Draft(validating: bytes)
    } catch {
      throw .notUTF8(path: path, offset: error.utf8Offset)
    }
  }
}
