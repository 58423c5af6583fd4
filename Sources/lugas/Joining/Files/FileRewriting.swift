import Foundation

/// A file that `--fix` may write, found writable before anything is written.
///
/// What a link points to is written, never the link. The new content comes to its place in one step,
/// with the file's mode and owner; where that step would cost more than it saves, because the file
/// has several names, or its folder or owner forbids it, the content is written into the file itself.
struct FileRewriting {
  /// The file itself, links followed.
  private let path: String
  private let status: stat

  /// - Throws: why the file may not be written.
  init(_ named: String) throws(Refusal) {
    var status = stat()
    guard unsafe stat(named, &status) == 0 else { throw FileRewriting.missing(named) }
    guard status.st_mode & S_IFMT != S_IFDIR else {
      throw .notReadable(named, SystemReason(EISDIR))
    }
    guard status.st_mode & S_IFMT == S_IFREG else { throw .notRegular(named) }
    // The superuser may write anything; a file that nobody may write is meant to stay as it is.
    guard status.st_mode & 0o222 != 0 else { throw .notWritable(named, SystemReason(EACCES)) }
    guard unsafe access(named, W_OK) == 0 else { throw .notWritable(named, .last) }
    guard let path = FileRewriting.resolved(named) else { throw FileRewriting.missing(named) }
    self.path = path
    self.status = status
  }

  /// Writes the new content.
  func write(_ text: String) throws(Refusal) {
    let bytes = Array(text.utf8)
    do throws(SystemReason) {
      guard status.st_nlink == 1, try replace(with: bytes) else { return try overwrite(bytes) }
    } catch {
      throw .notWritable(path, error)
    }
  }

  private static func missing(_ path: String) -> Refusal {
    let reason = SystemReason.last
    return reason.number == ENOENT ? .noFile(path) : .notReadable(path, reason)
  }

  private static func resolved(_ path: String) -> String? {
    guard let resolved = unsafe realpath(path, nil) else { return nil }
    defer { unsafe free(resolved) }
    return unsafe String(cString: resolved)
  }
}

// MARK: - In one step

extension FileRewriting {
  /// Puts a new file with the same mode and owner in the old one's place; false, with nothing
  /// changed, where that cannot be.
  private func replace(with bytes: [UInt8]) throws(SystemReason) -> Bool {
    let folder = (path as NSString).deletingLastPathComponent
    guard unsafe access(folder, W_OK | X_OK) == 0 else { return false }
    let draft = "\(folder)/.lugas-\(UUID().uuidString)"
    let descriptor = unsafe open(draft, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { return false }
    var isInPlace = false
    defer {
      close(descriptor)
      if !isInPlace { unsafe unlink(draft) }
    }
    guard takeOver(descriptor) else { return false }
    try Stream.write(bytes, to: descriptor)
    guard fsync(descriptor) == 0, unsafe rename(draft, path) == 0 else { throw .last }
    isInPlace = true
    return true
  }

  /// Gives the new file the old one's owner, group and mode; the mode last, since a new owner clears
  /// bits of it.
  private func takeOver(_ descriptor: Int32) -> Bool {
    var now = stat()
    guard unsafe fstat(descriptor, &now) == 0 else { return false }
    if now.st_uid != status.st_uid || now.st_gid != status.st_gid {
      guard fchown(descriptor, status.st_uid, status.st_gid) == 0 else { return false }
    }
    return fchmod(descriptor, status.st_mode & 0o7777) == 0
  }
}

// MARK: - In the file itself

extension FileRewriting {
  /// Writes over the old content; what was longer is cut off last.
  private func overwrite(_ bytes: [UInt8]) throws(SystemReason) {
    let descriptor = unsafe open(path, O_WRONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw .last }
    defer { close(descriptor) }
    // Room first, so that a full disk leaves the old content as it is.
    let problem = posix_fallocate(descriptor, 0, off_t(max(1, bytes.count)))
    guard problem == 0 else { throw SystemReason(problem) }
    try Stream.write(bytes, to: descriptor)
    guard ftruncate(descriptor, off_t(bytes.count)) == 0, fsync(descriptor) == 0 else {
      throw .last
    }
  }
}

/// A file that does not exist yet.
enum NewFile {
  /// Writes it; never over another file.
  static func write(_ path: String, _ text: String) throws(Refusal) {
    let descriptor = unsafe open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
    guard descriptor >= 0 else {
      throw errno == EEXIST ? .fileExists(path) : .notWritable(path, .last)
    }
    defer { close(descriptor) }
    do throws(SystemReason) {
      try Stream.write(Array(text.utf8), to: descriptor)
    } catch {
      throw .notWritable(path, error)
    }
  }
}
