/// The labels of a chain such as `dinkes.example.go.id`, as far as they decide whether it is a web
/// address or words with a blank forgotten between them.
struct HostShape {
  private let bytes: [UInt8]
  private let start: Int
  private let end: Int
  private var labelCount = 1
  private var lastLabel: Int
  private var secondLabel: Int
  /// Offset of the last capital, or nil.
  private var lastCapital: Int?

  /// Offset one past the address that a chain of labels makes, its path included; nil when the
  /// chain is no address.
  static func end(of tokenizer: Tokenizer, start: Int, end: Int) -> Int? {
    let bytes = tokenizer.bytes
    var stop = end
    while stop > start, !bytes[stop - 1].isASCIIWordPart { stop -= 1 }
    guard let shape = HostShape(bytes, start, stop) else { return nil }
    if shape.lastLabel > start, bytes[shape.lastLabel].isASCIIUpper,
      let shorter = HostShape(bytes, start, shape.lastLabel - 1), shorter.isHost(hasPath: false)
    {
      // `dinkes.example.go.id.Info`: the blank behind the full stop was forgotten.
      return shorter.end
    }
    let isWhole = stop == end && tokenizer.byte(end) != UInt8(ascii: "@")
    let hasPath = isWhole && tokenizer.isWordStart(pathStart(tokenizer, end))
    guard isWhole || stop < end, !tokenizer.isLetter(end), shape.isHost(hasPath: hasPath) else {
      return nil
    }
    return isWhole && shape.opensPath(tokenizer) ? tokenizer.linkEnd(from: stop) : stop
  }

  /// Offset behind the `/` that follows a host or its port; past the end when there is none.
  private static func pathStart(_ tokenizer: Tokenizer, _ end: Int) -> Int {
    var place = end
    if tokenizer.byte(place) == UInt8(ascii: ":") { place = tokenizer.digitsEnd(place + 1) }
    return tokenizer.byte(place) == UInt8(ascii: "/") ? place + 1 : tokenizer.bytes.count
  }

  /// Nil when the bytes are not letters, digits and inner hyphens in two labels or more; names of
  /// servers may have `_` too.
  private init?(_ bytes: [UInt8], _ start: Int, _ end: Int) {
    (self.bytes, self.start, self.end) = (bytes, start, end)
    (lastLabel, secondLabel) = (start, start)
    guard end - start >= 4, end - start <= 253 else { return nil }
    var lastUnderscore = -1
    for offset in start..<end {
      switch bytes[offset] {
      case UInt8(ascii: "."):
        guard offset > lastLabel, bytes[offset - 1] != UInt8(ascii: "-") else { return nil }
        (secondLabel, lastLabel) = (lastLabel, offset + 1)
        labelCount += 1
      case UInt8(ascii: "-"):
        guard offset > lastLabel else { return nil }
      case UInt8(ascii: "_"):
        guard offset > lastLabel else { return nil }
        lastUnderscore = offset
      case let byte where byte.isASCIIWordPart:
        if byte.isASCIIUpper { lastCapital = offset }
      default: return nil
      }
    }
    guard labelCount > 1, lastLabel < end, lastUnderscore < lastLabel else { return nil }
  }

  private func isHost(hasPath: Bool) -> Bool {
    let hasPrefix = WordKey(bytes, start, min(start + 4, end)) == "www."
    let ending = WordKey(bytes, lastLabel, end)
    let pair = WordKey(bytes, secondLabel, end)
    if labelCount >= 3, DomainEndings.pairs.contains(pair) { return true }
    if DomainEndings.certain.contains(ending) {
      return hasPrefix || (lastCapital ?? start) == start
    }
    if hasPrefix, labelCount >= 3 {
      return bytes[lastLabel..<end].allSatisfy { $0.isASCIILetter } && end - lastLabel >= 2
    }
    guard DomainEndings.likely.contains(ending), lastCapital == nil else { return false }
    return hasPath || labelCount >= 3 || DomainEndings.hosts.contains(pair)
  }

  /// True when a path, query, fragment or port follows the host.
  private func opensPath(_ tokenizer: Tokenizer) -> Bool {
    switch tokenizer.byte(end) {
    case UInt8(ascii: "/"): true
    case UInt8(ascii: "?"), UInt8(ascii: "#"): tokenizer.isWordStart(end + 1)
    case UInt8(ascii: ":"): tokenizer.byte(end + 1).isASCIIDigit
    default: false
    }
  }
}
