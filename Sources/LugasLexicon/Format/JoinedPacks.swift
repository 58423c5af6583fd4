/// The packs of all lexicon folders put together, folder after folder.
///
/// A later folder adds rules, takes the place of a rule with the same id or of the same fixed phrase,
/// and switches rules and packs of earlier folders off. Inside one folder each stands once. A file
/// with a problem is left out whole.
struct JoinedPacks {
  /// What makes a list known: `language/name`.
  typealias ListNames = Set<String>

  /// Problems that show only between files.
  private(set) var problems: [LexiconProblem] = []
  private var slots: [RuleDraft?] = []
  private var places: [RuleID: Int] = [:]
  /// Ids and packs that were there at any time, so that two folders may switch off the same.
  private var known: Set<String> = []
  private var phrases: [Phrase: RuleDraft] = [:]
  private let lists: ListNames

  /// - Parameters:
  ///   - packs: in file order; those of one folder together.
  ///   - unread: names of packs that could not be read; nothing is said of what is missing of them.
  init(_ packs: [PackDraft], lists: ListNames, unread: Set<String>) {
    self.lists = lists
    for layer in Set(packs.map(\.file.layer)).sorted() {
      let own = packs.filter { $0.file.layer == layer }
      for pack in own { disable(pack, unread) }
      var names: Set<String> = []
      for pack in own where !pack.rules.isEmpty { add(pack, &names) }
      for pack in own { known.formUnion([pack.key] + pack.rules.map(\.card.id.description)) }
    }
  }

  /// The rules in force, in the order in which they first appeared.
  var rules: [RuleDraft] { slots.compactMap { $0 } }

  private mutating func disable(_ pack: PackDraft, _ unread: Set<String>) {
    for wanted in pack.disabled {
      let parts = wanted.text.split(separator: "/", omittingEmptySubsequences: false)
      if known.contains(wanted.text) {
        if parts.count == 2 { removePack(wanted.text) } else { remove(RuleID(wanted.text)) }
      } else if parts.count < 2 || !unread.contains(String(parts[1])) {
        let nearest = DidYouMean.nearest(to: wanted.text, in: known.sorted())
        problems.append(
          LexiconProblem(
            file: pack.file, place: wanted.place,
            PackSlip.nothingToDisable(wanted.text, nearest: nearest)))
      }
    }
  }

  private mutating func remove(_ id: RuleID) {
    if let place = places.removeValue(forKey: id) { slots[place] = nil }
  }

  private mutating func removePack(_ key: String) {
    for id in places.keys where id.description.hasPrefix(key + "/") { remove(id) }
  }

  private mutating func add(_ pack: PackDraft, _ names: inout Set<String>) {
    var found: [LexiconProblem] = []
    var replaced: [RuleID] = []
    if !names.insert(pack.key).inserted {
      let slip = PackSlip.doubledName(.pack, pack.name)
      found.append(LexiconProblem(file: pack.file, place: pack.place, slip))
    }
    for rule in pack.rules {
      found += unknownLists(rule)
      guard let twin = phrases.updateValue(rule, forKey: Phrase(rule)), rule.card.changes.isEmpty
      else { continue }
      if twin.file.layer < rule.file.layer {
        if twin.card.id != rule.card.id { replaced.append(twin.card.id) }
      } else {
        found.append(
          rule.problem(
            PackSlip.doubledPhrase(
              rule.card.pattern, path: twin.file.path, line: twin.place.line)))
      }
    }
    problems += found
    guard found.isEmpty else { return }
    for id in replaced { remove(id) }
    for rule in pack.rules { put(rule) }
  }

  private mutating func put(_ rule: RuleDraft) {
    if let place = places[rule.card.id] {
      slots[place] = rule
    } else {
      places[rule.card.id] = slots.count
      slots.append(rule)
    }
  }

  /// What makes two fixed phrases the same.
  private struct Phrase: Hashable {
    let language: Language
    let family: Family
    let patterns: [Pattern]

    init(_ rule: RuleDraft) {
      language = rule.card.language
      family = rule.card.family
      if !rule.card.changes.isEmpty {
        patterns = [.tokens([rule.card.id.description])]
      } else if let lemma = rule.inflected.first {
        patterns = [.tokens(lemma.words)]
      } else {
        patterns = rule.patterns.map(\.pattern)
      }
    }
  }

  private func unknownLists(_ rule: RuleDraft) -> [LexiconProblem] {
    let language = rule.card.language.rawValue
    let placed = rule.patterns + (rule.unless + rule.when).flatMap(\.patterns)
    return placed.flatMap { placed in
      placed.pattern.listNames.filter { !lists.contains("\(language)/\($0)") }.map { name in
        let known = lists.filter { $0.hasPrefix("\(language)/") }.map { String($0.dropFirst(3)) }
        let nearest = DidYouMean.nearest(to: name, in: known.sorted())
        return LexiconProblem(
          file: rule.file, place: placed.place, PackSlip.unknownList(name, nearest: nearest))
      }
    }
  }
}

extension RuleDraft {
  /// A problem at the rule's place.
  func problem(
    _ slip: some LexiconSlip, _ weight: LexiconProblem.Weight = .error
  ) -> LexiconProblem {
    LexiconProblem(file: file, place: place, slip, weight: weight)
  }
}
