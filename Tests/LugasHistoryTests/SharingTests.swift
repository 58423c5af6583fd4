import Dispatch
import LugasHistory
import Synchronization
import Testing

@Suite struct SharingTests {
  let bench: Workbench

  init() throws { bench = try Workbench() }

  @Test func `lets two stores write in turns on one file`() throws {
    let (left, right) = (try bench.open(), try bench.open())
    let (leftSession, leftDraft) = try left.begin("kiri")
    let (rightSession, rightDraft) = try right.begin("kanan")
    for index in 0..<3 {
      try left.recordDecisions(
        [NewDecision(on: leftDraft.suggestions[index].id, .skip)], on: leftDraft.id,
        in: leftSession)
      try right.recordDecisions(
        [NewDecision(on: rightDraft.suggestions[index].id, .skip)], on: rightDraft.id,
        in: rightSession)
    }
    #expect([leftDraft.number, rightDraft.number] == [1, 2])
    #expect(try left.draft(2) == right.draft(2))
    #expect(try left.draft(1)?.decisions.count == 3)
    #expect(try right.list(DraftFilter()).map(\.counts.skipped) == [3, 3])
  }

  @Test func `gives different numbers to two stores that write at once`() throws {
    let stores = [try bench.open(), try bench.open()]
    let numbers = Mutex<[Int]>([])
    let failures = Mutex<[String]>([])
    DispatchQueue.concurrentPerform(iterations: 2) { index in
      do {
        for _ in 0..<25 {
          let (session, draft) = try stores[index].begin()
          try stores[index].recordDecisions(
            [NewDecision(on: draft.suggestions[0].id, .skip)], on: draft.id, in: session)
          numbers.withLock { $0.append(draft.number) }
        }
      } catch {
        failures.withLock { $0.append("\(error)") }
      }
    }
    #expect(failures.withLock { $0 } == [])
    #expect(numbers.withLock { $0.sorted() } == Array(1...50))
    #expect(try stores[0].verifyIntegrity().isSound)
  }

  @Test func `lets eight stores make and open one file at once`() throws {
    let failures = Mutex<[String]>([])
    let numbers = Mutex<[Int]>([])
    DispatchQueue.concurrentPerform(iterations: 8) { _ in
      do {
        let draft = try bench.open().begin().draft
        numbers.withLock { $0.append(draft.number) }
      } catch {
        failures.withLock { $0.append("\(error)") }
      }
    }
    #expect(failures.withLock { $0 } == [])
    #expect(numbers.withLock { $0.sorted() } == Array(1...8))
  }

  @Test func `numbers the events of one draft once when two stores write them at once`() throws {
    let stores = [try bench.open(), try bench.open()]
    let (session, draft) = try stores[0].begin()
    let failures = Mutex<[String]>([])
    DispatchQueue.concurrentPerform(iterations: 2) { index in
      do {
        for step in 0..<20 {
          _ = try stores[index].recordRevision(
            "\(index) \(step)", of: draft.id, in: session)
        }
      } catch {
        failures.withLock { $0.append("\(error)") }
      }
    }
    #expect(failures.withLock { $0 } == [])
    #expect(try stores[0].draft(1)?.revisions.map(\.sequence) == Array(1...40))
  }

  /// As after a `kill -9`: the first store is still open and has not been told to close.
  @Test func `has every call on disk when it returns`() throws {
    let store = try bench.open()
    func seen() throws -> RecordedDraft? { try bench.open().draft(1) }
    let session = try store.startSession(.by("sari"))
    let draft = try store.addDraft(
      NewDraft(text: "teks", language: "id"), suggestions: [.sample(1)], in: session)
    #expect(try seen()?.draft.text == "teks")
    #expect(try seen()?.suggestions == draft.suggestions)
    _ = try store.addSuggestions([.sample(2)], to: draft.id)
    #expect(try seen()?.suggestions.count == 2)
    try store.recordDecisions(
      [NewDecision(on: draft.suggestions[0].id, .skip)], on: draft.id, in: session)
    #expect(try seen()?.decisions.count == 1)
    let revision = try store.recordRevision("hasil", of: draft.id, in: session)
    #expect(try seen()?.revisions.map(\.text) == ["hasil"])
    try store.recordCopy(of: revision, platform: "x", overrideReason: nil, in: session)
    #expect(try seen()?.copies.map(\.platform) == ["x"])
    try store.recordNote("catatan", on: .draft(draft.id), officer: "sari", in: session)
    #expect(try seen()?.notes.map(\.text) == ["catatan"])
    #expect(try bench.open().search("catatan", limit: nil).count == 1)
    try store.finishDraft(draft.id)
    #expect(try seen()?.state == .finished)
    try store.endSession(session)
    #expect(try seen()?.session.ended != nil)
  }

  @Test func `survives a copy of the files taken while they are open`() throws {
    let store = try bench.open()
    try store.begin("dicatat")
    let other = try Workbench()
    try other.takeFiles(of: bench)
    #expect(try other.open().draft(1)?.draft.text == "dicatat")
    #expect(try other.open().verifyIntegrity().isSound)
  }

  @Test func `says so when another program holds the file`() throws {
    let (holder, waiter) = (try bench.open(), try bench.open())
    try waiter.run("PRAGMA busy_timeout = 0")
    let error = try holder.holdingFile {
      #expect(throws: HistoryError.self) { try waiter.begin() }
    }
    #expect(error?.kind == .locked)
    #expect(try waiter.begin().draft.number == 1)
  }

  @Test func `makes no id twice and orders ids by time`() throws {
    let store = try bench.open()
    let sessions = try (0..<20).map { _ in try store.startSession(.by("sari")).text }
    #expect(sessions == sessions.sorted())
    #expect(Set(sessions).count == 20)
    for id in sessions {
      #expect(id.count == 36)
      #expect(Array(id)[14] == "7")
      #expect("89ab".contains(Array(id)[19]))
    }
  }
}
