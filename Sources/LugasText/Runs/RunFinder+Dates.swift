extension RunFinder {
  /// The date that a number belongs to.
  func dateRange(_ index: Int) -> Range<Int>? {
    if let shape = shape(index) {
      if shape.isDate { return weekdayStart(index)..<(index + 1) }
      if shape.isDayOfMonth, isDayOfMonthPlace(index) { return index..<(index + 1) }
    }
    return dayFirst(index) ?? monthFirst(index) ?? labelledDay(index)
  }

  func isMonth(_ index: Int) -> Bool {
    let key = reader.word(index)
    if RunVocabulary.indonesianMonths.contains(key) { return true }
    return RunVocabulary.capitalMonths.contains(key) && reader.isCapitalised(index)
  }

  /// `12 Maret`, `12-14 Maret 2020`, `Senin, 12 Maret 2020`, `12 March, 2020`.
  private func dayFirst(_ index: Int) -> Range<Int>? {
    guard isDay(index) else { return nil }
    var last = index
    if let target = rangeTarget(behind: index), isDay(target) { last = target }
    let month = spaceEnd(last + 1)
    guard month > last + 1, isMonth(month) else { return nil }
    return weekdayStart(index)..<yearEnd(behind: month)
  }

  /// `Maret 2020`, `March 12`, `March 12th, 2020`.
  private func monthFirst(_ index: Int) -> Range<Int>? {
    let month = before(index)
    guard month >= floor, reader.isBlank(index - 1), isMonth(month) else { return nil }
    if isYear(index) { return weekdayStart(month)..<(index + 1) }
    guard isDay(index) || isOrdinalDay(index), reader.isCapitalised(month),
      RunVocabulary.englishMonths.contains(reader.word(month))
    else { return nil }
    return weekdayStart(month)..<yearEnd(behind: index)
  }

  /// `tanggal 12`: the number alone is the date.
  private func labelledDay(_ index: Int) -> Range<Int>? {
    guard isDay(index), label(before: index, in: RunVocabulary.dayLabels) != nil else {
      return nil
    }
    guard let target = rangeTarget(behind: index), isDay(target) else {
      return index..<(index + 1)
    }
    return index..<(target + 1)
  }

  /// `Senin (12/3)`, `tanggal 12/3`.
  private func isDayOfMonthPlace(_ index: Int) -> Bool {
    if label(before: index, in: RunVocabulary.dayLabels) != nil { return true }
    let place = reader.loneMark(index - 1) == "(" ? index - 1 : index
    return RunVocabulary.weekdays.contains(reader.word(before(place)))
  }

  /// Index one past the year behind a month or day, or behind that when there is none.
  private func yearEnd(behind index: Int) -> Int {
    let comma = reader.loneMark(index + 1) == "," ? index + 2 : index + 1
    let year = spaceEnd(comma)
    return year > comma && isYear(year) ? year + 1 : index + 1
  }

  private func weekdayStart(_ index: Int) -> Int {
    var place = before(index)
    if reader.loneMark(place) == "," { place -= 1 }
    let isWeekday = place >= floor && RunVocabulary.weekdays.contains(reader.word(place))
    return isWeekday && reader.isBlank(index - 1) ? place : index
  }

  private func isDay(_ index: Int) -> Bool {
    guard let value = reader.smallNumber(index), reader.length(index) <= 2 else { return false }
    return 1...31 ~= value
  }

  private func isYear(_ index: Int) -> Bool {
    guard let value = reader.smallNumber(index) else { return false }
    return 1000...2999 ~= value
  }

  private func isOrdinalDay(_ index: Int) -> Bool {
    guard reader.kind(index) == .word, 3...4 ~= reader.length(index) else { return false }
    let span = reader.tokens[index].span
    let endings: WordKeys = ["st", "nd", "rd", "th"]
    return endings.contains(WordKey(reader.bytes, span.end - 2, span.end))
      && reader.bytes[span.start..<(span.end - 2)].allSatisfy { $0.isASCIIDigit }
  }
}
