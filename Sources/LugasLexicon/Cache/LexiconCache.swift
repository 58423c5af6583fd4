import Glibc

/// Keeps compiled lexicons between runs, one file for each set of lexicon folders.
///
/// A cache only saves time: whatever is wrong with it - missing, not writable, damaged, foreign,
/// stale - it answers nil and the lexicon is compiled again.
public struct LexiconCache: Sendable {
  private let folder: String

  /// A cache in a folder, which is made when it is first needed.
  public init(folder: String) { self.folder = folder }

  /// The lexicon that was made from just these files by this program; nil when there is none.
  public func lexicon(of origin: LexiconOrigin, forms: any WordForms) -> Lexicon? {
    guard let image = LexiconImage(mapping: path(of: origin)), image.hasOrigin(origin.bytes)
    else { return nil }
    return Lexicon(image: image, forms: forms)
  }

  /// Keeps a lexicon, whole or not at all; true when it was kept.
  ///
  /// A file that changed a moment ago could change again without its times showing it, so such a
  /// lexicon waits for the next run.
  /// - Parameter now: nanoseconds since 1970.
  @discardableResult
  public func keep(_ lexicon: Lexicon, of origin: LexiconOrigin, now: Int64) -> Bool {
    guard now - origin.newestChange > LexiconCache.settlingTime, makeFolder() else { return false }
    let path = path(of: origin)
    guard let (descriptor, draft) = LexiconCache.newFile(beside: path) else { return false }
    let isWritten = unsafe lexicon.image.withOrigin(origin.bytes) {
      unsafe LexiconCache.write($0, to: descriptor)
    }
    guard close(descriptor) == 0, isWritten, unsafe rename(draft, path) == 0 else {
      unsafe unlink(draft)
      return false
    }
    return true
  }

  private static let settlingTime: Int64 = 2_000_000_000

  /// One file for each set of paths, whatever they hold: a new lexicon takes the old one's place.
  private func path(of origin: LexiconOrigin) -> String {
    var hash = LexiconFingerprint.seed
    for file in origin.files { LexiconFingerprint.add(file.path, to: &hash) }
    return "\(folder)/\(LexiconFingerprint.digits(hash)).lexicon"
  }

  private func makeFolder() -> Bool {
    var path = ""
    for part in folder.split(separator: "/", omittingEmptySubsequences: true) {
      path += "/\(part)"
      if unsafe mkdir(path, 0o700) != 0, errno != EEXIST { return false }
    }
    return folder.hasPrefix("/")
  }

  /// A file that nobody else writes, however many keep a lexicon at once.
  private static func newFile(beside path: String) -> (descriptor: Int32, path: String)? {
    var name = Array("\(path).XXXXXX".utf8CString)
    let descriptor = unsafe name.withUnsafeMutableBufferPointer { name in
      unsafe name.baseAddress.map { unsafe mkstemp($0) } ?? -1
    }
    let path = String(decoding: name.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    return descriptor < 0 ? nil : (descriptor, path)
  }

  private static func write(_ bytes: UnsafeRawBufferPointer, to descriptor: Int32) -> Bool {
    var written = 0
    while written < bytes.count {
      let rest = unsafe UnsafeRawBufferPointer(rebasing: bytes[written...])
      let count = unsafe Glibc.write(descriptor, rest.baseAddress, rest.count)
      guard count > 0 || errno == EINTR else { return false }
      written += max(0, count)
    }
    return true
  }
}
