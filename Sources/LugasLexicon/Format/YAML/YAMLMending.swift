/// A YAML text from which slips are taken out one by one, so that one slip hides no other.
///
/// The mended text serves only to find more problems; the file stays unused.
struct YAMLMending {
  private(set) var lines: [Substring]
  private var tried: Set<Int> = []
  private var blanked: Set<Int> = []

  init(_ text: String) {
    lines = text.split(separator: "\n", omittingEmptySubsequences: false)
  }

  var text: String { lines.joined(separator: "\n") }

  /// True when the line stands as the keeper wrote it.
  func isUntouched(_ line: Int) -> Bool { !tried.contains(line) && !blanked.contains(line) }

  /// Puts the text of a line in quotes, or, when that does not help, takes out what belongs to the
  /// line; false when nothing is left to try.
  mutating func mend(_ line: Int) -> Bool {
    guard lines.indices.contains(line - 1) else { return false }
    let parts = YAMLLine(lines[line - 1])
    if parts.indentation.contains("\t"), tried.insert(line).inserted {
      let blanks = parts.indentation.map { $0 == "\t" ? "  " : " " }.joined()
      lines[line - 1] = Substring(blanks + lines[line - 1].dropFirst(parts.indentation.count))
      return true
    }
    if tried.insert(line).inserted, let quoted = parts.quoted {
      lines[line - 1] = Substring(quoted)
      return true
    }
    return takeOut(line)
  }

  /// Empties a line and those that are indented deeper.
  mutating func takeOut(_ line: Int) -> Bool {
    guard lines.indices.contains(line - 1), blanked.insert(line).inserted else { return false }
    let depth = YAMLMending.depth(lines[line - 1])
    lines[line - 1] = ""
    var next = line
    while next < lines.count, YAMLMending.depth(lines[next]) > depth {
      lines[next] = ""
      blanked.insert(next + 1)
      next += 1
    }
    return true
  }

  private static func depth(_ line: Substring) -> Int { line.prefix { $0 == " " }.count }
}
