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

  /// Reads a run of what hosts are made of; answers where to go on: behind an address and the sign
  /// that then stands before the next one.
  private mutating func read(_ run: Range<Int>) -> Int {
    guard let scheme = schemeStart(run), let host = hostEnd(afterScheme(run)) else {
      return readBare(run)
    }
    _ = readBare(run.lowerBound..<scheme)
    let end = tailEnd(from: host).end
    if let own = shortenedEnd(run.upperBound + 3..<host, end) {
      found.append(PostText.Piece(kind: .link, range: scheme..<own))
    }
    return end + 1
  }

  private mutating func readBare(_ run: Range<Int>) -> Int {
    guard let start = bareStart(run), let host = hostEnd(start..<run.upperBound) else {
      return run.upperBound
    }
    let tail = tailEnd(from: host)
    let isGlued = start > 0 && "-_./".unicodeScalars.contains(scalars[start - 1])
    if !isGlued { add(latinParts(start..<host), pathLength: tail.hasPath ? tail.end - host : 0) }
    return tail.end + 1
  }

  /// What stands behind the `://` at the end of a run, as far as it may be a host.
  private func afterScheme(_ run: Range<Int>) -> Range<Int> {
    let start = run.upperBound + 3
    return start..<(scalars[start...].firstIndex { !LinkFinder.isHostSign($0) } ?? scalars.count)
  }

  /// Adds hosts without a scheme; a path belongs to the last one.
  private mutating func add(_ parts: [Range<Int>], pathLength: Int) {
    for (index, part) in parts.enumerated() {
      let end = part.upperBound + (index == parts.count - 1 ? pathLength : 0)
      found.append(PostText.Piece(kind: .bareLink, range: part.lowerBound..<end))
    }
  }

  /// Where in a run a host without a scheme may begin: at its start, else behind the first sign past
  /// ASCII. The first sign of the text counts as one in front if it can be that.
  private func bareStart(_ run: Range<Int>) -> Int? {
    if run.lowerBound == 0, run.count > 1, canBegin(1), hostEnd(1..<run.upperBound) != nil {
      return 1
    }
    if canBegin(run.lowerBound) { return run.lowerBound }
    let place = run.dropFirst().first { !scalars[$0 - 1].isPlainAlphanumeric }
    return place.flatMap { canBegin($0) ? $0 : nil }
  }

  /// One past an address of `t.co`, which ends with its short name or query; the given end for any
  /// other, nil for one that is too long to be one.
  private func shortenedEnd(_ host: Range<Int>, _ end: Int) -> Int? {
    guard host.count == 4, zip(scalars[host], "t.co".unicodeScalars).allSatisfy({ $0 == $1 }),
      host.upperBound + 1 < end, scalars[host.upperBound] == "/"
    else { return end }
    let start = host.upperBound + 1
    let name = scalars[start..<end].firstIndex { !$0.isPlainAlphanumeric } ?? end
    guard name > start else { return end }
    guard name - start <= LinkFinder.longestShortName else { return nil }
    return name < end && scalars[name] == "?" ? min(end, queryEnd(from: name)) : name
  }

  private static let longestShortName = 40

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

  private static func isHostSign(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isHostPart || scalar == "-" || scalar == "_" || scalar == "."
  }

  /// One past the last top-level domain in a chain of labels; nil when the chain is no host.
  ///
  /// - Parameter isLoose: labels may begin and end with a hyphen.
  private func hostEnd(_ run: Range<Int>, isLoose: Bool = false) -> Int? {
    var (start, best): (Int, Int?) = (run.lowerBound, nil)
    var isName = false
    while start < run.upperBound {
      // The label in front must be a whole one, without `_` right before the ending.
      if start > run.lowerBound, isName, let end = TopLevelDomains.end(in: tail(from: start, run)) {
        best = end
      }
      guard let dot = scalars[start..<run.upperBound].firstIndex(of: "."), dot > start,
        isLoose || (scalars[start].isHostPart && scalars[dot - 1].isHostPart)
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
      let end =
        scalars[start..<host.upperBound].firstIndex { !LinkFinder.isLatin($0) }
        ?? host.upperBound
      let first = scalars[start..<end].firstIndex { $0 != "." } ?? end
      if let part = hostEnd(first..<end, isLoose: true) { parts.append(first..<part) }
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
        // Brackets end a path only right behind what can end one.
        (place, end) = (close, end == place ? close : end)
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
