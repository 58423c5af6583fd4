/// What a compiled lexicon was made from: the program that compiled it and the files as they lay on
/// disk.
///
/// Two origins are equal only when nothing was touched in between: each file counts with its path,
/// size, inode and times of change, so that a lexicon of a million rules need not be read to know
/// that it is the same.
public struct LexiconOrigin: Hashable, Sendable {
  /// One file as it lies on disk.
  public struct File: Hashable, Sendable {
    /// The path it is read from.
    public let path: String
    /// Where its folder stands among the lexicon folders, 0 for the first.
    public let layer: Int
    /// Bytes.
    public let size: Int64
    /// The inode number.
    public let inode: UInt64
    /// When its content changed, in nanoseconds since 1970.
    public let modified: Int64
    /// When anything about it changed, in nanoseconds since 1970; no program can set it back.
    public let changed: Int64

    /// Makes a file.
    public init(
      path: String, layer: Int = 0, size: Int64, inode: UInt64, modified: Int64, changed: Int64
    ) {
      self.path = path
      self.layer = layer
      self.size = size
      self.inode = inode
      self.modified = modified
      self.changed = changed
    }
  }

  /// The files in the order in which they are read.
  public let files: [File]
  let bytes: [UInt8]

  /// An origin.
  /// - Parameter program: what tells this build of the program from every other.
  public init(program: String, files: [File]) {
    self.files = files
    let lines = files.map { file in
      "\(file.layer)\t\(file.path)\t\(file.size)\t\(file.inode)\t\(file.modified)\t\(file.changed)\n"
    }
    bytes = Array("\(program)\n\(lines.joined())".utf8)
  }

  /// The newest change of any file, in nanoseconds since 1970; 0 without files.
  var newestChange: Int64 { files.map { max($0.modified, $0.changed) }.max() ?? 0 }
}
