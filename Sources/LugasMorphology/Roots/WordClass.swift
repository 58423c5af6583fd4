/// The classes a root belongs to, as far as the root list marks them.
public struct WordClass: OptionSet, Hashable, Sendable {
  /// The bits.
  public let rawValue: UInt8

  /// Makes a set of its bits.
  public init(rawValue: UInt8) { self.rawValue = rawValue }

  /// Nouns; roots without a mark.
  public static let noun = WordClass(rawValue: 1)
  /// Verbs and verbal stems (`/v`): `tulis`, `periksa`.
  public static let verb = WordClass(rawValue: 2)
  /// Adjectives (`/a`): `besar`, `sehat`.
  public static let adjective = WordClass(rawValue: 4)
  /// Function words, numerals, adverbs, particles (`/x`): `dengan`, `sudah`, `lima`.
  public static let function = WordClass(rawValue: 8)

  /// The class of a mark in the root list; nil for a letter that is none.
  init?(mark: UInt8) {
    switch mark {
    case UInt8(ascii: "n"): self = .noun
    case UInt8(ascii: "v"): self = .verb
    case UInt8(ascii: "a"): self = .adjective
    case UInt8(ascii: "x"): self = .function
    default: return nil
    }
  }
}
