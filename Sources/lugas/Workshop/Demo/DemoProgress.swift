import Foundation

/// Where a running demo stands, for the notes in another window: one short line a step, added in one
/// write, `scenario TAB step`; `scenario TAB end` behind the last.
struct DemoProgress: Sendable {
  private let path: String

  init(_ surroundings: Surroundings) { path = surroundings.demoProgressPath }

  /// Where a demo stands.
  struct Standing: Equatable {
    let scenario: String
    /// The next step, from 0; nil when it is over.
    let step: Int?
  }

  /// Notes the next step, or with nil the end.
  func note(_ scenario: String, step: Int?) {
    let folder = (path as NSString).deletingLastPathComponent
    try? FileManager.default.createDirectory(
      atPath: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    // An old file begins anew; a reader looks at its last line only.
    if (LexiconListing.status(path)?.st_size ?? 0) > 65_536 { unsafe _ = unlink(path) }
    let descriptor = unsafe open(path, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { return }
    defer { close(descriptor) }
    let line = "\(scenario)\t\(step.map(String.init) ?? "end")\n"
    try? Stream.write(Array(line.utf8), to: descriptor)
  }

  /// Where the newest demo stands; nil when none was noted.
  func newest() -> Standing? {
    guard let content = FileManager.default.contents(atPath: path) else { return nil }
    // A line that is being written has no end yet.
    let lines = String(decoding: content, as: UTF8.self).split(
      separator: "\n", omittingEmptySubsequences: false
    ).dropLast()
    guard let parts = lines.last?.split(separator: "\t"), parts.count == 2 else { return nil }
    return Standing(scenario: String(parts[0]), step: Int(parts[1]))
  }
}
