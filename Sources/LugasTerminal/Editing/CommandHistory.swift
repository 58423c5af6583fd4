import Glibc

/// The commands entered before, kept in an append-only file that several processes may share.
///
/// One escaped entry a line, written in one piece under a lock, mode 0600. Commands only: whatever
/// does not begin with `/` is refused, so that no draft ends up here.
public struct CommandHistory: Sendable {
  /// The file.
  public let path: String
  /// False when the place cannot be written; nothing is then kept, quietly.
  public let isWritable: Bool

  /// Bytes at the end of the file that are looked at; far more than the entries anyone asks for.
  private static let readBytes = 256 * 1024

  /// Uses the file at `path`, making it and its folders (0700) when missing.
  public init(path: String) {
    self.path = path
    Self.makeFolders(of: path)
    isWritable = Self.withFile(path) { _ in true } ?? false
  }

  /// The newest commands, oldest first, each once at its newest place.
  public func entries(limit: Int = 500) -> [String] {
    let bytes = Self.withFile(path) { Self.tail(of: $0) } ?? []
    var seen: Set<String> = []
    var newest: [String] = []
    for line in bytes.split(separator: UInt8(ascii: "\n")).reversed() where newest.count < limit {
      let command = CommandHistoryLine.decoded(line)
      if command.hasPrefix("/") && seen.insert(command).inserted { newest.append(command) }
    }
    return newest.reversed()
  }

  /// Adds a command at the end.
  ///
  /// - Returns: false when `command` is no command or could not be written.
  @discardableResult
  public func append(_ command: String) -> Bool {
    guard command.hasPrefix("/"), command.utf8.count <= 4096 else { return false }
    return Self.withFile(path) { file in
      // A line torn by a crash ends here and does not swallow this one.
      let isTorn = Self.tail(of: file, limit: 1).last.map { $0 != UInt8(ascii: "\n") } ?? false
      let line = CommandHistoryLine.encoded(command)
      return Descriptor.writeAll((isTorn ? [UInt8(ascii: "\n")] : []) + line, to: file)
    } ?? false
  }

  private static func withFile<Value>(_ path: String, _ body: (Int32) -> Value) -> Value? {
    let file = unsafe open(path, O_RDWR | O_CREAT | O_APPEND | O_CLOEXEC | O_NONBLOCK, 0o600)
    guard file >= 0 else { return nil }
    defer { close(file) }
    fchmod(file, 0o600)
    lock(file)
    return body(file)
  }

  /// Waits a little for another process; one that was stopped with the lock must not stop us, and
  /// on a file system without locks the single write has to do.
  private static func lock(_ file: Int32) {
    for _ in 0..<100 {
      if flock(file, LOCK_EX | LOCK_NB) == 0 || errno != EWOULDBLOCK { return }
      usleep(1000)
    }
  }

  /// The last bytes of the file; a line cut in two at their start is left out.
  private static func tail(of file: Int32, limit: Int = readBytes) -> [UInt8] {
    let end = Int(lseek(file, 0, SEEK_END))
    guard end > 0 else { return [] }
    let start = max(0, end - limit)
    let bytes = unsafe [UInt8](unsafeUninitializedCapacity: end - start) { buffer, filled in
      filled = unsafe max(0, pread(file, buffer.baseAddress, end - start, off_t(start)))
    }
    guard start > 0, limit > 1 else { return bytes }
    return Array(bytes.drop { $0 != UInt8(ascii: "\n") })
  }

  private static func makeFolders(of path: String) {
    for (index, character) in zip(path.indices, path) where character == "/" {
      if index > path.startIndex { unsafe mkdir(String(path[..<index]), 0o700) }
    }
  }
}

/// One entry as one line: backslash, LF and CR are written as `\\`, `\n`, `\r`.
enum CommandHistoryLine {
  static func encoded(_ command: String) -> [UInt8] {
    var line: [UInt8] = []
    for byte in command.utf8 {
      switch byte {
      case UInt8(ascii: "\\"): line += Array("\\\\".utf8)
      case UInt8(ascii: "\n"): line += Array("\\n".utf8)
      case UInt8(ascii: "\r"): line += Array("\\r".utf8)
      default: line.append(byte)
      }
    }
    return line + [UInt8(ascii: "\n")]
  }

  static func decoded(_ line: some Sequence<UInt8>) -> String {
    var bytes: [UInt8] = []
    var isEscaped = false
    for byte in line {
      if isEscaped {
        isEscaped = false
        switch byte {
        case UInt8(ascii: "n"): bytes.append(UInt8(ascii: "\n"))
        case UInt8(ascii: "r"): bytes.append(UInt8(ascii: "\r"))
        default: bytes.append(byte)
        }
      } else if byte == UInt8(ascii: "\\") {
        isEscaped = true
      } else {
        bytes.append(byte)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
