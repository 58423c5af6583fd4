import Foundation
import LugasTerminal

/// Other programs: the clipboard's and the editor's.
enum Program {
  /// Where a program stands in the search path; nil when it is not there.
  static func path(of name: String, environment: [String: String]) -> String? {
    if name.contains("/") { return FileManager.default.isExecutableFile(atPath: name) ? name : nil }
    return (environment["PATH"] ?? "").split(separator: ":")
      .map { "\($0)/\(name)" }
      .first { FileManager.default.isExecutableFile(atPath: $0) }
  }

  /// Runs a program with bytes as its input; true when it ended well.
  static func run(
    _ name: String, _ arguments: [String], input: [UInt8], environment: [String: String]
  ) -> Bool {
    guard let path = path(of: name, environment: environment) else { return false }
    let process = Process()
    let pipe = Pipe()
    process.executableURL = URL(fileURLWithPath: path)
    process.arguments = arguments
    process.standardInput = pipe
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    do {
      try process.run()
      try pipe.fileHandleForWriting.write(contentsOf: Data(input))
      try pipe.fileHandleForWriting.close()
    } catch {
      return false
    }
    process.waitUntilExit()
    return process.terminationStatus == 0
  }

  /// How a visit to an editor ended.
  enum Visit: Equatable { case done, failed, notFound }

  /// Opens a file in an editor on this terminal; the editor may have arguments of its own.
  static func edit(_ file: String, with editor: String, _ environment: [String: String]) -> Visit {
    let words = editor.split(separator: " ").map(String.init)
    guard let name = words.first, let path = path(of: name, environment: environment) else {
      return .notFound
    }
    return ForegroundProgram.run(path, words.dropFirst() + [file]) == 0 ? .done : .failed
  }

  /// The editor that the officer chose: `VISUAL`, else `EDITOR`; never one that comes by surprise.
  static func editor(_ environment: [String: String]) -> String? {
    ["VISUAL", "EDITOR"].compactMap { environment[$0] }.first { $0.contains { $0 != " " } }
  }
}
