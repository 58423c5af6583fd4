/// A suffix of an Indonesian stem.
public enum Suffix: UInt8, Sendable, CaseIterable {
  case an = 1
  case kan, i

  /// The name as form names spell it, without the hyphen.
  public var name: String { String(describing: self) }
}

/// An enclitic: a possessor (`-ku`, `-mu`, `-nya`) or a particle (`-lah`, `-kah`, `-pun`, `-tah`).
///
/// A possessor stands before a particle: `bukunyalah`. `-pun` is written together only in twelve
/// conjunctions (EYD V, II.G); elsewhere a joined `pun` is a misspelling, which an analysis still
/// shows.
public enum Clitic: UInt8, Sendable, CaseIterable {
  case ku = 1
  case mu, nya
  case lah, kah, pun, tah

  /// The name as form names spell it, without the plus sign.
  public var name: String { String(describing: self) }
  /// True for `ku`, `mu` and `nya`.
  public var isPossessor: Bool { rawValue <= Clitic.nya.rawValue }
}

/// How a word is doubled (Tata Bahasa Baku, edisi 4, on "reduplikasi"; EYD V, I.B "kata ulang").
public enum Reduplication: UInt8, Sendable, CaseIterable {
  /// The root is doubled, affixes stand around both: `anak-anak`, `berlari-lari`,
  /// `kebiru-biruan`, and with a sound change `sayur-mayur` (dwilingga).
  case root = 1
  /// The affixed word is doubled whole: `peraturan-peraturan`.
  case whole
  /// The second half takes meN-: `tolong-menolong`.
  case reciprocal
  /// The first consonant is repeated with *e*: `lelaki`, `pepohonan` (dwipurwa).
  case initial
}
