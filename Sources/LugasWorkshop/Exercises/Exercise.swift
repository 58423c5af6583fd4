public import LugasLexicon

/// A draft with a fault, for an officer to find or to mend.
public struct Exercise: Sendable {
  /// Its stable name, such as `klaim-4`.
  public let name: String
  /// Its file, for messages.
  public let file: LexiconFile
  /// Where it stands in the file.
  public let place: LexiconPlace
  /// The language of the draft.
  public let language: Language
  /// What it practises.
  public let family: Family
  /// How hard it is, 1 to 3.
  public let level: Int
  /// What the officer does.
  public let task: Task
  /// The faulty text.
  public let draft: String
  /// What the office knows beside the draft; nil for nothing.
  public let known: String?
  /// Where to look.
  public let hint: String
  /// The rules that fire on the draft: to be found, or to be mended.
  public let rules: [RuleID]
  /// What a rewrite must still say; each in one or more wordings.
  public let facts: [Fact]
  /// What a rewrite must no longer say.
  public let without: [PlacedText]
  /// The words that a rewrite may have.
  public let words: ClosedRange<Int>
  /// Answers that must pass.
  public let good: [PlacedText]
  /// Answers that must not.
  public let bad: [PlacedText]

  /// What the officer does with the draft.
  public enum Task: String, Sendable, CaseIterable {
    /// Names the words that are at fault.
    case find
    /// Writes the text anew.
    case rewrite
  }

  /// Something that a rewrite must still say.
  public struct Fact: Sendable, Hashable {
    /// The wordings that count, the first one to be shown.
    public let wordings: [String]
    /// Where it stands in the file.
    public let place: LexiconPlace
  }
}

/// The exercises of a language, in the order in which they are done.
public struct ExerciseSet: Sendable {
  /// Easy ones first; families take turns as in a workshop: plain, claim, neutral.
  public let exercises: [Exercise]

  /// Orders exercises.
  public init(_ exercises: [Exercise]) {
    let families: [Family] = [.plain, .claim, .neutral]
    let order = { (exercise: Exercise) in
      exercise.level * 10 + (families.firstIndex(of: exercise.family) ?? 0)
    }
    // `sorted` keeps the order of the files among equals only by the place added to it.
    self.exercises = exercises.enumerated().sorted {
      (order($0.element), $0.offset) < (order($1.element), $1.offset)
    }.map(\.element)
  }

  /// Tells this set from others, in ten bits, so that a code is read with the exercises it came from.
  public var fingerprint: UInt32 {
    var hash: UInt64 = 14_695_981_039_346_656_037
    for byte in exercises.map(\.name).joined(separator: " ").utf8 {
      hash = (hash ^ UInt64(byte)) &* 1_099_511_628_211
    }
    return UInt32(truncatingIfNeeded: hash ^ (hash >> 32)) & 0x3FF
  }
}
