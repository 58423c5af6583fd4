import Foundation
import LugasHistory
import Testing

@testable import lugas

/// Programs that end, start and wait at the same moment on one history.
@Suite(.enabled(if: Shell.program != nil, "the program was not built"))
struct CrashTests {
  private let shell: Shell
  private var path: String { shell.folder.path + "/data/lugas/history.sqlite" }

  init() throws {
    shell = try Shell()
    let store = try open()
    let session = try store.startSession(
      NewSession(
        officer: "sari", language: "id", lexicon: LexiconStamp(contentHash: "c", ruleCount: 1),
        programVersion: "0", kind: .repl))
    _ = try store.addDraft(
      NewDraft(text: "Naskah", language: "id"), suggestions: [], in: session)
    try store.close()
  }

  private func open() throws(HistoryError) -> SQLiteHistory {
    try SQLiteHistory.open(
      path, now: { UTCMilliseconds(0) }, random: { UInt64.random(in: .min ... .max) })
  }

  /// Each writer is killed after another number of milliseconds: while it starts, opens, writes or
  /// ends. A note that was confirmed is there; one that was not is there whole or not at all.
  @Test func `a writer that is killed leaves a whole history`() throws {
    let ending = try shell.run(
      """
      for i in $(seq 1 40); do
        lugas history note 1 "catatan $i" 2>ok.$i & p=$!
        sleep 0.0$((RANDOM % 60 + 10)); kill -9 $p 2>/dev/null; wait $p 2>/dev/null
      done
      cat ok.* | grep -c 'Note on the draft saved.'; rm -f ok.*
      """)
    let confirmed = Int(ending.out.split(separator: "\n").last ?? "") ?? -1
    let store = try open()
    let notes = try #require(try store.draft(1)).notes
    #expect(notes.count >= confirmed)
    #expect(Set(notes.map(\.text)).count == notes.count)
    #expect(notes.map(\.sequence) == notes.map(\.sequence).sorted())
    #expect(try store.verifyIntegrity().problems == [])
    #expect(try store.verifyChain().problems == [])
  }

  @Test func `ten programs write to one history at once`() throws {
    let ending = try shell.run(
      """
      for i in $(seq 1 10); do (lugas history note 1 "catatan $i"; echo "status $?") & done; wait
      """)
    #expect(ending.out.ranges(of: "status 0").count == 10, "\(ending.err)")
    let store = try open()
    #expect(try store.draft(1)?.notes.count == 10)
    #expect(try store.verifyChain().problems == [])
  }

  /// A tmpfs in a mount namespace of its own, where this account may have one.
  private static let canMount: Bool = {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/unshare")
    process.arguments = ["-rm", "mount", "-t", "tmpfs", "none", "/mnt"]
    process.standardError = FileHandle.nullDevice
    guard (try? process.run()) != nil else { return false }
    process.waitUntilExit()
    return process.terminationStatus == 0
  }()

  @Test(.enabled(if: canMount, "no disk of its own can be mounted"))
  func `a small full disk loses nothing that was confirmed`() throws {
    let program = try #require(Shell.program)
    let ending = try shell.run(
      """
      cat > fill.sh <<'END'
      mkdir -p small; mount -t tmpfs -o size=700k none small
      cp -r data/lugas small/lugas; export XDG_DATA_HOME=$PWD/small
      count=0
      for i in $(seq 1 60); do
        "\(program)" history note 1 "$(head -c 20000 /dev/zero | tr '\\0' a) $i" 2>err || break
        count=$((count + 1))
      done
      cat err >&2; echo "$count"
      "\(program)" history export --format jsonl | grep -c '"type":"note"'
      "\(program)" history verify; echo "$?"
      END
      unshare -rm bash fill.sh
      """)
    #expect(ending.err.contains("the disk is full"), "\(ending.err)")
    let lines = ending.out.split(separator: "\n")
    #expect(lines.count == 4)
    #expect((lines.first.flatMap { Int($0) } ?? 0) > 0)
    #expect(lines.first == lines.dropFirst().first)
    #expect(lines.last == "0", "\(ending.err)")
  }

  @Test func `backup and repair write new files only`() throws {
    #expect(try shell.run("lugas history backup b.sqlite").status == 0)
    #expect(try shell.run("lugas history backup b.sqlite").status == 2)
    #expect(try shell.run("lugas history repair r.sqlite --from b.sqlite").status == 0)
    #expect(try shell.run("lugas history repair r.sqlite --from b.sqlite").status == 2)
    #expect(try shell.run("lugas history repair x.sqlite --from none").status == 3)
    #expect(try shell.run("echo a > t; lugas history repair x.sqlite --from t").status == 3)
    #expect(try !shell.folder.names.contains { $0.hasPrefix("x.sqlite") })
    let text = try shell.run(
      "mkdir -p o/lugas; mv r.sqlite o/lugas/history.sqlite; "
        + "XDG_DATA_HOME=$PWD/o lugas history list --format jsonl"
    ).out
    #expect(text.contains("\"beginning\":\"Naskah\""))
  }
}
