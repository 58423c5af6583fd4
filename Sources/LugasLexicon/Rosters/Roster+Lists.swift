/// The lists that rosters feed. Rules name these, never a person or party.
enum RosterList: String, CaseIterable {
  /// Names of persons with two words or more, and pairs; on the roster's days also everyday names
  /// behind a title: `Pak Agus`.
  case candidates
  /// Pairs alone.
  case candidatePairs = "candidate-pairs"
  /// Names of one word, accounts and hashtags of persons.
  case candidateNames = "candidate-names"
  /// Names of one word that are everyday words too.
  case candidateWords = "candidate-words"
  /// What pairs are called.
  case pairNicknames = "pair-nicknames"
  /// Slogans, on the roster's days only.
  case slogans = "campaign-slogans"
  /// Names of parties that nothing else has.
  case parties
  /// Short names of parties.
  case partyAbbreviations = "party-abbreviations"

  /// A name of these in a tag or handle counts as well.
  var isOfPersons: Bool { self == .candidates || self == .candidateNames }
}

extension Roster {
  /// What it adds to the lists of a language.
  func lists(_ language: Language) -> [RosterList: [ListEntry]] {
    var lists: [RosterList: [ListEntry]] = [:]
    func add(_ text: String, _ list: RosterList, _ window: DayWindow? = nil) {
      let entry = ListReader.entry(text, window)
      if !entry.words.isEmpty { lists[list, default: []].append(entry) }
    }
    for entry in entries {
      let days = entry.days ?? self.days
      for slogan in entry.slogans { add(slogan, .slogans, days) }
      for name in entry.called { add(name, .pairNicknames) }
      if entry.isParty {
        for name in entry.partyNames(language) { add(name, .parties) }
        for name in entry.short {
          add(name, .partyAbbreviations)
          // English rules take a party by any of its names.
          if language == .en { add(name, .parties) }
        }
      } else {
        for name in [entry.name] + entry.short {
          add(name, name.contains(" ") ? .candidates : .candidateNames)
        }
        for name in entry.accounts { add(name, .candidateNames) }
        for name in entry.common {
          add(name, .candidateWords)
          for title in Roster.titles { add("\(title) \(name)", .candidates, days) }
        }
      }
    }
    for (first, second) in pairs {
      for name in Roster.pairNames(first, second, language) {
        add(name, .candidates)
        add(name, .candidatePairs)
      }
    }
    return lists
  }

  /// Two persons with the same number in the same place stand together.
  private var pairs: [(Entry, Entry)] {
    var pairs: [(Entry, Entry)] = []
    for (place, first) in entries.enumerated() where !first.isParty && first.number != nil {
      for second in entries[(place + 1)...]
      where !second.isParty && second.number == first.number && second.region == first.region {
        pairs.append((first, second))
      }
    }
    return pairs
  }

  /// `Andi-Budi`, `Andi Budi`, `Andi dan Budi`, by every name of both.
  private static func pairNames(_ first: Entry, _ second: Entry, _ language: Language) -> [String] {
    let joined = language == .id ? "dan" : "and"
    return first.names.flatMap { one in
      second.names.flatMap { other in
        ["\(one)-\(other)", "\(one) \(other)", "\(one) \(joined) \(other)"]
      }
    }
  }

  /// Behind these an everyday name is a person's.
  private static let titles = [
    "pak", "bapak", "bu", "ibu", "mas", "mbak", "bang", "kang", "teh", "gus", "cak", "mr", "ms",
  ]
}

extension Roster.Entry {
  fileprivate var names: [String] { [name] + short + common }

  /// A party's names with the word for party.
  fileprivate func partyNames(_ language: Language) -> [String] {
    let prefixed = (short + common).map { "Partai \($0)" }
    let suffixed = language == .en ? english + (short + common).map { "\($0) Party" } : []
    return [name] + prefixed + suffixed
  }
}
