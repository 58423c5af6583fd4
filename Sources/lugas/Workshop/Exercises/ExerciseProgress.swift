import Foundation
import LugasWorkshop

/// Which exercises an account has solved, in a file of short lines to which one is added at a time;
/// no answer stands in it, and no name.
struct ExerciseProgress {
  private let path: String
  /// Tells this account's codes from others.
  let participant: UInt32
  /// Solved exercises, and whether without the hint and at the first try.
  private(set) var solved: [String: Bool] = [:]

  /// Reads the file at `path`; without one, draws a number for this account.
  init(path: String, random: () -> UInt64) {
    self.path = path
    let content = FileManager.default.contents(atPath: path) ?? Data()
    var known: UInt32?
    for line in String(decoding: content, as: UTF8.self).split(separator: "\n") {
      let parts = line.split(separator: "\t").map(String.init)
      guard parts.count == 2 else { continue }
      if parts[0] == Self.participantKey {
        known = known ?? UInt32(parts[1])
      } else if solved[parts[0]] == nil {
        solved[parts[0]] = parts[1] == Self.clean
      }
    }
    participant = known ?? UInt32(truncatingIfNeeded: random()) & 0xFFFFF
    if known == nil { add(Self.participantKey, String(participant)) }
  }

  private static let participantKey = "participant"
  private static let (clean, helped) = ("clean", "helped")

  /// An exercise was solved; what counts is the first time.
  mutating func solve(_ exercise: Exercise, isClean: Bool) {
    guard solved[exercise.name] == nil else { return }
    solved[exercise.name] = isClean
    add(exercise.name, isClean ? Self.clean : Self.helped)
  }

  /// The code of what is solved of a set.
  func code(of set: ExerciseSet) -> ScoreCode {
    let places = set.exercises.prefix(ScoreCode.most).enumerated().filter {
      solved[$0.element.name] != nil
    }
    return ScoreCode(
      set: set.fingerprint, participant: participant, solved: Set(places.map(\.offset)),
      clean: places.count { solved[$0.element.name] == true })
  }

  private func add(_ key: String, _ value: String) {
    let folder = (path as NSString).deletingLastPathComponent
    try? FileManager.default.createDirectory(
      atPath: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    let descriptor = unsafe open(path, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { return }
    defer { close(descriptor) }
    // Where it cannot be kept, the exercises go on and the code still tells of this run.
    try? Stream.write(Array("\(key)\t\(value)\n".utf8), to: descriptor)
  }
}
