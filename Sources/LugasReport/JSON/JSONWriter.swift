/// Writes JSON into bytes, value by value.
///
/// Control and bidi characters, U+2028 and U+2029 are written as escapes, so that the text can be
/// shown on a terminal; all else stands as it is, in UTF-8.
struct JSONWriter {
  /// How the text is laid out.
  enum Layout: Hashable {
    /// On one line, without blanks.
    case line
    /// One key a line, two blanks a level.
    case pretty
  }

  private(set) var bytes: [UInt8]
  private let layout: Layout
  private var depth = 0
  private var needsComma = false
  private var followsKey = false

  /// - Parameter bytes: what is there already; its storage is used on.
  init(_ layout: Layout, continuing bytes: [UInt8] = []) {
    self.layout = layout
    self.bytes = bytes
  }

  @inline(__always)
  mutating func object(_ members: (inout JSONWriter) -> Void) {
    nest("{", "}", members)
  }

  @inline(__always)
  mutating func array(_ elements: (inout JSONWriter) -> Void) {
    nest("[", "]", elements)
  }

  /// An array of numbers, on one line in either layout.
  mutating func array(_ numbers: [Int]) {
    startValue()
    bytes.append(UInt8(ascii: "["))
    for (index, number) in numbers.enumerated() {
      if index > 0 { append(layout == .line ? "," : ", ") }
      append(number)
    }
    bytes.append(UInt8(ascii: "]"))
  }

  /// - Parameter key: plain ASCII that needs no escape.
  mutating func key(_ key: StaticString) {
    startValue()
    bytes.append(UInt8(ascii: "\""))
    append(key)
    append(layout == .line ? "\":" : "\": ")
    followsKey = true
  }

  /// A key that is known only when the program runs.
  mutating func key(text key: String) {
    startValue()
    quoted(key)
    append(layout == .line ? ":" : ": ")
    followsKey = true
  }

  mutating func value(_ text: String) {
    startValue()
    quoted(text)
  }

  /// - Parameter number: not negative.
  mutating func value(_ number: Int) {
    startValue()
    append(number)
  }

  mutating func value(_ isTrue: Bool) {
    startValue()
    append(isTrue ? "true" : "false")
  }

  mutating func null() {
    startValue()
    append("null")
  }

  /// A value that was written before, on one line.
  mutating func value(written: [UInt8]) {
    startValue()
    bytes += written
  }

  /// A number as somebody else wrote it.
  mutating func number(_ literal: String) {
    startValue()
    bytes += literal.utf8
  }

  /// Members that a fragment at this place wrote before.
  mutating func members(written: [UInt8]) {
    bytes += written
    needsComma = true
  }

  /// A writer of members for this place: the first ones of an object, or later ones.
  func fragment(isFirst: Bool) -> JSONWriter {
    var fragment = JSONWriter(layout)
    fragment.depth = depth
    fragment.needsComma = !isFirst
    return fragment
  }

  mutating func newline() {
    bytes.append(UInt8(ascii: "\n"))
    needsComma = false
  }

  @inline(__always)
  private mutating func nest(
    _ open: Unicode.Scalar, _ close: Unicode.Scalar, _ inside: (inout JSONWriter) -> Void
  ) {
    startValue()
    bytes.append(UInt8(ascii: open))
    depth += 1
    needsComma = false
    inside(&self)
    depth -= 1
    if needsComma { breakLine() }
    bytes.append(UInt8(ascii: close))
    needsComma = true
  }

  private mutating func startValue() {
    defer { needsComma = true }
    guard !followsKey else {
      followsKey = false
      return
    }
    if needsComma { bytes.append(UInt8(ascii: ",")) }
    if depth > 0 { breakLine() }
  }

  private mutating func breakLine() {
    guard layout == .pretty else { return }
    bytes.append(UInt8(ascii: "\n"))
    bytes += repeatElement(UInt8(ascii: " "), count: 2 * depth)
  }

  private mutating func quoted(_ text: String) {
    bytes.append(UInt8(ascii: "\""))
    JSONText.append(text, to: &bytes)
    bytes.append(UInt8(ascii: "\""))
  }

  private mutating func append(_ words: StaticString) {
    words.withUTF8Buffer { unsafe bytes.append(contentsOf: $0) }
  }

  /// Counts and offsets are never negative and mostly short, so that their digits are put down here
  /// rather than in a string.
  private mutating func append(_ number: Int) {
    guard number >= 10 else {
      bytes.append(UInt8(ascii: "0") + UInt8(number))
      return
    }
    append(number / 10)
    bytes.append(UInt8(ascii: "0") + UInt8(number % 10))
  }
}
