import LugasLexicon
import LugasText

/// The forms at which programs can begin, and what words of these forms look like from outside.
struct FormEdges {
  /// Bit n for the form with number n.
  let forms: UInt64
  /// Some form can have any edges.
  private let allowsAny: Bool
  /// By two small letters: true when a word of the forms can begin, or end, with them.
  private var openings: [Bool] = []
  private var endings: [Bool] = []
  /// Openings that need an ending of `bothEndings`.
  private var bothOpenings: [Bool] = []
  private var bothEndings: [Bool] = []

  /// - Parameter edges: what is known of a form; nil for nothing.
  init(_ numbers: [Int], edges: (Int) -> [WordEdge]?) {
    forms = numbers.reduce(0) { $0 | 1 << UInt64($1) }
    let known = numbers.map(edges)
    allowsAny = known.contains { $0 == nil }
    guard !numbers.isEmpty, !allowsAny else { return }
    openings = Array(repeating: false, count: 1 << 16)
    endings = openings
    bothOpenings = openings
    bothEndings = openings
    for edge in known.compactMap({ $0 }).joined() {
      switch edge {
      case .opening(let texts): for text in texts { openings[FormEdges.pair(text)] = true }
      case .ending(let texts): for text in texts { endings[FormEdges.pair(text)] = true }
      case .both(let first, let last):
        for text in first { bothOpenings[FormEdges.pair(text)] = true }
        for text in last { bothEndings[FormEdges.pair(text)] = true }
      }
    }
  }

  /// True when a word may have one of the forms.
  @inline(__always)
  func allow(_ bytes: [UInt8], _ span: TextSpan) -> Bool {
    guard forms != 0, span.length >= 2 else { return false }
    if allowsAny { return true }
    let first = FormEdges.pair(bytes, span.start)
    let last = FormEdges.pair(bytes, span.end - 2)
    return openings[first] || endings[last] || (bothOpenings[first] && bothEndings[last])
  }

  private static func pair(_ text: String) -> Int { pair(Array(text.utf8), 0) }

  @inline(__always)
  private static func pair(_ bytes: [UInt8], _ start: Int) -> Int {
    Int(bytes[start] | 0x20) << 8 | Int(bytes[start + 1] | 0x20)
  }
}
