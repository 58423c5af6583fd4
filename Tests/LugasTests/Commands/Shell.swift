import Foundation
import Testing

/// Runs the program itself, as built with these tests, on a small lexicon and in places of its own.
struct Shell {
  /// How a run ended.
  struct Ending {
    let status: Int32
    let out: String
    let err: String
  }

  let folder: Folder

  init() throws {
    folder = try Folder()
    for (family, kind, rule) in [
      ("plain", "officialese", "replace: { dalam rangka: untuk }"),
      (
        "neutral", "attack",
        "rules: [{ id: gagal, match: gagal total, changes: [Kota ⟦gagal total⟧ ini.], keeps: [Kota.] }]"
      ),
    ] {
      let place = "\(folder.path)/lexicons/id/\(family)"
      try FileManager.default.createDirectory(atPath: place, withIntermediateDirectories: true)
      try """
      pack: p-\(family)
      language: id
      family: \(family)
      kind: \(kind)
      severity: should
      why: { id: Sebab., en: Reason. }
      source: Redaksi
      \(rule)
      """.write(toFile: place + "/p-\(family).yaml", atomically: true, encoding: .utf8)
    }
    let place = "\(folder.path)/lexicons/platforms"
    try FileManager.default.createDirectory(atPath: place, withIntermediateDirectories: true)
    let entries = [("x", "X", 20), ("instagram", "Instagram", 99)].map { id, name, most in
      "  - { platform: \(id), name: \(name), source: s, checked: 2100-01-01, "
        + "text: [{ most: \(most), count: utf16 }] }"
    }
    try "platforms: posts\nentries:\n\(entries.joined(separator: "\n"))\n".write(
      toFile: place + "/posts.yaml", atomically: true, encoding: .utf8)
  }

  /// The program beside the tests; nil where it was not built.
  static let program: String? = {
    let link = "/proc/self/exe"
    guard let tests = try? FileManager.default.destinationOfSymbolicLink(atPath: link) else {
      return nil
    }
    let program = (tests as NSString).deletingLastPathComponent + "/lugas"
    return FileManager.default.isExecutableFile(atPath: program) ? program : nil
  }()

  /// Runs a line of `sh`, in which `lugas` is the program, in the folder.
  func run(_ line: String, language: String = "en") throws -> Ending {
    let program = try #require(Shell.program)
    let process = Process()
    let (out, err) = (folder.path + "/.out", folder.path + "/.err")
    process.executableURL = URL(fileURLWithPath: "/bin/bash")
    process.arguments = [
      "-c", "lugas() { \"\(program)\" \"$@\"; }; { \(line)\n} >'\(out)' 2>'\(err)'",
    ]
    process.currentDirectoryURL = URL(fileURLWithPath: folder.path)
    process.environment = [
      "PATH": "/usr/bin:/bin", "HOME": folder.path, "LUGAS_LANG": language,
      "LUGAS_LEXICONS": folder.path + "/lexicons", "XDG_DATA_HOME": folder.path + "/data",
      "XDG_CACHE_HOME": folder.path + "/cache",
    ]
    process.standardInput = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    return Ending(
      status: process.terminationStatus, out: try folder.text(".out"), err: try folder.text(".err"))
  }
}
