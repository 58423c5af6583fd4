import Testing

@testable import LugasTerminal

struct LineMarksTests {
  private static let label = "[tempelan 1]"

  private static func scalars(_ text: String) -> [Unicode.Scalar] { Array(text.unicodeScalars) }

  /// A line typed as `before`, with a paste behind it.
  private static func marks(after before: String, paste: String, standIn: Bool = false) -> LineMarks
  {
    var marks = LineMarks()
    marks.follow(scalars(before))
    let shown = standIn ? label : paste
    marks.insert(
      scalars(shown), at: scalars(before).count, for: standIn ? paste : nil, isPasted: true)
    return marks
  }

  @Test func `tells typed from pasted text`() {
    var marks = Self.marks(after: "/sumber ", paste: "https://contoh.id")
    marks.follow(Self.scalars("/sumber https://contoh.id ya"))
    #expect(
      marks.entered.segments == [.typed("/sumber "), .pasted("https://contoh.id"), .typed(" ya")])
    #expect(marks.entered.typedPrefix == "/sumber ")
  }

  @Test func `holds no command when the paste begins with one`() {
    let marks = Self.marks(after: "", paste: "/quit")
    #expect(marks.entered.typedPrefix.isEmpty)
    #expect(marks.entered.isPasted)
  }

  @Test func `moves a paste when text is typed before it`() {
    var marks = Self.marks(after: "", paste: "isi")
    marks.follow(Self.scalars("di isi"))
    #expect(marks.entered.segments == [.typed("di "), .pasted("isi")])
  }

  @Test func `counts text typed inside a paste as pasted`() {
    var marks = Self.marks(after: "a ", paste: "satu dua")
    marks.follow(Self.scalars("a satu, dua"))
    #expect(marks.entered.segments == [.typed("a "), .pasted("satu, dua")])
  }

  @Test func `keeps two pastes apart, one inside the other`() {
    var marks = Self.marks(after: "", paste: "kiri kanan")
    marks.insert(Self.scalars("tengah "), at: 5, for: nil, isPasted: true)
    #expect(marks.entered.segments == [.pasted("kiri "), .pasted("tengah "), .pasted("kanan")])
  }

  @Test func `puts the text back for its stand-in`() {
    var marks = Self.marks(after: "x ", paste: "panjang\nsekali", standIn: true)
    marks.follow(Self.scalars("x [tempelan 1] y"))
    #expect(marks.entered.segments == [.typed("x "), .pasted("panjang\nsekali"), .typed(" y")])
  }

  @Test(arguments: [
    ("x [tempelan ", 2..<12), ("x tempelan 1]", 2..<13), ("x", nil), ("x [tempelan 1]", nil),
  ])
  func `finds what is left of a broken stand-in`(_ line: String, _ ruin: Range<Int>?) {
    var marks = Self.marks(after: "x ", paste: "isi", standIn: true)
    marks.follow(Self.scalars(line))
    #expect(marks.ruins == (ruin.map { [$0] } ?? []))
  }

  @Test func `brings a paste back with a yank`() {
    var marks = Self.marks(after: "x ", paste: "isi", standIn: true)
    marks.follow(Self.scalars("x "))
    #expect(marks.entered.segments == [.typed("x ")])
    marks.follow(Self.scalars("x [tempelan 1]"))
    #expect(marks.entered.segments == [.typed("x "), .pasted("isi")])
  }

  @Test func `keeps a short paste pasted when it is killed and yanked`() {
    var marks = Self.marks(after: "", paste: "/quit")
    marks.follow([])
    marks.follow(Self.scalars("/quit"))
    #expect(marks.entered.typedPrefix.isEmpty)
  }

  @Test func `takes a key typed again for typed`() {
    var marks = Self.marks(after: "", paste: "/")
    marks.follow([])
    marks.follow(Self.scalars("/"))
    #expect(marks.entered.typedPrefix == "/")
  }

  @Test func `finds stand-ins around, before and behind a place`() {
    let marks = Self.marks(after: "x ", paste: "isi", standIn: true)
    #expect(marks.standIn(startingAt: 2) != nil)
    #expect(marks.standIn(around: 3) != nil)
    #expect(marks.standIn(around: 2) == nil)
    #expect(marks.standIn(endingAt: 14) != nil)
  }

  @Test func `never makes a command of pasted text, whatever is deleted and typed`() {
    var random = SystemRandomNumberGenerator()
    for _ in 0..<300 {
      let seed = UInt64.random(in: 0...UInt64.max, using: &random)
      #expect(Self.pastedLettersStayPasted(seed: seed), "seed \(seed)")
    }
  }

  /// Pasted letters are capitals, typed ones small, so that they can be told apart afterwards.
  private static func pastedLettersStayPasted(seed: UInt64) -> Bool {
    var state = seed
    func random(_ bound: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % bound
    }
    var (marks, line) = (LineMarks(), [] as [Unicode.Scalar])
    for _ in 0..<30 {
      let place = random(line.count + 1)
      switch random(4) {
      case 0:
        let pasted = Self.scalars(["AB", "B", "ABA"][random(3)])
        marks.insert(pasted, at: place, for: nil, isPasted: true)
        line.insert(contentsOf: pasted, at: place)
      case 1: line.removeSubrange(place..<min(line.count, place + random(4)))
      default: line.insert(["a", "b"][random(2)], at: place)
      }
      marks.follow(line)
    }
    let entered = marks.entered
    return entered.text == String(line)
      && entered.segments.allSatisfy { segment in
        if case .typed(let text) = segment { text.allSatisfy(\.isLowercase) } else { true }
      }
  }
}

struct LineChangesTests {
  private static func state(_ text: String) -> LineState {
    var state = LineState()
    state.marks.follow(Array(text.unicodeScalars))
    state.cursor = text.unicodeScalars.count
    return state
  }

  /// What undo shows, again and again, after these lines followed each other.
  private static func undone(_ lines: [String]) -> [String] {
    var changes = LineChanges()
    for (old, new) in zip(lines, lines.dropFirst()) {
      changes.note(state(old), before: state(new))
    }
    var undone: [String] = []
    while let state = changes.takeBack() { undone.append(String(state.marks.line)) }
    return undone
  }

  @Test(arguments: [
    (["", "a", "ab", "abc"], [""]), (["", "a", "a ", "a b"], ["a ", "a", ""]),
    (["", "a", "a[x]", "a[x]b"], ["a[x]", "a", ""]), (["ab", "a", ""], ["a", "ab"]), ([""], []),
  ])
  func `takes letters in a row back as one, all else by itself`(
    _ lines: [String], _ undone: [String]
  ) {
    #expect(Self.undone(lines) == undone)
  }
}

struct EnteredLineTests {
  @Test func `joins typed neighbours and drops empty segments`() {
    let line = EnteredLine(segments: [
      .typed("a"), .typed(""), .typed("b"), .pasted(""), .typed("c"),
    ])
    #expect(line.segments == [.typed("abc")])
    #expect(!line.isPasted)
  }

  @Test func `reads as one text`() {
    let line = EnteredLine(segments: [.pasted("isi\n"), .typed("/quit")])
    #expect(line.text == "isi\n/quit")
    #expect(line.typedPrefix.isEmpty)
  }
}
