/// A web address in the officer's words. Only its form is looked at: nothing is fetched.
struct SourceLink: Equatable {
  /// What is wrong with its form.
  enum Slip: Error, Equatable {
    /// Neither `http` nor `https`.
    case scheme(String)
    /// No host, or one that is not spelled like the name of a site.
    case host(String)
    /// The port is no number of one.
    case port(String)
    /// A user name or password stands in front of the host.
    case account
    /// A sign that no address holds, or `%` without its two digits.
    case sign(Character)
    /// The address ends in dots: it was shortened where it was copied.
    case cut
  }

  /// The host, small letters.
  let host: String

  /// Reads one word, with or without `https://`.
  init(_ word: Substring) throws(Slip) {
    let parts = word.split(separator: "://", maxSplits: 1, omittingEmptySubsequences: false)
    if parts.count > 1, !["http", "https"].contains(parts[0].lowercased()) {
      throw .scheme(String(parts[0]))
    }
    let rest = parts[parts.count - 1]
    guard !rest.contains("…"), !rest.hasSuffix("...") else { throw .cut }
    let authority = rest.prefix { !"/?#".contains($0) }
    guard !authority.contains("@") else { throw .account }
    let pieces = authority.split(separator: ":", omittingEmptySubsequences: false)
    host = (pieces.first ?? "").lowercased()
    guard SourceLink.isHost(host) else { throw .host(host) }
    if pieces.count > 1 {
      let port = pieces.dropFirst().joined(separator: ":")
      guard let number = Int(port), (1...65_535).contains(number) else { throw .port(port) }
    }
    if let sign = SourceLink.strangeSign(in: rest.dropFirst(authority.count)) { throw .sign(sign) }
  }

  /// True for a word that is meant as an address.
  static func isMeant(_ word: Substring) -> Bool {
    if word.contains("://") || word.lowercased().hasPrefix("www.") { return true }
    return (try? SourceLink(word)) != nil
  }

  /// True where the address hides which site it leads to.
  var isShortened: Bool { SourceLink.shorteners.contains(host) }

  private static let shorteners: Set<String> = [
    "bit.ly", "s.id", "tinyurl.com", "goo.gl", "t.co", "cutt.ly", "rb.gy", "is.gd", "ow.ly",
    "linktr.ee",
  ]

  /// A host name by RFC 1123 with at least one dot and a last label of letters.
  private static func isHost(_ host: String) -> Bool {
    let labels = host.split(separator: ".", omittingEmptySubsequences: false)
    // `www.dinkes` is a name cut short.
    let fewest = labels.first == "www" ? 3 : 2
    guard labels.count >= fewest, host.utf8.count <= 253, let last = labels.last else {
      return false
    }
    return labels.allSatisfy(isLabel) && last.count > 1 && last.allSatisfy(\.isLetter)
  }

  private static func isLabel(_ label: Substring) -> Bool {
    (1...63).contains(label.count) && label.first != "-" && label.last != "-"
      && label.allSatisfy { $0.isLetter || $0.isNumber || $0 == "-" }
  }

  /// The first sign that RFC 3986 does not let stand as it is.
  private static func strangeSign(in path: Substring) -> Character? {
    if let sign = path.first(where: { "<>\"{}|\\^`".contains($0) }) { return sign }
    let escapes = path.split(separator: "%", omittingEmptySubsequences: false).dropFirst()
    let isWhole = escapes.allSatisfy {
      $0.prefix(2).count == 2 && $0.prefix(2).allSatisfy(\.isHexDigit)
    }
    return isWhole ? nil : "%"
  }
}
