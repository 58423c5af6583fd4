/// What an officer has solved, as a short code that can be read aloud: `7K3M9-QPT2X-04HB4`.
///
/// It holds no name, only a number drawn by chance that tells two officers apart. Its last two signs
/// find a slip in writing; they are no seal.
public struct ScoreCode: Hashable, Sendable {
  /// Tells the exercises it came from; ten bits.
  public let set: UInt32
  /// Tells two officers apart; twenty bits.
  public let participant: UInt32
  /// The solved exercises by their places in the set, 0 to 29.
  public let solved: Set<Int>
  /// How many of them without the hint and at the first try.
  public let clean: Int

  /// Exercises that fit into a code.
  public static let most = 30

  /// Makes a code.
  /// - Precondition: places are below `most`, and no more are clean than solved.
  public init(set: UInt32, participant: UInt32, solved: Set<Int>, clean: Int) {
    precondition(solved.allSatisfy { (0..<Self.most).contains($0) }, "a place is 0 to 29")
    precondition((0...solved.count).contains(clean), "what is clean is solved")
    self.set = set & 0x3FF
    self.participant = participant & 0xFFFFF
    self.solved = solved
    self.clean = clean
  }

  /// Reads a code; blanks, dashes and letter case do not count, and O and I are taken for 0 and 1.
  /// Nil for anything else.
  public init?(_ text: some StringProtocol) {
    let digits = text.uppercased().compactMap { character -> UInt32? in
      ScoreCode.value(of: character)
    }
    let signs = text.filter { $0 != "-" && !$0.isWhitespace }
    guard digits.count == 15, signs.count == 15 else { return nil }
    guard Array(digits[13...]) == ScoreCode.check(digits[..<13]) else { return nil }
    var solved: Set<Int> = []
    for place in 0..<Self.most where digits[place / 5] >> UInt32(place % 5) & 1 == 1 {
      solved.insert(place)
    }
    guard digits[6] <= solved.count else { return nil }
    self.init(
      set: digits[7] << 5 | digits[8],
      participant: digits[9] << 15 | digits[10] << 10 | digits[11] << 5 | digits[12],
      solved: solved, clean: Int(digits[6]))
  }

  /// The code in three groups of five signs.
  public var text: String {
    var digits = [UInt32](repeating: 0, count: 6)
    for place in solved { digits[place / 5] |= 1 << UInt32(place % 5) }
    digits += [UInt32(clean), set >> 5, set & 31]
    digits += [participant >> 15, participant >> 10 & 31, participant >> 5 & 31, participant & 31]
    digits += ScoreCode.check(digits[...])
    let signs = digits.map { ScoreCode.signs[Int($0)] }
    return [signs[0..<5], signs[5..<10], signs[10..<15]].map { String($0) }.joined(separator: "-")
  }

  /// Crockford's signs: no I, L, O, U, which are taken for others.
  private static let signs = Array("0123456789ABCDEFGHJKMNPQRSTVWXYZ")

  private static func value(of sign: Character) -> UInt32? {
    let read: Character =
      switch sign {
      case "O": "0"
      case "I", "L": "1"
      default: sign
      }
    return signs.firstIndex(of: read).map { UInt32($0) }
  }

  /// A weighted sum modulo a prime: every slip of one sign and every swap of two neighbours changes it.
  private static func check(_ digits: ArraySlice<UInt32>) -> [UInt32] {
    let sum = digits.enumerated().reduce(UInt32(0)) { $0 + $1.element * UInt32($1.offset * 33 + 7) }
    return [sum % 1021 >> 5, sum % 1021 & 31]
  }
}
