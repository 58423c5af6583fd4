import Foundation
import Testing

@testable import lugas

/// A folder of its own for one test.
final class Folder: Sendable {
  let path: String

  init() throws {
    path = NSTemporaryDirectory() + "lugas-folder-" + UUID().uuidString
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  /// Writes a file and answers its path.
  func file(_ name: String, _ text: String, mode: Int = 0o644) throws -> String {
    let path = "\(path)/\(name)"
    try Data(text.utf8).write(to: URL(fileURLWithPath: path))
    try FileManager.default.setAttributes([.posixPermissions: mode], ofItemAtPath: path)
    return path
  }

  func text(_ name: String) throws -> String {
    try String(contentsOfFile: "\(path)/\(name)", encoding: .utf8)
  }

  func attribute<Value>(_ key: FileAttributeKey, of name: String) throws -> Value? {
    try FileManager.default.attributesOfItem(atPath: "\(path)/\(name)")[key] as? Value
  }

  var names: [String] {
    get throws { try FileManager.default.contentsOfDirectory(atPath: path).sorted() }
  }
}

@Suite struct FileRewritingTests {
  private let folder: Folder

  init() throws { folder = try Folder() }

  @Test(arguments: [0o644, 0o640, 0o600, 0o755, 0o200])
  func `keeps the mode and leaves nothing else behind`(_ mode: Int) throws {
    let path = try folder.file("a.txt", "lama", mode: mode)
    try FileRewriting(path).write("baru")
    #expect(try folder.attribute(.posixPermissions, of: "a.txt") == mode)
    #expect(try folder.names == ["a.txt"])
    try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: path)
    #expect(try folder.text("a.txt") == "baru")
  }

  @Test(.enabled(if: geteuid() == 0, "only the superuser gives files away"))
  func `keeps the owner`() throws {
    let path = try folder.file("a.txt", "lama", mode: 0o640)
    #expect(unsafe chown(path, 12_345, 23_456) == 0)
    try FileRewriting(path).write("baru")
    #expect(try folder.attribute(.ownerAccountID, of: "a.txt") == 12_345)
    #expect(try folder.attribute(.groupOwnerAccountID, of: "a.txt") == 23_456)
    #expect(try folder.attribute(.posixPermissions, of: "a.txt") == 0o640)
  }

  @Test func `writes what a link points to`() throws {
    _ = try folder.file("a.txt", "lama")
    let link = folder.path + "/link.txt"
    try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: "a.txt")
    try FileRewriting(link).write("baru")
    #expect(try folder.text("a.txt") == "baru")
    #expect(try FileManager.default.destinationOfSymbolicLink(atPath: link) == "a.txt")
  }

  @Test(arguments: ["lebih panjang dari yang lama", "x", ""])
  func `keeps all names of a file`(_ text: String) throws {
    let path = try folder.file("a.txt", "yang lama")
    try FileManager.default.linkItem(atPath: path, toPath: folder.path + "/b.txt")
    try FileRewriting(path).write(text)
    #expect(try folder.text("b.txt") == text)
    #expect(try folder.text("a.txt") == text)
  }

  @Test func `refuses a file that nobody may write`() throws {
    let path = try folder.file("a.txt", "lama", mode: 0o444)
    #expect(throws: Refusal.notWritable(path, SystemReason(EACCES))) { try FileRewriting(path) }
  }

  @Test func `refuses what is no file`() throws {
    let missing = folder.path + "/tidak-ada"
    #expect(throws: Refusal.noFile(missing)) { try FileRewriting(missing) }
    let dangling = folder.path + "/link.txt"
    try FileManager.default.createSymbolicLink(
      atPath: dangling, withDestinationPath: "tidak-ada")
    #expect(throws: Refusal.noFile(dangling)) { try FileRewriting(dangling) }
    #expect(throws: Refusal.notRegular("/dev/null")) { try FileRewriting("/dev/null") }
    #expect(throws: Refusal.notReadable(folder.path, SystemReason(EISDIR))) {
      try FileRewriting(folder.path)
    }
  }
}
