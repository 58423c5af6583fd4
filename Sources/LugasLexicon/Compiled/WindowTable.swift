/// The windows of dated list entries while a lexicon is being compiled; number 0 is every day.
struct WindowTable {
  private var numbers: [DayWindow: UInt32] = [:]
  private var rows: [UInt32] = [0, UInt32.max]

  /// The number of a window; 0 for none.
  mutating func number(of window: DayWindow?) -> UInt32 {
    guard let window else { return 0 }
    if let known = numbers[window] { return known }
    let number = UInt32(rows.count / 2)
    rows += [window.from.number, window.until.number]
    numbers[window] = number
    return number
  }

  /// Writes first and last day of each.
  func write(_ writer: inout ImageWriter) { writer.write(rows, .windows) }
}
