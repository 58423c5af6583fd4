import Foundation
import LugasHistory
import Testing

@Suite struct PlaceTests {
  let bench: Workbench

  init() throws { bench = try Workbench() }

  @Test func `makes the folder and the file for their owner only`() throws {
    let store = try bench.open()
    try store.begin()
    #expect(try bench.mode(of: bench.folder + "/lugas") == 0o700)
    let files = try FileManager.default.contentsOfDirectory(atPath: bench.folder + "/lugas")
    #expect(
      files.sorted() == ["history.sqlite", "history.sqlite-shm", "history.sqlite-wal"])
    for file in files {
      #expect(try bench.mode(of: bench.folder + "/lugas/" + file) == 0o600, "\(file)")
    }
  }

  @Test func `makes every missing folder above the file`() throws {
    let path = bench.folder + "/a/b/c/history.sqlite"
    _ = try SQLiteHistory.open(path, now: { UTCMilliseconds(0) }, random: { 7 })
    for folder in ["/a", "/a/b", "/a/b/c"] {
      #expect(try bench.mode(of: bench.folder + folder) == 0o700)
    }
  }

  @Test func `leaves the mode of a folder that was there`() throws {
    let folder = bench.folder + "/lugas"
    try FileManager.default.createDirectory(
      atPath: folder, withIntermediateDirectories: false, attributes: [.posixPermissions: 0o755])
    _ = try bench.open()
    #expect(try bench.mode(of: folder) == 0o755)
  }

  @Test func `keeps what was recorded when it is opened again`() throws {
    let store = try bench.open()
    try store.begin("pertama")
    try store.close()
    let again = try bench.open()
    #expect(try again.draft(1)?.draft.text == "pertama")
    #expect(try again.begin().draft.number == 2)
  }

  @Test func `leaves only the file behind when it is closed`() throws {
    let store = try bench.open()
    try store.begin()
    try store.close()
    let files = try FileManager.default.contentsOfDirectory(atPath: bench.folder + "/lugas")
    #expect(files == ["history.sqlite"])
  }

  /// The superuser may write anywhere, so these two run for other accounts.
  @Test(.enabled(if: geteuid() != 0), arguments: ["/lugas/history.sqlite", "/lugas"])
  func `says so when the file or its folder is read-only`(place: String) throws {
    try bench.open().begin()
    try FileManager.default.setAttributes(
      [.posixPermissions: place.hasSuffix("e") ? 0o400 : 0o500],
      ofItemAtPath: bench.folder + place)
    defer {
      try? FileManager.default.setAttributes(
        [.posixPermissions: 0o700], ofItemAtPath: bench.folder + place)
    }
    let error = #expect(throws: HistoryError.self) { try bench.open() }
    #expect(error?.kind == .readOnly)
  }

  @Test(.enabled(if: geteuid() != 0))
  func `says so when the folder cannot be made`() throws {
    try FileManager.default.setAttributes(
      [.posixPermissions: 0o500], ofItemAtPath: bench.folder)
    defer {
      try? FileManager.default.setAttributes(
        [.posixPermissions: 0o700], ofItemAtPath: bench.folder)
    }
    let error = #expect(throws: HistoryError.self) { try bench.open() }
    #expect(error?.kind == .readOnly)
  }

  @Test func `refuses a path that is a folder`() throws {
    try FileManager.default.createDirectory(
      atPath: bench.path, withIntermediateDirectories: true)
    let error = #expect(throws: HistoryError.self) { try bench.open() }
    #expect(error?.kind == .notADatabase)
  }

  private static let mounts = """
    22 1 8:1 / / rw,relatime shared:1 - ext4 /dev/sda1 rw
    30 22 0:40 / /home rw - nfs4 server:/home rw,vers=4.2
    31 30 0:41 / /home/sari/rahasia rw - fuse.gocryptfs gocryptfs rw
    32 22 0:42 / /mnt/kantor\\040pusat rw - cifs //server/share rw
    33 22 0:43 / /media/usb rw - fuseblk /dev/sdb1 rw
    34 22 0:44 / /awan rw - fuse.sshfs sari@server:/ rw
    35 22 0:45 / /lapis rw - ext4 /dev/sdc1 rw
    36 22 0:46 / /lapis rw - nfs server:/lapis rw
    broken line
    """

  @Test(arguments: [
    ("/var/lib", "ext4", false), ("/home/sari", "nfs4", true), ("/home", "nfs4", true),
    ("/homes", "ext4", false), ("/home/sari/rahasia/x", "fuse.gocryptfs", false),
    ("/mnt/kantor pusat/x", "cifs", true), ("/media/usb", "fuseblk", false),
    ("/awan/x", "fuse.sshfs", true), ("/lapis/x", "nfs", true),
  ]) func `knows a network file system`(path: String, name: String, remote: Bool) throws {
    let type = try #require(MountType(of: path, in: Self.mounts))
    #expect(type.name == name)
    #expect(type.isRemote == remote)
  }

  @Test func `reads the type of a real mount`() {
    #expect(MountType(of: "/proc")?.name == "proc")
  }
}
