import LugasText
import Yams

/// Reads one platform file: how long posts may be.
struct PlatformReader {
  private var reading: YAMLReading

  static let keys = [
    "platform", "name", "also", "source", "checked", "shown", "text", "weights", "link",
    "bare-links", "servers", "hashtags", "mentions", "links", "alt",
  ]
  private static let needed = ["platform", "name", "source", "checked", "text"]

  /// The platforms and all problems of the file; nil when it cannot be used.
  static func read(
    _ file: LexiconFile
  ) -> (platforms: [Platform]?, problems: [LexiconProblem]) {
    var reader = PlatformReader(reading: YAMLReading(file: file))
    let platforms = reader.platforms()
    return (reader.reading.problems.isEmpty ? platforms : nil, reader.reading.problems)
  }

  private mutating func platforms() -> [Platform]? {
    guard let root = reading.root() else { return nil }
    reading.check(root, known: ["platforms", "entries", "note"])
    reportMissing(["platforms", "entries"], in: root)
    reading.checkName(root["platforms"], of: .platforms)
    guard let field = root["entries"] else { return nil }
    guard case .sequence(let rows) = field.value else {
      reading.report(PlatformSlip.entriesNotAList, at: field.keyPlace)
      return nil
    }
    var names: Set<String> = []
    return rows.compactMap { row in
      guard let fields = reading.fields(of: row, what: .platform) else { return nil }
      let platform = platform(fields)
      for name in platform.map({ [$0.id] + $0.also }) ?? [] where !names.insert(name).inserted {
        reading.report(PlatformSlip.doubled(name), at: fields.place)
      }
      return platform
    }
  }

  private mutating func reportMissing(_ keys: [String], in fields: YAMLFields) {
    for key in keys where fields[key] == nil {
      reading.report(FileSlip.missingKey(key), at: fields.place)
    }
  }

  private mutating func platform(_ fields: YAMLFields) -> Platform? {
    reading.check(fields, known: PlatformReader.keys)
    reportMissing(PlatformReader.needed, in: fields)
    let counting = counting(fields)
    let texts = ["platform", "name", "source"].map { text(fields[$0]) ?? "" }
    let limits = limits(fields["text"], counting)
    var alternative: Platform.Limit?
    if let field = fields["alt"] { alternative = limit(field.value, counting) }
    let also = fields["also"].map { reading.texts($0.value, what: .key("also")).map(\.text) } ?? []
    let (hashtags, mentions, links) = (
      most(fields["hashtags"]), most(fields["mentions"]), most(fields["links"])
    )
    let isShown = reading.choice(fields["shown"], of: Truth.self) == .true
    guard let checked = reading.day(fields["checked"]), !limits.isEmpty else { return nil }
    var platform = Platform(
      id: texts[0], name: texts[1], source: texts[2], checked: checked, limits: limits)
    platform.also = also.map { $0.lowercased() }
    platform.isShown = isShown
    platform.alternativeText = alternative
    platform.hashtags = hashtags
    platform.mentions = mentions
    platform.links = links
    return platform
  }

  private enum Truth: String, CaseIterable { case `true`, `false` }
  /// What is done with addresses without a scheme, with the server of a mention, with too many.
  private enum BareLinks: String, CaseIterable { case links, text }
  private enum Servers: String, CaseIterable { case counted, free }
  private enum Beyond: String, CaseIterable { case refused, ignored }

  /// What all limits of a platform have in common.
  private struct Counting {
    var weights: CountingRule.Weights?
    var link: Int?
    var needsScheme = false
    var dropsServers = false
  }

  private mutating func counting(_ fields: YAMLFields) -> Counting {
    Counting(
      weights: weights(fields["weights"]), link: number(fields["link"]),
      needsScheme: reading.choice(fields["bare-links"], of: BareLinks.self) == .text,
      dropsServers: reading.choice(fields["servers"], of: Servers.self) == .free)
  }

  private mutating func limits(
    _ field: YAMLFields.Field?, _ counting: Counting
  ) -> [Platform.Limit] {
    guard let field else { return [] }
    guard case .sequence(let rows) = field.value, !rows.isEmpty else {
      reading.report(PlatformSlip.limitsNotAList, at: field.keyPlace)
      return []
    }
    return rows.compactMap { limit($0, counting) }
  }

  private mutating func limit(_ node: Node, _ counting: Counting) -> Platform.Limit? {
    guard let fields = reading.fields(of: node, what: .limit) else { return nil }
    reading.check(fields, known: ["most", "count", "for"])
    reportMissing(["most", "count"], in: fields)
    let kind = reading.localized(fields["for"], language: .id)
    guard let most = number(fields["most"]), let field = fields["count"],
      let unit = reading.choice(field, of: CountingRule.Unit.self)
    else { return nil }
    if unit == .weights, counting.weights == nil {
      reading.report(PlatformSlip.weightsMissing, at: field.keyPlace)
      return nil
    }
    let rule = CountingRule(
      unit: unit, weights: counting.weights ?? .init(light: [], other: 1, emoji: 1),
      linkLength: counting.link, needsScheme: counting.needsScheme,
      dropsServers: counting.dropsServers)
    return Platform.Limit(most: most, rule: rule, kind: kind)
  }

  private mutating func weights(_ field: YAMLFields.Field?) -> CountingRule.Weights? {
    guard let field, let fields = reading.fields(of: field.value, what: .key("weights")) else {
      return nil
    }
    reading.check(fields, known: ["light", "other", "emoji"])
    reportMissing(["light", "other", "emoji"], in: fields)
    let ranges = fields["light"].map { reading.placedTexts($0) } ?? []
    let light = ranges.compactMap { range($0) }
    guard let other = number(fields["other"]), let emoji = number(fields["emoji"]) else {
      return nil
    }
    return CountingRule.Weights(light: light, other: other, emoji: emoji)
  }

  private mutating func range(_ placed: PlacedText) -> ClosedRange<UInt32>? {
    let ends = placed.text.split(separator: "-").map { UInt32($0, radix: 16) }
    guard ends.count == 2, let low = ends[0], let high = ends[1], low <= high else {
      reading.report(PlatformSlip.codePoints, at: placed.place)
      return nil
    }
    return low...high
  }

  private mutating func most(_ field: YAMLFields.Field?) -> Platform.Most? {
    guard let field, let fields = reading.fields(of: field.value, what: .key(field.key)) else {
      return nil
    }
    reading.check(fields, known: ["most", "beyond"])
    reportMissing(["most"], in: fields)
    let beyond = reading.choice(fields["beyond"], of: Beyond.self)
    return number(fields["most"]).map {
      Platform.Most(count: $0, isIgnoredBeyond: beyond == .ignored)
    }
  }

  private mutating func text(_ field: YAMLFields.Field?) -> String? {
    field.flatMap { reading.text($0.value, what: .key($0.key)) }
  }

  private mutating func number(_ field: YAMLFields.Field?) -> Int? {
    guard let field, let text = text(field) else { return nil }
    guard let number = Int(text), 1...10_000_000 ~= number else {
      reading.report(PlatformSlip.number(field.key), at: reading.place(of: field.value))
      return nil
    }
    return number
  }
}
