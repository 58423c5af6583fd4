/// Which prefixes may stand inside which, and what each leaves of a word.
enum Heads {
  /// Calls `body` for every prefix that the stem may begin with and the stem it leaves.
  static func each(of stem: Stem, inside outer: Prefix?, body: (Prefix, Stem) -> Void) {
    switch stem[0] {
    case UInt8(ascii: "m"): if stem[1] == UInt8(ascii: "e") { nasal(.meN, stem, outer, body) }
    case UInt8(ascii: "p"):
      if stem[1] == UInt8(ascii: "e") {
        nasal(.peN, stem, outer, body)
        liquid(.per, stem, outer, body)
        if allows(.pe, inside: outer) { body(.pe, stem.dropping(2)) }
        if let rest = stem.dropping("pel"), rest[0] == UInt8(ascii: "a"),
          allows(.pe, inside: outer)
        {
          body(.pe, rest)
        }
      }
    case UInt8(ascii: "b"): liquid(.ber, stem, outer, body)
    case UInt8(ascii: "t"):
      liquid(.ter, stem, outer, body)
      plain(.tidak, stem, outer, body)
    case UInt8(ascii: "d"): plain(.di, stem, outer, body)
    case UInt8(ascii: "s"): plain(.se, stem, outer, body)
    case UInt8(ascii: "k"):
      plain(.ke, stem, outer, body)
      plain(.ku, stem, outer, body)
      plain(.kau, stem, outer, body)
    default: break
    }
    guard outer == nil || outer == .meN || outer == .di || outer == .ke else { return }
    for prefix in CombiningForms.beginning(with: stem[0]) {
      guard let rest = stem.dropping(prefix.spelled), rest.word.count - rest.start > 3 else {
        continue
      }
      body(prefix, rest)
    }
  }

  private static func plain(
    _ prefix: Prefix, _ stem: Stem, _ outer: Prefix?, _ body: (Prefix, Stem) -> Void
  ) {
    guard allows(prefix, inside: outer), let rest = stem.dropping(prefix.spelled) else { return }
    body(prefix, rest)
  }

  /// ber-, ter-, per-: with r, without it (before r and in `bekerja`), with l (`belajar`).
  private static func liquid(
    _ prefix: Prefix, _ stem: Stem, _ outer: Prefix?, _ body: (Prefix, Stem) -> Void
  ) {
    guard stem[1] == UInt8(ascii: "e"), allows(prefix, inside: outer) else { return }
    if stem[2] == UInt8(ascii: "r") { body(prefix, stem.dropping(3)) }
    if stem[2] == UInt8(ascii: "l"), stem[3] == UInt8(ascii: "a") { body(prefix, stem.dropping(3)) }
    let rest = stem.dropping(2)
    if rest[0] == UInt8(ascii: "r") || rest[2] == UInt8(ascii: "r") { body(prefix, rest) }
  }

  /// meN- and peN-: the letters behind the nasal, with and without a dropped k, p, s or t.
  private static func nasal(
    _ prefix: Prefix, _ stem: Stem, _ outer: Prefix?, _ body: (Prefix, Stem) -> Void
  ) {
    guard allows(prefix, inside: outer) else { return }
    let rest = stem.dropping(2)
    let next = rest[1]
    switch rest[0] {
    case UInt8(ascii: "l"), UInt8(ascii: "r"), UInt8(ascii: "w"), UInt8(ascii: "y"):
      body(prefix, rest)
    case UInt8(ascii: "m"):
      body(prefix, rest)
      let behind = rest.dropping(1)
      if Letter.isVowel(next) || next == UInt8(ascii: "r") {
        body(prefix, behind.restoring(UInt8(ascii: "p")))
      } else {
        body(prefix, behind)
      }
    case UInt8(ascii: "n"):
      body(prefix, rest)
      let behind = rest.dropping(1)
      if Letter.isVowel(next) {
        body(prefix, behind.restoring(UInt8(ascii: "t")))
      } else if next == UInt8(ascii: "y") {
        body(prefix, behind.dropping(1).restoring(UInt8(ascii: "s")))
      } else if next == UInt8(ascii: "g") {
        velar(prefix, behind.dropping(1), body)
      } else {
        body(prefix, behind)
      }
    default: break
    }
  }

  private static func velar(_ prefix: Prefix, _ rest: Stem, _ body: (Prefix, Stem) -> Void) {
    body(prefix, rest)
    if Letter.isVowel(rest[0]) { body(prefix, rest.restoring(UInt8(ascii: "k"))) }
    if rest[0] == UInt8(ascii: "e") { body(prefix, rest.dropping(1)) }
  }

  /// Whether a prefix occurs inside another, or outermost (`outer` nil).
  static func allows(_ prefix: Prefix, inside outer: Prefix?) -> Bool {
    guard let outer else { return prefix != .tidak }
    switch outer {
    case .meN, .di, .peN, .ter:
      return [.per, .ber, .ke, .se, .pe, .ter].contains(prefix) && prefix != outer
    case .ber: return [.ke, .peN, .per, .se, .pe].contains(prefix)
    case .per, .pe: return [.se, .ber, .ke].contains(prefix)
    case .ke: return [.ber, .ter, .peN, .pe, .per, .se, .tidak].contains(prefix)
    case .tidak: return [.ber, .ter, .se, .meN, .peN].contains(prefix)
    case .se: return [.ke, .peN, .per, .pe, .ber].contains(prefix)
    case .ku, .kau: return [.per, .ber].contains(prefix)
    default: return !prefix.isProclitic && prefix != .tidak
    }
  }

  /// Whether a word with these prefixes can end so.
  static func allows(_ suffix: Suffix?, behind stack: PrefixStack) -> Bool {
    var index = 0
    while let prefix = stack[index], prefix.isCombiningForm { index += 1 }
    guard let outer = stack[index] else { return true }
    let inner = stack[index + 1]
    switch outer {
    case .meN, .di, .ter, .ku, .kau: return suffix != .an
    case .ber: return inner == .ke ? suffix == .an : suffix != .i
    case .peN: return suffix != .kan && suffix != .i
    case .pe: return suffix == nil || suffix == .an
    case .se: return inner == .ke ? suffix == .an : suffix != .i
    case .ke: return inner == nil ? suffix != .kan && suffix != .i : suffix == .an
    default: return true
    }
  }
}
