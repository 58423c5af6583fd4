import LugasLexicon
import LugasText

/// What words look like from outside that have forms of a set: their first and last two letters, for
/// several sets in each language.
///
/// Two letters are ten bits, five of each byte; what they leave open lets a word pass, none is lost.
struct FormEdges {
  private let setCount: Int
  /// The last of the sets.
  var lastSet: Int { setCount - 1 }
  /// For each language and set four rows: openings, endings, and openings that need an ending of
  /// the last row.
  private var bits: [UInt64]

  /// - Parameter edges: what is known of a form; nil for nothing.
  init(_ sets: [UInt64], edges: (Int, Language) -> [WordEdge]?) {
    setCount = sets.count
    bits = Array(
      repeating: 0, count: sets.count * Language.allCases.count * FormEdges.rowSize * 4)
    for language in Language.allCases {
      let known = (0..<64).map { form in
        sets.contains { $0 >> UInt64(form) & 1 == 1 } ? edges(form, language) : []
      }
      for (set, forms) in sets.enumerated() {
        for form in 0..<64 where forms >> UInt64(form) & 1 == 1 {
          note(known[form], at: place(of: set, language))
        }
      }
    }
  }

  private mutating func note(_ edges: [WordEdge]?, at place: Int) {
    guard let edges else {
      for index in place..<place + FormEdges.rowSize { bits[index] = ~0 }
      return
    }
    for edge in edges {
      switch edge {
      case .opening(let texts): mark(texts, row: 0, at: place)
      case .ending(let texts): mark(texts, row: 1, at: place)
      case .both(let first, let last):
        mark(first, row: 2, at: place)
        mark(last, row: 3, at: place)
      }
    }
  }

  private mutating func mark(_ texts: [String], row: Int, at place: Int) {
    for text in texts {
      let pair = FormEdges.pair(Array(text.utf8), 0)
      bits[place + row * FormEdges.rowSize + pair >> 6] |= 1 << UInt64(pair & 63)
    }
  }

  /// True when a word of a language may have one of the forms of a set.
  @inline(__always)
  func allow(_ set: Int, _ language: Language, _ bytes: [UInt8], _ span: TextSpan) -> Bool {
    guard span.length >= 2 else { return false }
    let place = place(of: set, language)
    let first = FormEdges.pair(bytes, span.start)
    let last = FormEdges.pair(bytes, span.end - 2)
    return holds(first, row: 0, at: place) || holds(last, row: 1, at: place)
      || (holds(first, row: 2, at: place) && holds(last, row: 3, at: place))
  }

  @inline(__always)
  private func holds(_ pair: Int, row: Int, at place: Int) -> Bool {
    bits[place + row * FormEdges.rowSize + pair >> 6] >> UInt64(pair & 63) & 1 == 1
  }

  @inline(__always)
  private func place(of set: Int, _ language: Language) -> Int {
    (language.number * setCount + set) * FormEdges.rowSize * 4
  }

  @inline(__always)
  private static func pair(_ bytes: [UInt8], _ start: Int) -> Int {
    Int(bytes[start] & 31) << 5 | Int(bytes[start + 1] & 31)
  }

  private static let rowSize = 16
}
