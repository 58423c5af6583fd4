import Foundation
import Testing

@testable import lugas

@Suite struct JSONLinesTests {
  private func blocks(_ chunks: [String], pageSize: Int = 64) throws -> [String] {
    let pipe = Pipe()
    var lines = JSONLines(pipe.fileHandleForReading.fileDescriptor, pageSize: pageSize)
    var blocks: [String] = []
    for chunk in chunks {
      try pipe.fileHandleForWriting.write(contentsOf: Data(chunk.utf8))
      // Without a whole line the reader would wait.
      guard chunk.contains("\n") else { continue }
      blocks.append(
        try lines.nextBlock().map { String(decoding: $0.bytes, as: UTF8.self) } ?? "none")
    }
    try pipe.fileHandleForWriting.close()
    while let block = try lines.nextBlock() {
      blocks.append(String(decoding: block.bytes, as: UTF8.self))
    }
    return blocks
  }

  @Test func `gives a line as soon as it is whole`() throws {
    #expect(try blocks(["a\n", "b\nc", "d\n"]) == ["a\n", "b\n", "cd\n"])
  }

  @Test func `gives the last line without its end`() throws {
    #expect(try blocks(["a\n", "b"]) == ["a\n", "b"])
    #expect(try blocks([]) == [])
  }

  @Test func `puts lines together that are longer than a page`() throws {
    let long = String(repeating: "x", count: 100)
    #expect(try blocks([long, "y\nz", "\n"], pageSize: 8).joined() == long + "y\nz\n")
  }

  @Test func `gives single lines too`() throws {
    let pipe = Pipe()
    try pipe.fileHandleForWriting.write(contentsOf: Data("a\n\nbc".utf8))
    try pipe.fileHandleForWriting.close()
    var lines = JSONLines(pipe.fileHandleForReading.fileDescriptor, pageSize: 2)
    var found: [String] = []
    while let line = try lines.next() { found.append(String(decoding: line, as: UTF8.self)) }
    #expect(found == ["a", "", "bc"])
  }

  @Test(arguments: [1, 2, 3, 4, 7, 100])
  func `cuts a block at line ends only`(_ size: Int) {
    let block = LineBlock(bytes: Array("a\n\nbcd\nef\ng".utf8))
    let parts = block.parts(of: size).map { String(decoding: block.bytes[$0], as: UTF8.self) }
    #expect(parts.joined() == "a\n\nbcd\nef\ng")
    #expect(parts.dropLast().allSatisfy { $0.hasSuffix("\n") && $0.utf8.count >= size })
  }
}
