extension RunFinder {
  /// What follows a clock time, from sure to weak.
  private enum TimeEnding {
    case surely(Int)
    case perhaps(Int)
    case none
  }

  /// The time of day that a number belongs to, its label included (`pukul 07.00`).
  func timeRange(_ index: Int) -> Range<Int>? {
    if isHalfDayWord(index) { return index..<(index + 1) }
    guard let shape = shape(index), shape.isClock || shape.isHour else { return nil }
    let label = clockLabel(index)
    var last = index
    var isClockRange = false
    if let target = rangeTarget(behind: index), let other = self.shape(target),
      other.isClock || other.isHour && !shape.isClock
    {
      last = target
      isClockRange = shape.isClock && other.isClock
    }
    let isSure = label != nil || isClockRange || shape.isColonClock
    switch ending(behind: last) {
    case .surely(let end): return (label ?? index)..<end
    case .perhaps(let end) where isSure || shape.isClock: return (label ?? index)..<end
    default: return isSure ? (label ?? index)..<(last + 1) : nil
    }
  }

  /// `jam` behind a number is a length of time: `2 jam 5 menit`.
  private func clockLabel(_ index: Int) -> Int? {
    guard let place = label(before: index, in: RunVocabulary.clockLabels) else { return nil }
    let isLength = reader.word(place) == "jam" && reader.kind(before(place)) == .number
    return isLength ? nil : place
  }

  /// Time zones and `am`, `pm` make any number a time; `pagi`, `malam` only a clock time.
  private func ending(behind index: Int) -> TimeEnding {
    let place = spaceEnd(index + 1)
    let key = reader.word(place)
    if RunVocabulary.timeZones.contains(key) || RunVocabulary.halfDays.contains(key) {
      return .surely(zoneEnd(place + 1))
    }
    if key == "a" || key == "p", reader.loneMark(place + 1) == ".", reader.word(place + 2) == "m" {
      return .surely(reader.loneMark(place + 3) == "." ? place + 4 : place + 3)
    }
    guard RunVocabulary.dayParts.contains(key) else { return .none }
    if key == "dini" {
      // `dini hari`.
      let next = spaceEnd(place + 1)
      return reader.word(next) == "hari" ? .perhaps(zoneEnd(next + 1)) : .none
    }
    return .perhaps(zoneEnd(place + 1))
  }

  private func zoneEnd(_ index: Int) -> Int {
    let place = spaceEnd(index)
    return RunVocabulary.timeZones.contains(reader.word(place)) ? place + 1 : index
  }

  /// `7pm`.
  private func isHalfDayWord(_ index: Int) -> Bool {
    guard reader.kind(index) == .word, 3...4 ~= reader.length(index) else { return false }
    let span = reader.tokens[index].span
    return RunVocabulary.halfDays.contains(WordKey(reader.bytes, span.end - 2, span.end))
      && NumberShape(reader.bytes[span.start..<(span.end - 2)]).isHour
  }
}
