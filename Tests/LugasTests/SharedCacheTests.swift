import Foundation
import Testing

@testable import lugas

/// Whole processes that use one cache.
struct SharedCacheTests {
  private func started(_ shelves: Shelves) throws -> (Process, Pipe) {
    let process = Process()
    let (input, output) = (Pipe(), Pipe())
    let folder = URL(fileURLWithPath: LexiconFolder.executable).deletingLastPathComponent()
    process.executableURL = folder.appendingPathComponent("lugas")
    process.arguments = ["check", "-"]
    process.environment = shelves.surroundings.environment
    process.standardInput = input
    process.standardOutput = output
    process.standardError = FileHandle.nullDevice
    try process.run()
    try input.fileHandleForWriting.write(contentsOf: Data("Rapat dalam rangka HUT.\n".utf8))
    try input.fileHandleForWriting.close()
    return (process, output)
  }

  private func outcome(_ process: Process, _ output: Pipe) throws -> String {
    let said = try output.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    return "\(process.terminationStatus) \(String(decoding: said, as: UTF8.self))"
  }

  @Test func `processes that begin together make one whole cache and say the same`() throws {
    let shelves = try Shelves()
    // A lexicon whose files changed a moment ago is not kept yet.
    Thread.sleep(forTimeInterval: 2.2)
    let first = try (0..<4).map { _ in try started(shelves) }.map { try outcome($0.0, $0.1) }
    #expect(first[0].hasPrefix("1 ") && first[0].contains("\"dalam rangka\" -> \"untuk\""))
    #expect(Set(first).count == 1)
    #expect(shelves.cached.count == 1)
    let (process, output) = try started(shelves)
    #expect(try outcome(process, output) == first[0])
  }
}
