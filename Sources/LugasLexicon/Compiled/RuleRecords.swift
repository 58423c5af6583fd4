/// The rules' records, guards and offers while a lexicon is being compiled.
struct RuleRecords {
  private var rules: [UInt32] = []
  private var guards: [UInt32] = []
  private var guardPlaces: [[UInt32]: UInt32] = [:]
  /// The first list is the empty one.
  private var guardLists: [UInt32] = [0]
  private var listPlaces: [[UInt32]: UInt32] = [[]: 0]
  private var variants: [UInt32] = []
  private var offers: [String] = []

  /// Adds what a rule offers at some of its matches, and answers the variant's index.
  mutating func variant(of rule: Int, offers: [String]) -> Int {
    variants += [UInt32(rule), UInt32(self.offers.count), UInt32(offers.count)]
    self.offers += offers
    return variants.count / 3 - 1
  }

  /// Adds a rule; nil guards test nothing and are left out.
  mutating func add(head: UInt32, unless: [[UInt32]?], when: [[UInt32]?]) {
    rules += [head, list(unless), list(when)]
  }

  private mutating func list(_ codes: [[UInt32]?]) -> UInt32 {
    let places = codes.compactMap { $0 }.map { place($0) }
    if let known = listPlaces[places] { return known }
    let at = UInt32(guardLists.count)
    guardLists += [UInt32(places.count)] + places
    listPlaces[places] = at
    return at
  }

  private mutating func place(_ code: [UInt32]) -> UInt32 {
    if let known = guardPlaces[code] { return known }
    let at = UInt32(guards.count)
    guards += code
    guardPlaces[code] = at
    return at
  }

  /// Writes all of it.
  func write(_ writer: inout ImageWriter) {
    writer.write(rules, .rules)
    writer.write(guards, .guards)
    writer.write(guardLists, .guardLists)
    writer.write(variants, .variants)
    let places = offers.map { writer.text($0) }
    writer.write(places.flatMap { [$0.offset, $0.count] }, .offers)
  }
}

/// The names of a rule's captures, numbered in order of first appearance.
struct CaptureNames {
  private var numbers: [String: Int] = [:]

  init(_ names: [String]) {
    for name in names where numbers[name] == nil { numbers[name] = numbers.count }
  }

  var isEmpty: Bool { numbers.isEmpty }

  func number(of name: String) -> Int { numbers[name] ?? 0 }

  /// A replacement with its `{name}` and `{name:how}` as `{0}` and `{0:how}`.
  func numbered(_ replacement: String) -> String {
    guard !isEmpty, let template = try? ReplacementTemplate(replacement) else { return replacement }
    return template.parts.map { part in
      switch part {
      case .text(let text): text
      case .capture(let name, let how):
        "{\(number(of: name))\(how.map { ":\(numbered($0).text)" } ?? "")}"
      }
    }.joined()
  }

  private func numbered(_ how: ReplacementTemplate.How) -> ReplacementTemplate.How {
    if case .formOf(let name) = how { .formOf(String(number(of: name))) } else { how }
  }
}
