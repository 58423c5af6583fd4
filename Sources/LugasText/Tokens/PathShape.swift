/// Words joined by `.`, `_`, `/` and `\` without a blank, as far as they decide whether they are a
/// path or words that only share a mark.
struct PathShape {
  /// Offset one past all of them.
  private(set) var chainEnd: Int
  /// Offset one past the last part that is surely of a path; nil when none is.
  private(set) var pathEnd: Int?
  /// Number of parts between `/` and `\`.
  private(set) var partCount = 1

  /// Reads the chain whose first word starts at an offset.
  init(_ tokenizer: Tokenizer, from start: Int) {
    let bytes = tokenizer.bytes
    var part = Part(start: start)
    chainEnd = start
    while true {
      chainEnd = tokenizer.wordEnd(from: chainEnd)
      part.endLabel(at: chainEnd, bytes)
      let joint = tokenizer.byte(chainEnd)
      guard tokenizer.isWordStart(chainEnd + 1) else { break }
      if joint == UInt8(ascii: ".") {
        guard !PathShape.lacksBlank(bytes, dot: chainEnd, tokenizer) else { break }
      } else if joint == UInt8(ascii: "_") {
        part.isName = true
      } else if tokenizer.isPathSeparator(joint) {
        let isBackslash = joint == UInt8(ascii: "\\")
        if isBackslash || part.isPath(bytes) { pathEnd = chainEnd }
        part = Part(start: chainEnd + 1)
        part.isName = isBackslash
        partCount += 1
      } else {
        break
      }
      chainEnd += 1
      part.label = chainEnd
    }
    if part.isPath(bytes) { pathEnd = chainEnd }
  }

  /// True at a full stop before a capital, as in `buka.Silakan`; not in `FOTO.JPG`.
  private static func lacksBlank(_ bytes: [UInt8], dot: Int, _ tokenizer: Tokenizer) -> Bool {
    guard tokenizer.byte(dot + 1).isASCIIUpper else { return false }
    let end = tokenizer.wordEnd(from: dot + 1)
    return !FileEndings.contain(bytes, dot + 1, end)
  }

  /// What stands between two `/`.
  private struct Part {
    let start: Int
    /// Start of the label being read, and end of the last one.
    var label: Int
    private var end: Int
    private var labelCount = 0
    /// True while all labels are three small letters or more.
    private var isHost = true
    /// True when `_` or `\` joins it.
    var isName = false

    init(start: Int) { (self.start, label, end) = (start, start, start) }

    mutating func endLabel(at end: Int, _ bytes: [UInt8]) {
      labelCount += 1
      self.end = end
      isHost =
        isHost && end - label >= 3 && bytes[label..<end].allSatisfy { $0.isASCIILower }
    }

    /// Three labels of a host that is known only in the house, `portal.dinas.lokal`, are none that a
    /// forgotten blank makes.
    func isPath(_ bytes: [UInt8]) -> Bool {
      isName || isHost && labelCount >= 3
        || label > start && bytes[label - 1] == UInt8(ascii: ".")
          && FileEndings.contain(bytes, label, end)
    }
  }
}
