import Yams

extension PackReader {
  /// `stale-after: 90 days`: how long a source of this pack's claims holds.
  mutating func staleAfter(_ field: YAMLFields.Field) -> Int? {
    guard let text = reading.text(field.value, what: .key("stale-after")) else { return nil }
    let place = reading.place(of: field.value)
    guard head.kind.family == .claim else {
      reading.report(PackSlip.staleFamily, at: field.keyPlace)
      return nil
    }
    let words = text.split(separator: " ")
    guard words.count == 2, ["day", "days"].contains(words[1]), let days = Int(words[0]),
      (1...PackReader.mostDays).contains(days)
    else {
      reading.report(PackSlip.staleForm, at: place)
      return nil
    }
    return days
  }

  /// Ten years.
  private static let mostDays = 3_650
}
