/// Verbs whose past and participle are not regular: `verb past participle`, other standard words
/// behind a slash.
enum IrregularVerbs {
  /// The words of a verb.
  struct Words: Sendable {
    let past: [String]
    let participle: [String]
  }

  /// By lemma.
  static let forms: [String: Words] = Dictionary(
    rows.map { row in
      (row[0], Words(past: split(row[1]), participle: split(row.count > 2 ? row[2] : row[1])))
    }, uniquingKeysWith: { first, _ in first })

  /// The lemmas that a past or participle belongs to.
  static let lemmas: [String: [String]] = {
    var lemmas: [String: [String]] = [:]
    for row in rows {
      for word in Set(row.dropFirst().flatMap { split($0) }) {
        lemmas[word, default: []].append(row[0])
      }
    }
    return lemmas
  }()

  private static var rows: [[String]] {
    table.split(separator: "\n").flatMap { $0.split(separator: ",") }
      .map { $0.split(separator: " ").map(String.init) }
  }

  private static func split(_ words: String) -> [String] {
    words.split(separator: "/").map(String.init)
  }

  private static let table = """
    arise arose arisen, awake awoke awoken, bear bore borne, beat beat beaten, become became become
    befall befell befallen, beget begot begotten, begin began begun, behold beheld, bend bent
    beset beset, bet bet, bid bid, bind bound, bite bit bitten, bleed bled, blow blew blown
    break broke broken, breed bred, bring brought, broadcast broadcast, browbeat browbeat browbeaten
    build built, burn burnt/burned, burst burst, buy bought, cast cast, catch caught
    choose chose chosen, cling clung, come came come, cost cost, creep crept, cut cut, deal dealt
    dig dug, dive dived/dove dived, do did done, draw drew drawn, dream dreamt/dreamed
    drink drank drunk, drive drove driven, dwell dwelt/dwelled, eat ate eaten, fall fell fallen
    feed fed, feel felt, fight fought, find found, fit fitted/fit, flee fled, fling flung
    fly flew flown, forbid forbade forbidden, forecast forecast, foresee foresaw foreseen
    foretell foretold, forget forgot forgotten, forgive forgave forgiven, forgo forwent forgone
    forsake forsook forsaken, freeze froze frozen, get got got/gotten, give gave given, go went gone
    grind ground, grow grew grown, hang hung/hanged, have had, hear heard, hide hid hidden, hit hit
    hold held, hurt hurt, inset inset, keep kept, kneel knelt/kneeled, know knew known, lay laid
    lead led, lean leant/leaned, leap leapt/leaped, learn learnt/learned, leave left, lend lent
    let let, lie lay lain, light lit/lighted, lose lost, make made, mean meant, meet met
    mishear misheard, mislay mislaid, mislead misled, misread misread, misspend misspent
    mistake mistook mistaken, misunderstand misunderstood, mow mowed mown/mowed, offset offset
    outbid outbid, outdo outdid outdone, outgrow outgrew outgrown, outrun outran outrun
    outsell outsold, override overrode overridden, overcome overcame overcome, overdo overdid overdone
    overhear overheard, overlie overlay overlain, overpay overpaid, overrun overran overrun
    oversee oversaw overseen, overshoot overshot, oversleep overslept, overspend overspent
    overtake overtook overtaken, overthrow overthrew overthrown, partake partook partaken, pay paid
    plead pleaded/pled, prepay prepaid, preset preset, prove proved proved/proven, put put
    quit quit, read read, rebuild rebuilt, recast recast, redo redid redone, redraw redrew redrawn
    relay relayed, remake remade, rend rent, repay repaid, rerun reran rerun, resell resold
    resend resent, reread reread, retake retook retaken, reset reset, rethink rethought, retell retold, rewrite rewrote rewritten, rewind rewound
    rid rid, ride rode ridden, ring rang rung, rise rose risen, run ran run, saw sawed sawn/sawed
    say said, see saw seen, seek sought, sell sold, send sent, set set, sew sewed sewn/sewed
    shake shook shaken, shear sheared shorn, shed shed, shine shone, shoot shot
    show showed shown/showed, shrink shrank shrunk, shut shut, sing sang sung, sink sank sunk, sit sat
    slay slew slain, sleep slept, slide slid, sling slung, slit slit, smell smelt/smelled
    sow sowed sown/sowed, speak spoke spoken, speed sped/speeded, spell spelt/spelled, spend spent
    spill spilt/spilled, spin spun, spit spat, split split, spoil spoilt/spoiled, spread spread
    spring sprang sprung, stand stood, steal stole stolen, stick stuck, sting stung, stink stank stunk
    stride strode stridden, strike struck, string strung, strive strove striven, sublet sublet
    swear swore sworn, sweep swept, swell swelled swollen/swelled, swim swam swum, swing swung
    take took taken, teach taught, tear tore torn, tell told, think thought, throw threw thrown
    thrust thrust, tread trod trodden, unbind unbound, undercut undercut, undergo underwent undergone
    underlie underlay underlain, underpay underpaid, understand understood, undertake undertook undertaken
    underwrite underwrote underwritten, undo undid undone, unwind unwound, uphold upheld, upset upset
    wake woke woken, wear wore worn, weave wove woven, wed wed/wedded, weep wept, wet wet/wetted
    win won, wind wound, withdraw withdrew withdrawn, withhold withheld, withstand withstood
    wring wrung, write wrote written
    """
}
