import LugasMorphology
import Testing

/// Quirk et al., *A Comprehensive Grammar of the English Language*, chapters 3, 5 and 7.
@Suite struct EnglishWordsTests {
  @Test(arguments: [
    ("utilize", "utilizes utilized utilized utilizing"),
    ("carry", "carries carried carried carrying"),
    ("stop", "stops stopped stopped stopping"),
    ("need", "needs needed needed needing"),
    ("visit", "visits visited visited visiting"),
    ("refer", "refers referred referred referring"),
    ("agree", "agrees agreed agreed agreeing"),
    ("tie", "ties tied tied tying"),
    ("panic", "panics panicked panicked panicking"),
    ("travel", "travels travelled travelled travelling"),
    ("control", "controls controlled controlled controlling"),
    ("reveal", "reveals revealed revealed revealing"),
    ("quiz", "quizzes"), ("veto", "vetoes vetoed vetoed vetoing"),
    ("fix", "fixes fixed fixed fixing"), ("show", "shows showed shown showing"),
    ("equip", "equips equipped equipped equipping"), ("pay", "pays paid paid paying"),
    ("undertake", "undertakes undertook undertaken undertaking"),
    ("go", "goes went gone going"), ("be", "is was been being"), ("have", "has had had having"),
    ("spread", "spreads spread spread spreading"), ("lie", "lies lay lain lying"),
  ])
  func `a verb has its forms`(lemma: String, forms: String) {
    let made = [English.Form.third, .past, .participle, .ing].compactMap { form in
      English.words(of: lemma, form).first
    }
    let wanted = forms.split(separator: " ").map(String.init)
    #expect(wanted.count == 1 ? made.isEmpty || made.first == wanted.first : made == wanted)
  }

  @Test(arguments: [
    ("travel", English.Form.ing, ["travelling", "traveling"]),
    ("focus", .past, ["focussed", "focused"]), ("learn", .past, ["learnt", "learned"]),
    ("utilise", .third, ["utilises", "utilizes"]), ("analyze", .past, ["analyzed", "analysed"]),
    ("endeavour", .base, ["endeavour", "endeavor"]), ("exercise", .base, ["exercise"]),
    ("advise", .third, ["advises"]), ("seize", .base, ["seize"]),
  ])
  func `other standard spellings stand beside it`(
    lemma: String, form: English.Form, words: [String]
  ) {
    #expect(English.words(of: lemma, form) == words)
  }

  @Test(arguments: [
    ("city", "cities"), ("bus", "buses"), ("church", "churches"), ("potato", "potatoes"),
    ("photo", "photos"), ("child", "children"), ("grandchild", "grandchildren"),
    ("fireman", "firemen"), ("human", "humans"), ("analysis", "analyses"), ("person", "people"),
    ("criterion", "criteria"), ("knife", "knives"), ("chief", "chiefs"), ("sheep", "sheep"),
    ("methodology", "methodologies"), ("key", "keys"), ("advice", ""), ("erroneous", ""),
  ])
  func `a noun has its plural`(lemma: String, plural: String) {
    #expect(English.words(of: lemma, .plural).first ?? "" == plural)
  }

  @Test(arguments: [
    ("big", "bigger biggest"), ("easy", "easier easiest"), ("large", "larger largest"),
    ("arduous", "more arduous|most arduous"), ("good", "better best"), ("grey", "greyer greyest"),
    ("deep", "deeper deepest"),
  ])
  func `an adjective is compared`(lemma: String, forms: String) {
    let wanted = forms.split { forms.contains("|") ? $0 == "|" : $0 == " " }.map(String.init)
    let made = [English.Form.comparative, .superlative].flatMap { English.words(of: lemma, $0) }
    #expect(made == wanted)
  }

  @Test(arguments: [
    ("careful", "carefully"), ("easy", "easily"), ("simple", "simply"), ("full", "fully"),
    ("electronic", "electronically"), ("fast", "fast"), ("erroneous", "erroneously"),
    ("sole", "solely"), ("due", "duly"), ("public", "publicly"), ("timely", ""),
  ])
  func `an adjective has an adverb`(lemma: String, adverb: String) {
    #expect(English.words(of: lemma, .adverb).first ?? "" == adverb)
  }

  @Test(arguments: [
    ("utilize", "utilization"), ("use", "use"), ("inspect", "inspection"),
    ("verify", "verification"),
    ("disseminate", "dissemination"), ("remove", "removal"), ("decide", "decision"), ("carry", ""),
  ])
  func `a verb has the noun of its doing`(lemma: String, act: String) {
    #expect(English.words(of: lemma, .act).first ?? "" == act)
  }

  @Test(arguments: [
    "utilize", "method", "arduous", "be", "can", "frobnicate", "Kabupaten", "passer-by", "x",
  ])
  func `the lemma comes first and no word is twice in a place`(lemma: String) {
    let entries = Paradigm.english(lemma).entries
    #expect(entries.first?.word == lemma.lowercased())
    #expect(Set(entries).count == entries.count)
  }

  @Test func `a verb's words answer to those of to be`() {
    let slots = Dictionary(
      Paradigm.english("need").entries.map { ($0.slot, $0.word) }, uniquingKeysWith: { $1 })
    #expect(slots["am"] == "need" && slots["are"] == "need" && slots["were"] == "needed")
    let can = Paradigm.english("can").entries.filter { $0.slot != "base" }.map(\.word)
    #expect(Set(can) == ["can", "could"], "will be able to has no other word")
  }

  @Test(arguments: [
    ("office", "an"), ("form", "a"), ("hour", "an"), ("house", "a"), ("use", "a"),
    ("unusual", "an"), ("uniform", "a"), ("unimportant", "an"), ("utmost", "an"), ("one", "a"),
    ("European", "a"), ("honest", "an"), ("MP", "an"), ("NGO", "an"), ("UN", "a"), ("NATO", "a"),
    ("EU", "an"), ("MoU", "an"), ("FAQ", "an"), ("8-day", "an"), ("80", "an"), ("18", "an"),
    ("11,000", "an"), ("100", "a"), ("1", "a"), ("180", "a"), ("", "a"), ("Ümit", "a"),
  ])
  func `an article goes by the sound`(word: String, article: String) {
    #expect(English.article(before: word) == article)
  }
}
