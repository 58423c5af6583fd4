/// Adjectives: the short ones take -er and -est, the long ones `more` and `most`.
enum Adjectives {
  static let irregular: [String: (comparative: String, superlative: String)] = [
    "good": ("better", "best"), "well": ("better", "best"), "bad": ("worse", "worst"),
    "far": ("further", "furthest"), "little": ("less", "least"), "many": ("more", "most"),
    "much": ("more", "most"),
  ]

  /// Adverbs that are not made with -ly.
  static let adverbs = [
    "good": "well", "fast": "fast", "hard": "hard", "late": "late", "early": "early",
    "long": "long",
    "straight": "straight", "high": "high", "low": "low", "far": "far", "public": "publicly",
    "daily": "daily", "weekly": "weekly", "monthly": "monthly", "yearly": "yearly",
  ]

  static let withoutAdverb = WordSet("big small old new tall tiny young little many much few")

  static let short = WordSet(
    """
    big black blue blunt bold brave brief bright broad brown busy calm cheap clean clear clever close
    cold cool costly crisp cruel dark dear deep dense dim dirty dry dull early easy fair faint
    false fast fat few fierce fine firm flat fresh friendly full funny gentle grand grave great green grey
    happy hard harsh healthy heavy high hot huge humble hungry kind large late lazy lean light likely
    lively long loose lonely loud lovely low lucky mean mild moist narrow near neat new nice noble noisy
    old pale plain polite poor pretty proud pure quick quiet rare raw ready red rich ripe risky rough
    round rude sad safe scarce severe shallow sharp short shy sick silent silly simple slight slim slow
    small smart smooth soft sore sound sour steady steep stiff straight strange strict strong sturdy
    subtle sunny sure sweet swift tall tame tasty tender thick thin tight tiny tired tough true ugly
    unhappy vague vast warm weak wealthy wet white wide wild wise wordy worthy wrong yellow young
    """)

  static let long = WordSet(
    """
    accurate active actual adequate additional alternative ancillary annual appropriate apparent
    beneficial careful central certain commercial common complete complex comprehensive concise
    confidential consistent constant correct critical current daily deliberate detailed detrimental
    different difficult direct distant due economic effective efficient elderly electronic entire equal
    essential eventual evident exact excessive expensive explicit express extensive external extreme final
    financial formal former frequent fundamental further general genuine given global gradual hidden
    honest identical immediate imperative important inadequate independent individual informal initial
    innovative insufficient intense intensive internal international joint judicial latest legal
    legislative legitimate local main major manual marginal maximum medical mental minimal minimum minor
    modern monthly mutual national native natural normal numerous obsolete official online open
    optimal optimum optional ordinary original overall partial particular past patient perfect permanent
    persistent personal pertinent physical pleasant political positive potential practical precise
    preliminary present primary principal prior private productive professional prompt proper provincial
    prudent public quarterly radical random rapid real recent regional regular relevant remote requisite
    routine rural secondary secret separate sequential significant similar social sole solid special
    specific standard statutory strategic stringent subsequent substantial sudden sufficient suitable
    superior swift temporary thorough timely total traditional transparent typical ultimate unanimous
    automatic confident cooperative creative decisive democratic dramatic energetic enthusiastic
    flexible indirect intelligent negative periodic proactive rational realistic responsive secure sensitive strategic
    successful systematic tactful unfair unilateral unique urban urgent usual verbal vital voluntary weekly whole yearly
    """)
}
