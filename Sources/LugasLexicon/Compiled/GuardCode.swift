/// Conditions around a match as they stand in an image: flags, how many of each sort, then the
/// numbers of conditions and programs.
@safe
public struct GuardCode {
  @usableFromInline let start: Int
  @usableFromInline let code: UnsafeBufferPointer<UInt32>

  @inlinable
  init(start: Int, code: UnsafeBufferPointer<UInt32>) {
    self.start = start
    unsafe self.code = code
  }

  /// Where a condition is looked for.
  @frozen
  public enum Sort: Int, CaseIterable {
    /// Anywhere in the sentence.
    case sentence
    /// Anywhere in the draft.
    case draft
    /// Right behind the match.
    case next
    /// Right in front of it.
    case previous
    /// Some words away in the sentence; values come in pairs: how many, which program.
    case near
    /// Often enough in the sentence, in front of the match, behind it; values come in pairs: how
    /// many at least, which program.
    case count, before, behind

    @inlinable
    static var sortCount: Int { 8 }
  }

  /// The sorts that have values, in order.
  @inlinable
  public var sorts: Sorts { Sorts(self) }

  /// Walks through the sorts that have values.
  public struct Sorts: IteratorProtocol {
    @usableFromInline let guardian: GuardCode
    @usableFromInline var number = 0

    @inlinable
    init(_ guardian: GuardCode) { self.guardian = guardian }

    /// The next sort that has values.
    @inlinable
    public mutating func next() -> Sort? {
      while let sort = Sort(rawValue: number) {
        number += 1
        if guardian.count(of: sort) > 0 { return sort }
      }
      return nil
    }
  }

  @inlinable
  func count(of sort: Sort) -> Int { Int(unsafe code[start + 1 + sort.rawValue]) }

  /// Any of these holds.
  @inlinable
  public var flags: MatchFlags { MatchFlags(rawValue: UInt16(unsafe code[start])) }

  /// The numbers of one sort.
  @inlinable
  public func values(_ sort: Sort) -> NumberRow {
    var from = start + 1 + Sort.sortCount
    for before in 0..<sort.rawValue { from += Int(unsafe code[start + 1 + before]) }
    return unsafe NumberRow(code[from..<from + count(of: sort)])
  }

  /// A guard as numbers.
  static func code(flags: MatchFlags, _ values: (Sort) -> [UInt32]) -> [UInt32] {
    let rows = Sort.allCases.map(values)
    return [UInt32(flags.rawValue)] + rows.map { UInt32($0.count) } + rows.flatMap { $0 }
  }
}
