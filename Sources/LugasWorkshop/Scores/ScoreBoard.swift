/// The codes of a class together.
public struct ScoreBoard: Sendable {
  /// The best code of each officer, the most solved first.
  public let codes: [ScoreCode]
  /// Lines in which no code stands, from 1; empty lines are none.
  public let unreadable: [Int]
  /// Lines whose code belongs to other exercises.
  public let ofOthers: [Int]

  /// Takes a list, a line an officer; a code may stand anywhere in its line.
  public init(_ text: String, of set: ExerciseSet) {
    var best: [UInt32: ScoreCode] = [:]
    var (unreadable, ofOthers): ([Int], [Int]) = ([], [])
    let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    for (index, line) in lines.enumerated() where line.contains(where: { !$0.isWhitespace }) {
      guard let code = ScoreBoard.code(in: line) else {
        unreadable.append(index + 1)
        continue
      }
      guard code.set == set.fingerprint else {
        ofOthers.append(index + 1)
        continue
      }
      let known = best[code.participant]
      best[code.participant] = known.map { $0.isBetter(than: code) ? $0 : code } ?? code
    }
    codes = best.values.sorted { $0.isBetter(than: $1) }
    (self.unreadable, self.ofOthers) = (unreadable, ofOthers)
  }

  /// How many have solved the exercise at a place of the set.
  public func solved(_ place: Int) -> Int { codes.count { $0.solved.contains(place) } }

  private static func code(in line: Substring) -> ScoreCode? {
    let words = line.split { !($0.isASCII && ($0.isLetter || $0.isNumber)) && $0 != "-" }
    if let code = words.lazy.compactMap({ ScoreCode($0) }).first { return code }
    // Written with blanks in place of the dashes.
    return words.indices.dropLast(2).lazy.compactMap {
      ScoreCode(words[$0...$0 + 2].joined(separator: "-"))
    }.first
  }
}

extension ScoreCode {
  /// More solved, then more of it clean; the order is total, so that a board is always the same.
  fileprivate func isBetter(than other: ScoreCode) -> Bool {
    if solved.count != other.solved.count { return solved.count > other.solved.count }
    if clean != other.clean { return clean > other.clean }
    return text < other.text
  }
}
