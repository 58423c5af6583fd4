/// Finds web addresses by the rules of twitter-text (version 3): with a scheme, or without one where
/// the host ends in a top-level domain.
///
/// Labels of a host may be of any script behind a scheme; without one only the Latin part of it is an
/// address. Marks that end a sentence do not belong to a path, brackets only in pairs.
/// - Complexity: O(*n*).
struct LinkFinder {
  private let scalars: [Unicode.Scalar]
  private var found: [PostText.Piece] = []

  static func links(in scalars: [Unicode.Scalar]) -> [PostText.Piece] {
    guard scalars.contains(".") else { return [] }
    var finder = LinkFinder(scalars: scalars)
    var place = 0
    while place < scalars.count {
      guard isHostSign(scalars[place]) else {
        place += 1
        continue
      }
      let end = scalars[place...].firstIndex { !isHostSign($0) } ?? scalars.count
      place = finder.read(place..<end)
    }
    return finder.found
  }

  private init(scalars: [Unicode.Scalar]) { self.scalars = scalars }

  /// Reads a run of what hosts are made of; answers where to go on.
  private mutating func read(_ run: Range<Int>) -> Int {
    if let start = schemeStart(run) {
      let hostStart = run.upperBound + 3
      let limit = runEnd(hostStart)
      if let host = hostEnd(hostStart..<limit) {
        let end = tailEnd(from: host).end
        found.append(PostText.Piece(kind: .link, range: start..<end))
        return end
      }
    }
    guard canBeBare(run.lowerBound), let host = hostEnd(run) else { return run.upperBound }
    let parts = latinParts(run.lowerBound..<host)
    guard let last = parts.last else { return min(host + 1, run.upperBound) }
    let tail = last.upperBound == host ? tailEnd(from: host) : (end: host, hasPath: false)
    for part in parts.dropLast() { found.append(PostText.Piece(kind: .bareLink, range: part)) }
    let end = tail.hasPath ? tail.end : last.upperBound
    found.append(PostText.Piece(kind: .bareLink, range: last.lowerBound..<end))
    // The sign behind a host that ends inside the run may stand before the next one.
    return tail.end < run.upperBound ? tail.end + 1 : tail.end
  }

  private func runEnd(_ start: Int) -> Int {
    guard start < scalars.count else { return scalars.count }
    return scalars[start...].firstIndex { !LinkFinder.isHostSign($0) } ?? scalars.count
  }

  /// Where `http` or `https` begins when it ends the run, `://` stands behind and nothing is glued to
  /// its front.
  private func schemeStart(_ run: Range<Int>) -> Int? {
    guard scalars[run.upperBound...].starts(with: "://".unicodeScalars) else { return nil }
    for word in ["https", "http"] where run.count >= word.utf8.count {
      let start = run.upperBound - word.utf8.count
      let isWord = zip(scalars[start..<run.upperBound], word.unicodeScalars).allSatisfy {
        ($0.value | 0x20) == $1.value
      }
      if isWord, canBegin(start) { return start }
    }
    return nil
  }

  /// True where an address may begin: not right behind a letter or digit of ASCII, `@`, `#` or `$`.
  private func canBegin(_ place: Int) -> Bool {
    guard place > 0 else { return true }
    let before = scalars[place - 1]
    return !before.isPlainAlphanumeric && !before.isAtSign && !before.isHashSign && before != "$"
  }

  /// The same for one without scheme, which may not follow a mark of a host or path either.
  private func canBeBare(_ place: Int) -> Bool {
    guard canBegin(place) else { return false }
    return place == 0 || !"-_./".unicodeScalars.contains(scalars[place - 1])
  }

  private static func isHostSign(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isHostPart || scalar == "-" || scalar == "_" || scalar == "."
  }

  /// One past the last top-level domain in a chain of labels; nil when the chain is no host.
  private func hostEnd(_ run: Range<Int>) -> Int? {
    var (start, best): (Int, Int?) = (run.lowerBound, nil)
    var isName = false
    while start < run.upperBound {
      // The label in front must be a whole one, without `_` right before the ending.
      if start > run.lowerBound, isName, let end = TopLevelDomains.end(in: tail(from: start, run)) {
        best = end
      }
      guard let dot = scalars[start..<run.upperBound].firstIndex(of: "."), dot > start,
        scalars[start].isHostPart, scalars[dot - 1].isHostPart
      else { break }
      isName = !scalars[start..<dot].contains("_")
      start = dot + 1
    }
    return best
  }

  /// What a top-level domain is looked for in: the label and the sign behind it, which may spoil it.
  private func tail(from start: Int, _ run: Range<Int>) -> ArraySlice<Unicode.Scalar> {
    let end = scalars[start..<run.upperBound].firstIndex(of: ".") ?? run.upperBound
    return scalars[start..<min(scalars.count, end + 1)]
  }

  /// The Latin hosts in a host of any script: the whole of most.
  private func latinParts(_ host: Range<Int>) -> [Range<Int>] {
    var parts: [Range<Int>] = []
    var start = host.lowerBound
    while start < host.upperBound {
      let end = scalars[start..<host.upperBound].firstIndex { !LinkFinder.isLatin($0) }
        ?? host.upperBound
      if let part = hostEnd(start..<end) { parts.append(start..<part) }
      start = end + 1
    }
    return parts
  }

  private static func isLatin(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isPlainAlphanumeric || scalar.isLatinAccent || scalar == "-" || scalar == "."
  }

  /// One past the port, path and query behind a host.
  private func tailEnd(from host: Int) -> (end: Int, hasPath: Bool) {
    var end = host
    if end + 1 < scalars.count, scalars[end] == ":", isDigit(scalars[end + 1]) {
      end = scalars[(end + 1)...].firstIndex { !isDigit($0) } ?? scalars.count
    }
    let hasPath = end < scalars.count && scalars[end] == "/"
    if hasPath { end = pathEnd(from: end + 1) }
    if end < scalars.count, scalars[end] == "?" { end = queryEnd(from: end) }
    return (end, hasPath)
  }

  private func isDigit(_ scalar: Unicode.Scalar) -> Bool { 0x30...0x39 ~= scalar.value }

  private func pathEnd(from start: Int) -> Int {
    var (place, end) = (start, start)
    while place < scalars.count {
      if scalars[place] == "(" {
        guard let close = bracketEnd(from: place) else { break }
        (place, end) = (close, close)
        continue
      }
      guard scalars[place].isPathPart else { break }
      place += 1
      if scalars[place - 1].isPathEnd { end = place }
    }
    return end
  }

  /// One past brackets with one more pair in them at most.
  private func bracketEnd(from start: Int) -> Int? {
    var (place, depth, hasText) = (start + 1, 1, false)
    while place < scalars.count, depth > 0 {
      if scalars[place] == "(" {
        guard depth == 1 else { return nil }
        depth += 1
      } else if scalars[place] == ")" {
        depth -= 1
      } else {
        guard scalars[place].isPathPart else { return nil }
        hasText = true
      }
      place += 1
    }
    return depth == 0 && hasText ? place : nil
  }

  /// One past the query that begins with `?`; the `?` itself when nothing of one follows.
  private func queryEnd(from start: Int) -> Int {
    var (place, end) = (start + 1, start)
    while place < scalars.count, scalars[place].isQueryPart {
      place += 1
      if scalars[place - 1].isQueryEnd { end = place }
    }
    return end
  }
}
