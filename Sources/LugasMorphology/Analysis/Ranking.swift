/// Orders the readings of a word, the likeliest first.
///
/// The word itself as a root stands above everything (`beruang`, `pelayan`). Then a root that covers
/// more of the word wins, fewer layers win, and the class of the root must suit the form.
enum Ranking {
  /// How good a verified reading is; higher is better.
  static func score(
    _ candidate: WordParser.Candidate, entry: RootIndex.Entry, choice: SpellingChoice
  ) -> Int {
    let form = candidate.form
    if form.isRoot { return 1_000_000 }
    var score = candidate.matched * 100 - form.layers * 10 + suitability(form, entry.wordClass)
    if choice == .unelided { score -= 250 }
    if choice == .alternative { score -= 5 }
    if entry.givesWay, !form.stack.isEmpty { score -= 250 }
    if form.possessor == .ku || form.possessor == .mu { score -= 120 }
    if entry.wordClass == .function { score -= form.possessor == nil ? 30 : 150 }
    return score - rarity(form, entry.wordClass)
  }

  /// What speaks against a form that few words have.
  private static func rarity(_ form: WordForm, _ wordClass: WordClass) -> Int {
    guard let outer = form.stack.first else {
      // Imperatives (`tingkatkan`, `turuti`) are right when nothing else is.
      switch form.suffix {
      case .kan: return wordClass.contains(.verb) ? 220 : 320
      case .i: return 320
      default: return 0
      }
    }
    if outer.isCombiningForm { return 350 }
    if outer.isProclitic { return 200 }
    guard let inner = form.stack[1] else { return 0 }
    let isUnusual =
      (outer == .meN || outer == .peN || outer == .per) && (inner == .ke || inner == .se)
    if isUnusual { return 150 }
    return inner == .pe ? 40 : 30
  }

  /// How well the class of the root suits the outermost prefix.
  private static func suitability(_ form: WordForm, _ wordClass: WordClass) -> Int {
    guard let outer = form.stack.first else {
      if form.reduplication == .initial { return 10 }
      return form.suffix == .an && wordClass.contains(.verb) ? 10 : 0
    }
    switch outer {
    case .meN, .di, .ter, .ku, .kau: return wordClass.contains(.verb) ? 8 : 0
    case .peN:
      if wordClass.contains(.verb) { return 8 }
      if form.suffix == nil, wordClass == .noun { return -230 }
      return wordClass.contains(.adjective) ? 8 : 6
    case .per where form.suffix == nil: return -230
    case .per: return wordClass.contains(.verb) ? 2 : 7
    case .pe: return wordClass.contains(.verb) || form.suffix == .an ? 1 : 5
    case .se: return wordClass.contains(.adjective) ? 12 : 0
    case .ber: return wordClass.contains(.noun) ? 8 : 2
    case .ke: return wordClass.contains(.adjective) ? 8 : 0
    default: return 0
    }
  }
}
