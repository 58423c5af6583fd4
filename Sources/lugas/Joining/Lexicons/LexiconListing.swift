import Foundation
import LugasLexicon

/// The lexicon files under some paths, as they lie on disk, in a fixed order.
///
/// It runs at every start, so it asks the system directly: one question a folder, one a file.
struct LexiconListing {
  private(set) var files: [LexiconOrigin.File] = []
  private let layer: Int

  /// Lists `.yaml` files under folders, and files that are named themselves.
  init(_ paths: [String], layer: Int = 0) throws {
    self.layer = layer
    for path in paths {
      guard let status = LexiconListing.status(path) else { throw Refusal.noFile(path) }
      if status.st_mode & S_IFMT == S_IFDIR {
        addFolder(path)
      } else {
        add(path, status)
      }
    }
  }

  private mutating func addFolder(_ folder: String) {
    for name in LexiconListing.names(in: folder) where !name.hasPrefix(".") {
      let path = "\(folder)/\(name)"
      guard let status = LexiconListing.status(path) else { continue }
      if status.st_mode & S_IFMT == S_IFDIR {
        addFolder(path)
      } else if name.hasSuffix(".yaml") {
        add(path, status)
      }
    }
  }

  private mutating func add(_ path: String, _ status: stat) {
    files.append(
      LexiconOrigin.File(
        path: path, layer: layer, size: Int64(status.st_size), inode: UInt64(status.st_ino),
        modified: status.st_mtim.nanoseconds, changed: status.st_ctim.nanoseconds))
  }

  /// What the system says of a path; nil when nothing is there.
  static func status(_ path: String) -> stat? {
    var status = stat()
    return unsafe stat(path, &status) == 0 ? status : nil
  }

  /// The path without links and detours; as it is when nothing is there.
  static func realPath(_ path: String) -> String {
    guard let resolved = unsafe realpath(path, nil) else { return path }
    defer { unsafe free(resolved) }
    return unsafe String(cString: resolved)
  }

  private static func names(in folder: String) -> [String] {
    guard let stream = unsafe opendir(folder) else { return [] }
    defer { unsafe _ = closedir(stream) }
    var names: [String] = []
    while let entry = unsafe readdir(stream) {
      names.append(
        unsafe withUnsafeBytes(of: entry.pointee.d_name) { bytes in
          unsafe String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
        })
    }
    return names.sorted()
  }
}

extension timespec {
  /// Nanoseconds since 1970.
  fileprivate var nanoseconds: Int64 { Int64(tv_sec) * 1_000_000_000 + Int64(tv_nsec) }
}
