import Foundation
import Testing

@testable import LugasLexicon

/// A cache folder of its own, with a lexicon to keep.
private final class CacheFolder {
  let path = NSTemporaryDirectory() + "lugas-cache-" + UUID().uuidString

  init() throws {
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  var cache: LexiconCache { LexiconCache(folder: path) }

  /// The names of all files in it.
  var names: [String] {
    ((try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []).sorted()
  }

  var file: URL { URL(fileURLWithPath: path + "/" + (names.first ?? "none")) }

  static let lexicon: Lexicon = {
    let file = LexiconFile(
      path: "id/plain/trial.yaml",
      text: LexiconSourcesTests.head + """
        replace: { dalam rangka: untuk }
        rules:
          - { id: r, match: "act=(a|b) _", suggest: "{act}", changes: [⟦a b⟧ => a], keeps: [c] }
        """)
    return LexiconSources(files: [file]).compiled().0
  }()

  /// When the lexicon's file changed; `keep` waits until some time later.
  static let changed: Int64 = 1_800_000_000_000_000_000
  static let later = changed + 60_000_000_000

  static func origin(
    program: String = "lugas 1", path: String = "id/plain/trial.yaml", layer: Int = 0,
    size: Int64 = 1, inode: UInt64 = 1, modified: Int64 = changed, changed: Int64 = changed
  ) -> LexiconOrigin {
    LexiconOrigin(
      program: program,
      files: [
        LexiconOrigin.File(
          path: path, layer: layer, size: size, inode: inode, modified: modified, changed: changed)
      ])
  }

  func read(_ origin: LexiconOrigin = origin()) -> Lexicon? {
    cache.lexicon(of: origin, forms: NoWordForms())
  }

  func keep(_ origin: LexiconOrigin = origin(), now: Int64 = later) -> Bool {
    cache.keep(CacheFolder.lexicon, of: origin, now: now)
  }
}

struct LexiconCacheTests {
  @Test func `gives back what was kept`() throws {
    let folder = try CacheFolder()
    #expect(folder.read() == nil)
    #expect(folder.keep())
    let read = try #require(folder.read())
    #expect(read.cards == CacheFolder.lexicon.cards)
    #expect(read.contentHash == CacheFolder.lexicon.contentHash)
    #expect(folder.names.count == 1)
  }

  @Test func `no file with a changed byte is used, wherever the byte stands`() throws {
    let folder = try CacheFolder()
    #expect(folder.keep())
    let whole = try Data(contentsOf: folder.file)
    #expect(whole.count < 1 << 16, "every byte is tried; keep the lexicon small")
    for place in whole.indices {
      for mask in [UInt8(1), 0x80, 0xFF] {
        var damaged = whole
        damaged[place] ^= mask
        try damaged.write(to: folder.file)
        if folder.read() != nil { Issue.record("byte \(place) changed by \(mask) was not noticed") }
      }
    }
    try whole.write(to: folder.file)
    #expect(folder.read() != nil)
  }

  @Test func `a file that is too short or too long is not used, and is replaced`() throws {
    let folder = try CacheFolder()
    #expect(folder.keep())
    let whole = try Data(contentsOf: folder.file)
    for count in [0, 1, 8, 31, 32, 64, whole.count / 2, whole.count - 1] {
      try whole.prefix(count).write(to: folder.file)
      #expect(folder.read() == nil, "\(count) bytes")
    }
    for extra in [1, 16, 4096] {
      try (whole + Data(repeating: 0, count: extra)).write(to: folder.file)
      #expect(folder.read() == nil, "\(extra) bytes more")
    }
    #expect(folder.keep())
    #expect(folder.read() != nil)
  }

  @Test func `a file of another version is not used, however whole`() throws {
    let folder = try CacheFolder()
    #expect(folder.keep())
    var foreign = [UInt8](try Data(contentsOf: folder.file))
    // Version and number of sections stand in front of what the checksum covers.
    for place in [8, 12] {
      foreign[place] &+= 1
      try Data(foreign).write(to: folder.file)
      #expect(folder.read() == nil)
      foreign[place] &-= 1
    }
    try Data("LUGAS is not this".utf8).write(to: folder.file)
    #expect(folder.read() == nil)
  }

  @Test(arguments: [
    CacheFolder.origin(program: "lugas 2"), CacheFolder.origin(layer: 1),
    CacheFolder.origin(size: 2), CacheFolder.origin(inode: 2),
    CacheFolder.origin(modified: CacheFolder.changed + 1),
    CacheFolder.origin(changed: CacheFolder.changed + 1),
    CacheFolder.origin(path: "id/plain/other.yaml"),
  ])
  func `a stale file is not used`(_ other: LexiconOrigin) throws {
    let folder = try CacheFolder()
    #expect(folder.keep())
    #expect(folder.read(other) == nil)
    #expect(folder.read() != nil)
    // The new lexicon takes the place of the old one of the same paths.
    #expect(folder.keep(other))
    #expect(folder.read(other) != nil)
  }

  @Test func `a lexicon whose file changed a moment ago waits`() throws {
    let folder = try CacheFolder()
    #expect(!folder.keep(now: CacheFolder.changed + 1_000_000_000))
    #expect(folder.names == [])
  }

  @Test func `where nothing can be written nothing is kept, and nothing is left behind`() throws {
    let folder = try CacheFolder()
    try Data().write(to: URL(fileURLWithPath: folder.path + "/file"))
    for place in [folder.path + "/file", folder.path + "/file/deeper", "/proc/lugas", "relative"] {
      let cache = LexiconCache(folder: place)
      #expect(!cache.keep(CacheFolder.lexicon, of: CacheFolder.origin(), now: CacheFolder.later))
      #expect(cache.lexicon(of: CacheFolder.origin(), forms: NoWordForms()) == nil)
    }
    #expect(folder.names == ["file"])
  }

  @Test func `a folder in the file's place is neither used nor overwritten`() throws {
    let folder = try CacheFolder()
    #expect(folder.keep())
    let path = folder.file.path
    try FileManager.default.removeItem(atPath: path)
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: false)
    #expect(folder.read() == nil)
    #expect(!folder.keep())
    #expect(folder.names.count == 1, "no half-written file is left")
  }

  @Test func `a lexicon in use outlives its file`() throws {
    let folder = try CacheFolder()
    #expect(folder.keep())
    let lexicon = try #require(folder.read())
    #expect(folder.keep(CacheFolder.origin(size: 2)))
    try FileManager.default.removeItem(at: folder.file)
    #expect(lexicon.cards == CacheFolder.lexicon.cards)
  }

  @Test func `others may keep and read at the same time`() async throws {
    let folder = try CacheFolder()
    let cache = folder.cache
    await withTaskGroup(of: Bool.self) { group in
      for number in 0..<40 {
        let origin = CacheFolder.origin(size: Int64(number % 4))
        group.addTask {
          cache.keep(CacheFolder.lexicon, of: origin, now: CacheFolder.later)
          let read = cache.lexicon(of: origin, forms: NoWordForms())
          return read == nil || read?.cards == CacheFolder.lexicon.cards
        }
      }
      for await isSound in group { #expect(isSound) }
    }
    #expect(folder.names.count == 1)
    #expect((0..<4).contains { folder.read(CacheFolder.origin(size: $0)) != nil })
  }
}
