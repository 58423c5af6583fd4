extension RunFinder {
  /// The share that a number belongs to: `12%`, `7,5 %`, `10-12 persen`, `12 per cent`.
  func percentRange(_ index: Int) -> Range<Int>? {
    guard reader.kind(index) == .number else { return nil }
    if let target = rangeTarget(behind: index), reader.kind(target) == .number,
      let end = percentEnd(target)
    {
      return index..<end
    }
    return percentEnd(index).map { index..<$0 }
  }

  private func percentEnd(_ index: Int) -> Int? {
    if reader.bytes[reader.tokens[index].span.end - 1] == UInt8(ascii: "%") { return index + 1 }
    let place = spaceEnd(index + 1)
    if reader.loneMark(place) == "%" { return place + 1 }
    let key = reader.word(place)
    if RunVocabulary.percents.contains(key) { return place + 1 }
    let next = spaceEnd(place + 1)
    return key == "per" && reader.word(next) == "cent" ? next + 1 : nil
  }

  /// The money that a number belongs to, both ends of a range included.
  func moneyRange(_ index: Int) -> Range<Int>? {
    let start = moneyStart(index)
    guard let first = amountEnd(index, isSigned: start != nil) else { return nil }
    var (end, isMoney) = (first.end, start != nil || first.hasCurrency)
    if let target = rangeTarget(behind: end - 1) {
      let number = numberBehindSign(target)
      if let second = amountEnd(number, isSigned: start != nil),
        start != nil || second.hasCurrency
      {
        (end, isMoney) = (second.end, true)
      }
    }
    return isMoney ? (start ?? index)..<end : nil
  }

  /// Index where money begins when a sign of currency stands before or in the number.
  private func moneyStart(_ index: Int) -> Int? {
    let first = reader.byte(index, 0)
    if reader.kind(index) == .number, !first.isASCIIDigit, first != UInt8(ascii: "+") {
      // Digits of other scripts begin a number too, without a sign.
      return first < 0x80 || reader.first(index)?.properties.generalCategory == .currencySymbol
        ? index : nil
    }
    if let label = label(before: index, in: RunVocabulary.currencySigns) { return label }
    let place = before(index)
    guard place >= floor, reader.kind(place) == .other else { return nil }
    return reader.first(place)?.properties.generalCategory == .currencySymbol ? place : nil
  }

  private func numberBehindSign(_ index: Int) -> Int {
    guard RunVocabulary.currencySigns.contains(reader.word(index)) else { return index }
    let stop = reader.loneMark(index + 1) == "." ? index + 2 : index + 1
    return spaceEnd(stop)
  }

  /// Index one past an amount: the number, its scale (`miliar`), its currency or `,-`.
  private func amountEnd(_ index: Int, isSigned: Bool) -> (end: Int, hasCurrency: Bool)? {
    guard reader.kind(index) == .number || isScaledWord(index) else { return nil }
    var end = index + 1
    let scale = spaceEnd(end)
    let key = reader.word(scale)
    // `M` stands for miliar; a small `m` behind a blank is a metre.
    let isShort =
      isSigned && RunVocabulary.shortScales.contains(key)
      && (scale == end || reader.isCapitalised(scale))
    if RunVocabulary.scales.contains(key) || isShort { end = scale + 1 }
    let currency = spaceEnd(end)
    if RunVocabulary.currencies.contains(reader.word(currency)) { return (currency + 1, true) }
    let isClosed =
      isSigned && (reader.loneMark(end) == "," || reader.loneMark(end) == ".")
      && reader.mark(end + 1) == "-"
    return (isClosed ? end + 2 : end, false)
  }

  /// `10rb`, `5jt`: digits with a scale glued to them.
  private func isScaledWord(_ index: Int) -> Bool {
    guard reader.kind(index) == .word, reader.length(index) <= WordKey.longest else {
      return false
    }
    let span = reader.tokens[index].span
    var letters = span.start
    while letters < span.end, reader.bytes[letters].isASCIIDigit { letters += 1 }
    guard letters > span.start else { return false }
    let key = WordKey(reader.bytes, letters, span.end)
    return RunVocabulary.scales.contains(key) || RunVocabulary.shortScales.contains(key)
  }
}
