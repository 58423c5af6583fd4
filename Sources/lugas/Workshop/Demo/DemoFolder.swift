import Foundation

/// The throw-away folder of a demo, which only this account can read.
///
/// Its name carries the number of the process, so that what a crash leaves is removed at a later start.
struct DemoFolder {
  static let mark = "lugas-demo-"
  let path: String

  /// Makes it; nil when that cannot be.
  init?() {
    let name = "\(Self.mark)\(getpid())-\(UUID().uuidString)"
    path = (NSTemporaryDirectory() as NSString).appendingPathComponent(name)
    guard make() else { return nil }
  }

  private func make() -> Bool {
    let made: Void? = try? FileManager.default.createDirectory(
      atPath: path, withIntermediateDirectories: false, attributes: [.posixPermissions: 0o700])
    return made != nil
  }

  /// Begins anew.
  func empty() {
    remove()
    _ = make()
  }

  /// Removes it with all that is in it.
  func remove() { try? FileManager.default.removeItem(atPath: path) }

  /// Writes a file below it.
  func write(_ name: String, _ text: String) {
    let file = "\(path)/\(name)"
    let folder = (file as NSString).deletingLastPathComponent
    try? FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    _ = FileManager.default.createFile(atPath: file, contents: Data(text.utf8))
  }
}
