public import LugasLexicon

/// What a lexicon's own sentences show to be wrong.
public enum ProofSlip: LexiconSlip, Hashable {
  case silent(RuleID, sentence: String)
  case elsewhere(RuleID, quotes: [String], wanted: String, sentence: String)
  case otherText(RuleID, text: String, wanted: String)
  case notKept(RuleID, quote: String, sentence: String)
  case alwaysGivesWay(String, to: RuleID)
  case neverWins(RuleID, blocker: RuleID)
  case tie(RuleID, RuleID, quote: String, others: Int, pack: String)
  case loop(RuleID, replacement: String)
  case relapse(replacement: String, RuleID)

  /// What is wrong, in both languages.
  public var texts: (id: String, en: String) {
    switch self {
    case .silent(let rule, let sentence):
      ("'\(rule)' tidak menandai '\(sentence)'", "'\(rule)' does not fire on '\(sentence)'")
    case .elsewhere(let rule, let quotes, let wanted, let sentence):
      (
        "'\(rule)' menandai \(ProofSlip.list(quotes)), bukan '\(wanted)', di '\(sentence)'",
        "'\(rule)' marks \(ProofSlip.list(quotes)), not '\(wanted)', in '\(sentence)'"
      )
    case .otherText(let rule, let text, let wanted):
      (
        "'\(rule)' menghasilkan '\(text)', bukan '\(wanted)'",
        "'\(rule)' gives '\(text)', not '\(wanted)'"
      )
    case .notKept(let rule, let quote, let sentence):
      (
        "'\(rule)' menandai '\(quote)' di '\(sentence)', padahal harus dibiarkan",
        "'\(rule)' marks '\(quote)' in '\(sentence)', which it must leave alone"
      )
    case .alwaysGivesWay(let pattern, let blocker):
      (
        "'\(pattern)' selalu kalah dari '\(blocker)'",
        "'\(pattern)' always gives way to '\(blocker)'"
      )
    case .neverWins(let rule, let blocker):
      (
        "tidak ada kalimat '\(rule)' yang menunjukkannya menang; '\(blocker)' mendahuluinya",
        "no sentence of '\(rule)' shows it win; '\(blocker)' goes before it"
      )
    case .tie(let loser, let winner, let quote, let others, let pack):
      (
        "'\(loser)' dan '\(winner)' seri di '\(quote)'"
          + (others > 0 ? ", dan dengan \(others) lagi dari '\(pack)'" : "")
          + "; hanya urutannya yang menentukan",
        "'\(loser)' and '\(winner)' tie on '\(quote)'"
          + (others > 0 ? ", and with \(others) more of '\(pack)'" : "")
          + "; only their order decides"
      )
    case .loop(let rule, let replacement):
      (
        "'\(rule)' menandai penggantinya sendiri '\(replacement)'",
        "'\(rule)' fires on its own replacement '\(replacement)'"
      )
    case .relapse(let replacement, let rule):
      (
        "pengganti '\(replacement)' membuat '\(rule)' menandai",
        "the replacement '\(replacement)' makes '\(rule)' fire"
      )
    }
  }

  private static func list(_ quotes: [String]) -> String {
    quotes.map { "'\($0)'" }.joined(separator: ", ")
  }
}
