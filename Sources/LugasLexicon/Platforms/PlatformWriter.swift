import LugasText

/// Writes platforms into an image and reads them from it: numbers in a row, each list and each thing
/// that may be missing with its count in front, texts as offset and length in the text section.
enum PlatformWriter {
  static func write(_ platforms: [Platform], _ writer: inout ImageWriter) {
    var numbers = NumberWriting(writer: writer)
    numbers.add(list: platforms) { platform, numbers in
      numbers.add(text: platform.id)
      numbers.add(text: platform.name)
      numbers.add(list: platform.also) { $1.add(text: $0) }
      numbers.add(text: platform.source)
      numbers.add(Int(platform.checked.number))
      numbers.add(platform.isShown ? 1 : 0)
      numbers.add(list: platform.limits) { add($0, &$1) }
      numbers.add(list: platform.alternativeText.map { [$0] } ?? []) { add($0, &$1) }
      for most in [platform.hashtags, platform.mentions, platform.links] {
        numbers.add(list: most.map { [$0] } ?? []) { most, numbers in
          numbers.add(most.count)
          numbers.add(most.isIgnoredBeyond ? 1 : 0)
        }
      }
    }
    writer = numbers.writer
    writer.write(numbers.row, .platforms)
  }

  private static func add(_ limit: Platform.Limit, _ numbers: inout NumberWriting) {
    numbers.add(limit.most)
    numbers.add(list: limit.kind.map { [$0] } ?? []) { kind, numbers in
      numbers.add(text: kind[.id])
      numbers.add(text: kind[.en])
    }
    let rule = limit.rule
    numbers.add(CountingRule.Unit.allCases.firstIndex(of: rule.unit) ?? 0)
    numbers.add(list: rule.weights.light) { range, numbers in
      numbers.add(Int(range.lowerBound))
      numbers.add(Int(range.upperBound))
    }
    numbers.add(rule.weights.other)
    numbers.add(rule.weights.emoji)
    numbers.add(list: rule.linkLength.map { [$0] } ?? []) { $1.add($0) }
    numbers.add(rule.needsScheme ? 1 : 0)
    numbers.add(rule.dropsServers ? 1 : 0)
  }
}

/// Numbers being put in a row.
private struct NumberWriting {
  var writer: ImageWriter
  var row: [UInt32] = []

  mutating func add(_ number: Int) { row.append(UInt32(clamping: number)) }

  mutating func add(text: String) { row += CardWriter.place(of: text, &writer) }

  mutating func add<Thing>(list: [Thing], _ add: (Thing, inout NumberWriting) -> Void) {
    self.add(list.count)
    for thing in list { add(thing, &self) }
  }
}

extension LexiconImage {
  /// The platforms, in file order.
  var platforms: [Platform] {
    var row = NumberReading(image: self, row: unsafe Array(row(.platforms)))
    return row.list { row in
      let (id, name, also) = (row.text(), row.text(), row.list { $0.text() })
      let (source, checked, isShown) = (row.text(), row.number(), row.number() == 1)
      var platform = Platform(
        id: id, name: name, source: source, checked: CalendarDay(number: UInt32(checked)),
        limits: row.list { $0.limit() })
      platform.also = also
      platform.isShown = isShown
      platform.alternativeText = row.list { $0.limit() }.first
      platform.hashtags = row.most()
      platform.mentions = row.most()
      platform.links = row.most()
      return platform
    }
  }
}

/// Numbers being taken from a row; behind its end there are only zeros.
private struct NumberReading {
  let image: LexiconImage
  let row: [UInt32]
  var place = 0

  mutating func number() -> Int {
    defer { place += 1 }
    return place < row.count ? Int(row[place]) : 0
  }

  mutating func text() -> String {
    let (offset, count) = (number(), number())
    return image.text(UInt32(offset), UInt32(count))
  }

  mutating func list<Thing>(_ read: (inout NumberReading) -> Thing) -> [Thing] {
    (0..<min(number(), row.count)).map { _ in read(&self) }
  }

  mutating func most() -> Platform.Most? {
    list { Platform.Most(count: $0.number(), isIgnoredBeyond: $0.number() == 1) }.first
  }

  mutating func limit() -> Platform.Limit {
    let most = number()
    let kind = list { LocalizedText(id: $0.text(), en: $0.text()) }.first
    let units = CountingRule.Unit.allCases
    let unit = units[min(number(), units.count - 1)]
    let light = list { numbers in
      let low = UInt32(numbers.number())
      return low...max(low, UInt32(numbers.number()))
    }
    let weights = CountingRule.Weights(light: light, other: number(), emoji: number())
    let rule = CountingRule(
      unit: unit, weights: weights, linkLength: list { $0.number() }.first,
      needsScheme: number() == 1, dropsServers: number() == 1)
    return Platform.Limit(most: most, rule: rule, kind: kind)
  }
}
