/// Canonical composition (NFC) of code points: `e` and a combining acute become `é`.
///
/// The standard library offers none without Foundation. Marks are ordered by their class and composed
/// as UAX #15 says; a letter that is composed already is not taken apart first, which changes the
/// length of no text that keyboards and word processors write.
enum Composition {
  static func composed(_ scalars: [Unicode.Scalar]) -> [Unicode.Scalar] {
    // Nothing below the combining marks composes or changes.
    guard scalars.contains(where: { $0.value >= 0x300 }) else { return scalars }
    var result: [Unicode.Scalar] = []
    result.reserveCapacity(scalars.count)
    var starter: Int?
    for scalar in ordered(scalars) {
      if let place = starter, canReach(place, result, scalar),
        let both = pair(result[place], scalar)
      {
        result[place] = both
        continue
      }
      if combiningClass(scalar) == 0 { starter = result.count }
      result.append(scalar)
    }
    return result
  }

  /// The code points with marks behind one letter in the order of their classes.
  private static func ordered(_ scalars: [Unicode.Scalar]) -> [Unicode.Scalar] {
    var result: [Unicode.Scalar] = []
    result.reserveCapacity(scalars.count)
    for scalar in scalars {
      for part in table.singles[scalar] ?? [scalar] {
        result.append(part)
        guard combiningClass(part) > 0 else { continue }
        var place = result.count - 1
        // More marks than these on one letter are no writing; sorting them all could take long.
        let first = max(0, place - longestRun)
        while place > first, combiningClass(result[place - 1]) > combiningClass(part) {
          result.swapAt(place, place - 1)
          place -= 1
        }
      }
    }
    return result
  }

  private static let longestRun = 30

  /// True when no mark between the letter and this one keeps them apart.
  private static func canReach(
    _ starter: Int, _ result: [Unicode.Scalar], _ scalar: Unicode.Scalar
  ) -> Bool {
    guard starter < result.count - 1, let last = result.last else { return true }
    let between = combiningClass(last)
    return between != 0 && between < combiningClass(scalar)
  }

  private static func combiningClass(_ scalar: Unicode.Scalar) -> UInt8 {
    scalar.value < 0x300 ? 0 : scalar.properties.canonicalCombiningClass.rawValue
  }

  /// What two code points make together; nil when nothing.
  private static func pair(_ first: Unicode.Scalar, _ second: Unicode.Scalar) -> Unicode.Scalar? {
    if second.value < 0x300 { return nil }
    if 0x1100...0x1112 ~= first.value, 0x1161...0x1175 ~= second.value {
      return Unicode.Scalar(0xAC00 + ((first.value - 0x1100) * 21 + second.value - 0x1161) * 28)
    }
    if 0xAC00...0xD7A3 ~= first.value, (first.value - 0xAC00) % 28 == 0,
      0x11A8...0x11C2 ~= second.value
    {
      return Unicode.Scalar(first.value + second.value - 0x11A7)
    }
    return table.pairs[Pair(first: first, second: second)]
  }

  private struct Pair: Hashable {
    let first: Unicode.Scalar
    let second: Unicode.Scalar
  }

  /// The tables, read once, by the first text that needs them.
  private static let table:
    (pairs: [Pair: Unicode.Scalar], singles: [Unicode.Scalar: [Unicode.Scalar]]) = {
      var pairs: [Pair: Unicode.Scalar] = [:]
      var second: Unicode.Scalar = " "
      for word in Composition.pairs.split(whereSeparator: \.isWhitespace) {
        if word.hasSuffix(":") {
          second = scalar(word.dropLast())
        } else {
          let sides = word.split(separator: "=").map(scalar)
          pairs[Pair(first: sides[0], second: second)] = sides[1]
        }
      }
      var singles: [Unicode.Scalar: [Unicode.Scalar]] = [:]
      for word in Composition.singles.split(whereSeparator: \.isWhitespace) {
        let sides = word.split { $0 == "=" || $0 == "+" }.map(scalar)
        singles[sides[0]] = Array(sides.dropFirst())
      }
      return (pairs, singles)
    }()

  private static func scalar(_ digits: Substring) -> Unicode.Scalar {
    UInt32(digits, radix: 16).flatMap(Unicode.Scalar.init) ?? "\u{FFFD}"
  }
}
