/// The digit groups of a number token, as far as they tell a date or a time of day.
struct NumberShape {
  private var values = (0, 0, 0)
  private var lengths = (0, 0, 0)
  private var separators: (UInt8, UInt8) = (0, 0)
  private var groupCount = 1
  /// True when there are digit groups and separators only.
  private var isPlain = true

  init(_ bytes: ArraySlice<UInt8>) {
    // No date or time of day is longer.
    guard bytes.count <= 10 else {
      isPlain = false
      return
    }
    for byte in bytes {
      if byte.isASCIIDigit {
        add(Int(byte - 0x30))
      } else {
        guard byte < 0x80, byte != UInt8(ascii: "%"), byte != UInt8(ascii: "+"), lengths.0 > 0,
          groupCount < 3
        else {
          isPlain = false
          return
        }
        if groupCount == 1 { separators.0 = byte } else { separators.1 = byte }
        groupCount += 1
      }
    }
  }

  private mutating func add(_ digit: Int) {
    switch groupCount {
    case 1: (values.0, lengths.0) = (values.0 * 10 + digit, lengths.0 + 1)
    case 2: (values.1, lengths.1) = (values.1 * 10 + digit, lengths.1 + 1)
    default: (values.2, lengths.2) = (values.2 * 10 + digit, lengths.2 + 1)
    }
  }

  /// `07.00`, `8:30`, `08:30:15`.
  var isClock: Bool {
    guard isPlain, 2...3 ~= groupCount, lengths.0 <= 2, lengths.1 == 2 else { return false }
    guard separators.0 == UInt8(ascii: ".") || separators.0 == UInt8(ascii: ":") else {
      return false
    }
    if groupCount == 3 {
      guard separators.1 == separators.0, lengths.2 == 2, values.2 < 60 else { return false }
    }
    return values.0 <= 24 && values.1 < 60
  }

  /// A clock time that needs no word beside it, for its colon.
  var isColonClock: Bool { isClock && separators.0 == UInt8(ascii: ":") }

  /// An hour without minutes.
  var isHour: Bool { isPlain && groupCount == 1 && lengths.0 <= 2 && values.0 <= 24 }

  /// `12/03/2020`, `12-3-2020`, `12.03.2020`, `2020-03-12`, `12/3/20`.
  var isDate: Bool {
    guard isPlain, groupCount == 3, separators.0 == separators.1 else { return false }
    switch separators.0 {
    case UInt8(ascii: "/"), UInt8(ascii: "-"), UInt8(ascii: "."): break
    default: return false
    }
    if lengths.0 == 4 { return isDayAndMonth(values.2, values.1) && lengths.2 <= 2 }
    let isYear = lengths.2 == 4 || lengths.2 == 2 && separators.0 == UInt8(ascii: "/")
    return isYear && isDayAndMonth(values.0, values.1) && lengths.0 <= 2 && lengths.1 <= 2
  }

  /// `12/3`, a date only beside a word that says so.
  var isDayOfMonth: Bool {
    isPlain && groupCount == 2 && separators.0 == UInt8(ascii: "/")
      && isDayAndMonth(values.0, values.1)
  }

  private func isDayAndMonth(_ first: Int, _ second: Int) -> Bool {
    1...31 ~= first && 1...12 ~= second || 1...12 ~= first && 1...31 ~= second
  }
}
