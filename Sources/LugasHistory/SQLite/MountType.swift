import Foundation

/// The type of the file system that a path lies on, as far as locking is concerned.
///
/// It is read from `/proc/self/mountinfo`: Swift's Glibc module has no `statfs(2)`, and the table has
/// the type in words, which tells the many file systems apart that share FUSE's magic number.
package struct MountType: Hashable {
  /// The type as the table has it, such as `ext4`, `nfs4`, `fuse.sshfs`.
  package let name: String

  /// Makes a type.
  package init(_ name: String) { self.name = name }

  /// The type for an existing path; nil when the system does not say.
  package init?(of path: String) {
    guard let table = FileManager.default.contents(atPath: "/proc/self/mountinfo") else {
      return nil
    }
    let place = URL(fileURLWithPath: path).resolvingSymlinksInPath().path
    self.init(of: place, in: String(decoding: table, as: UTF8.self))
  }

  /// The same for a given table: the mount with the longest path that `path` begins with; of equal
  /// ones the last, as it lies over the others.
  package init?(of path: String, in table: String) {
    var found: (length: Int, type: Substring)?
    for line in table.split(separator: "\n") {
      let fields = line.split(separator: " ")
      guard let dash = fields.firstIndex(of: "-"), dash > 4, dash + 1 < fields.count else {
        continue
      }
      let point = Self.unescaped(fields[4])
      let prefix = point.hasSuffix("/") ? point : point + "/"
      guard path == point || path.hasPrefix(prefix) else { continue }
      guard prefix.utf8.count >= found?.length ?? 0 else { continue }
      found = (prefix.utf8.count, fields[dash + 1])
    }
    guard let found else { return nil }
    self.init(String(found.type))
  }

  /// True when the files lie on another machine, or are shared with one.
  ///
  /// A FUSE file system is taken for local unless it is known to be remote: encrypted homes and NTFS
  /// drives are FUSE too, and they lock well.
  package var isRemote: Bool {
    let subtype = name.hasPrefix("fuse.") ? String(name.dropFirst("fuse.".count)) : name
    return Self.remote.contains(subtype)
  }

  private static let remote: Set<String> = [
    "nfs", "nfs4", "cifs", "smb3", "smbfs", "ncpfs", "coda", "afs", "ceph", "lustre", "gfs2",
    "ocfs2", "beegfs", "gpfs", "orangefs", "pvfs2", "glusterfs",
    "sshfs", "rclone", "s3fs", "s3ql", "gcsfuse", "ceph-fuse", "curlftpfs", "davfs", "davfs2",
    "smbnetfs", "gvfsd-fuse", "kio-fuse", "goofys", "juicefs", "mfs", "moosefs", "seaweedfs",
    "google-drive-ocamlfuse", "onedriver", "blobfuse", "blobfuse2", "mount-s3",
  ]

  /// A mount point without the octal escapes of the table.
  private static func unescaped(_ point: Substring) -> String {
    [("\\040", " "), ("\\011", "\t"), ("\\012", "\n"), ("\\134", "\\")]
      .reduce(String(point)) { $0.replacing($1.0, with: $1.1) }
  }
}
