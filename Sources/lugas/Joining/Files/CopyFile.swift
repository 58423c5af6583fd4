import Foundation

/// The text that was copied last, in a file that only this account can read: for a screen that cannot
/// show it whole and a clipboard that may not have taken it. The next copy takes its place, the next
/// start removes it.
enum CopyFile {
  private static let name = "lugas-salinan.txt"

  /// Writes the text into the first of these folders that takes it; answers the file, nil when none
  /// did.
  static func write(_ text: String, in folders: [String]) -> String? {
    remove(from: folders)
    for folder in folders {
      try? FileManager.default.createDirectory(
        atPath: folder, withIntermediateDirectories: true,
        attributes: [.posixPermissions: 0o700])
      let path = "\(folder)/\(name)"
      let flags = O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW
      let descriptor = unsafe open(path, flags, 0o600)
      guard descriptor >= 0 else { continue }
      defer { close(descriptor) }
      do {
        try Stream.write(Array(text.utf8), to: descriptor)
        return path
      } catch {
        unsafe unlink(path)
      }
    }
    return nil
  }

  /// Removes what the last copy left.
  static func remove(from folders: [String]) {
    for folder in folders { unsafe unlink("\(folder)/\(name)") }
  }
}

extension Surroundings {
  /// Where the copied text may lie: the folder that goes with the login, else the cache.
  var copyFolders: [String] {
    let login = environment["XDG_RUNTIME_DIR"].flatMap { $0.hasPrefix("/") ? [$0] : nil } ?? []
    return login + [cacheFolder]
  }
}
