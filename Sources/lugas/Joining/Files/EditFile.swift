import Foundation

/// A text in a file of its own for an editor: a private folder that only this account can read.
///
/// The folder carries the number of the process, so that what a crash leaves is known at the next
/// start.
struct EditFile {
  private let folder: String
  let path: String

  private static let mark = "lugas-edit-"

  /// Writes the text; nil when that cannot be.
  init?(_ text: String, in place: String = NSTemporaryDirectory()) {
    let name = "\(Self.mark)\(getpid())-\(UUID().uuidString)"
    folder = (place as NSString).appendingPathComponent(name)
    path = folder + "/naskah.txt"
    let files = FileManager.default
    do {
      try files.createDirectory(
        atPath: folder, withIntermediateDirectories: false, attributes: [.posixPermissions: 0o700])
    } catch {
      return nil
    }
    let isWritten = files.createFile(
      atPath: path, contents: Data(text.utf8), attributes: [.posixPermissions: 0o600])
    guard isWritten else {
      remove()
      return nil
    }
  }

  /// Removes folder and file.
  func remove() { try? FileManager.default.removeItem(atPath: folder) }

  /// Removes the folders that ended runs of this account left behind, those of demos too.
  static func removeLeftovers(in place: String = NSTemporaryDirectory()) {
    let files = FileManager.default
    for name in (try? files.contentsOfDirectory(atPath: place)) ?? [] {
      guard let process = process(in: name), kill(process, 0) != 0, errno == ESRCH else { continue }
      let path = (place as NSString).appendingPathComponent(name)
      let attributes = try? files.attributesOfItem(atPath: path)
      // A link is of another type, and is left.
      guard attributes?[.type] as? FileAttributeType == .typeDirectory,
        (attributes?[.ownerAccountID] as? NSNumber)?.uint32Value == getuid()
      else { continue }
      try? files.removeItem(atPath: path)
    }
  }

  /// The process that a folder's name tells of; nil for any other name.
  private static func process(in name: String) -> pid_t? {
    guard let mark = [mark, DemoFolder.mark].first(where: name.hasPrefix) else { return nil }
    let parts = name.dropFirst(mark.count).split(separator: "-", maxSplits: 1)
    guard parts.count == 2, UUID(uuidString: String(parts[1])) != nil else {
      return nil
    }
    return pid_t(parts[0]).flatMap { $0 > 0 ? $0 : nil }
  }
}
