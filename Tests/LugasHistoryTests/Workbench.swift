import Foundation
import LugasHistory
import Synchronization
import TestSupport

/// A folder of its own for one test, gone with it; and stores on a file in it.
final class Workbench: Sendable {
  let folder: String
  /// Where the history goes; its folder is not there at first.
  var path: String { folder + "/lugas/history.sqlite" }

  private let stores = Mutex<UInt64>(0)

  init() throws {
    folder = NSTemporaryDirectory() + "lugas-history-" + UUID().uuidString
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(atPath: folder) }

  /// Opens a store whose clock ticks a second a call from the start of 2026-11-23.
  func open(
    versions: [SchemaVersion] = SchemaVersion.all
  ) throws(HistoryError) -> SQLiteHistory {
    let clock = Mutex<Int64>(1_795_392_000_000)
    let seed = stores.withLock { count in
      count += 1
      return count
    }
    let random = Mutex(SeededGenerator(seed: seed << 32))
    return try SQLiteHistory.open(
      path, versions: versions,
      now: {
        clock.withLock { time in
          time += 1_000
          return UTCMilliseconds(time)
        }
      },
      random: { random.withLock { $0.next() } })
  }

  /// The bytes of the file.
  func bytes() throws -> Data { try Data(contentsOf: URL(fileURLWithPath: path)) }

  /// Puts these bytes in place of the file.
  func replaceFile(with bytes: Data) throws {
    try bytes.write(to: URL(fileURLWithPath: path))
  }

  /// The permissions of a file or folder.
  func mode(of path: String) throws -> Int {
    let attributes = try FileManager.default.attributesOfItem(atPath: path)
    return (attributes[.posixPermissions] as? NSNumber)?.intValue ?? -1
  }
}

extension NewSession {
  static func by(_ officer: String) -> NewSession {
    NewSession(
      officer: officer, language: "id",
      lexicon: LexiconStamp(contentHash: "c0ffee", ruleCount: 3_214), programVersion: "0.1",
      kind: .repl)
  }
}

extension NewSuggestion {
  static func sample(
    _ number: Int?, rule: String = "id/officialese/dalam-rangka", family: String = "plain",
    quote: String = "Dalam rangka", at utf8: Range<Int>? = nil, overlapped: [NewSuggestion] = [],
    claim: NewClaim? = nil
  ) -> NewSuggestion {
    NewSuggestion(
      number: number, rule: rule, family: family, kind: "officialese", severity: "should",
      utf8: utf8 ?? 0..<quote.utf8.count, quote: quote, replacements: ["Untuk", ""],
      message: "Ganti '\(quote)'", why: "Lebih pendek.", source: "EYD Edisi V",
      overlapped: overlapped, claim: claim)
  }
}

extension HistoryStore {
  /// A session with one draft of so many suggestions.
  @discardableResult
  func begin(
    _ text: String = "Dalam rangka HUT kota.", suggestions: Int = 3, officer: String = "sari"
  ) throws(HistoryError) -> (session: SessionID, draft: DraftHandle) {
    let session = try startSession(.by(officer))
    let draft = try addDraft(
      NewDraft(text: text, language: "id"),
      suggestions: (0..<suggestions).map { .sample($0 + 1) }, in: session)
    return (session, draft)
  }
}

extension Workbench {
  /// Copies the files of another bench, its write-ahead log included, as they are at this moment.
  func takeFiles(of other: Workbench) throws {
    try FileManager.default.copyItem(atPath: other.folder + "/lugas", toPath: folder + "/lugas")
  }
}
