extension WordForm {
  /// Names of prefixes and of fused pairs, longest first, so that `per` is tried before `pe`.
  private static let prefixNames: [(name: String, prefixes: [Prefix])] = {
    let fused: [(String, [Prefix])] = [
      ("memper", [.meN, .per]), ("member", [.meN, .ber]), ("pember", [.peN, .ber]),
      ("pemer", [.peN, .per]), ("pemper", [.peN, .per]),
    ]
    let single = Prefix.allCases.map { ($0.name, [$0]) }
    return (fused + single).sorted { ($1.0.utf8.count, $0.0) < ($0.0.utf8.count, $1.0) }
  }()

  /// The prefixes that a run-together name such as `memper` or `keber` stands for.
  static func stack(named name: Substring) -> PrefixStack? {
    stack(named: name, after: PrefixStack(), names: prefixNames)
  }

  private static func stack(
    named name: Substring, after stack: PrefixStack, names: [(name: String, prefixes: [Prefix])]
  ) -> PrefixStack? {
    guard !name.isEmpty else { return stack }
    for (prefixName, prefixes) in names where name.hasPrefix(prefixName) {
      var longer: PrefixStack? = stack
      for prefix in prefixes { longer = longer?.appending(prefix) }
      guard let longer else { continue }
      let rest = name.dropFirst(prefixName.count)
      if let whole = Self.stack(named: rest, after: longer, names: names) { return whole }
    }
    return nil
  }

  /// The forms that are asked for by name in packs; others are built of the same pieces.
  public static let commonNames = [
    "root", "meN", "meN-kan", "meN-i", "di", "di-kan", "di-i", "ter", "ter-kan", "ter-i", "ber",
    "ber-an", "ber-kan", "peN", "peN-an", "pe", "pe-an", "per", "per-an", "per-kan", "per-i", "se",
    "se-nya", "ke-an", "-an", "-kan", "-i", "memper", "memper-kan", "memper-i", "diper",
    "diper-kan", "diper-i", "member-kan", "diber-kan", "pember-an", "keber-an", "keter-an",
    "ketidak-an", "kepeN-an", "berke-an", "berpeN-an", "redup", "redup-an", "redup-meN",
    "ber-redup", "meN-redup", "ke-redup-an", "se-redup-nya", "dwipurwa-an", "+nya", "+lah", "+kah",
    "+ku", "+mu", "+pun",
  ]

  /// The common names nearest to a misspelt one.
  static func names(like name: String) -> [String] {
    let wanted = Array(name.lowercased().utf8)
    let near = commonNames.enumerated().compactMap { order, known in
      let distance = editDistance(wanted, Array(known.lowercased().utf8))
      return distance <= max(1, wanted.count / 3) ? (distance, order, known) : nil
    }
    return near.sorted { ($0.0, $0.1) < ($1.0, $1.1) }.prefix(3).map(\.2)
  }

  /// Levenshtein distance; inputs beyond 24 letters are cut, no form name is longer.
  private static func editDistance(_ left: [UInt8], _ right: [UInt8]) -> Int {
    let left = left.prefix(24)
    var row = Array(0...right.count)
    for (i, a) in left.enumerated() {
      var diagonal = row[0]
      row[0] = i + 1
      for (j, b) in right.enumerated() {
        let above = row[j + 1]
        row[j + 1] = min(above + 1, row[j] + 1, diagonal + (a == b ? 0 : 1))
        diagonal = above
      }
    }
    return row[right.count]
  }
}
