/// Nouns whose plural is not regular, and those that have none.
enum IrregularNouns {
  /// The plurals of a noun, the standard one first; nil when it is regular.
  static func plurals(of noun: String) -> [String]? {
    if let words = table[noun] { return words }
    if noun.hasSuffix("man"), !["human", "german", "roman", "talisman"].contains(noun) {
      return [noun.dropLast(2) + "en"]
    }
    for (ending, plural) in [("child", "ren"), ("sis", "ses"), ("xis", "xes"), ("foot", "feet")]
    where noun.hasSuffix(ending) {
      return [(ending == "child" ? noun : String(noun.dropLast(ending.utf8.count))) + plural]
    }
    return nil
  }

  /// The nouns that an irregular plural may belong to.
  static func singulars(of plural: String) -> [String] {
    let regular = [("men", "man"), ("children", "child"), ("ses", "sis"), ("xes", "xis")]
    return (singulars[plural] ?? [])
      + regular.filter { plural.hasSuffix($0.0) }
      .map { plural.dropLast($0.0.utf8.count) + $0.1 }
  }

  private static let singulars: [String: [String]] = {
    var singulars: [String: [String]] = [:]
    for (noun, plurals) in table.sorted(by: { $0.key < $1.key }) {
      for plural in plurals { singulars[plural, default: []].append(noun) }
    }
    return singulars
  }()

  private static let table: [String: [String]] = Dictionary(
    text.split(separator: "\n").flatMap { $0.split(separator: ",") }
      .map { row in
        let words = row.split(separator: " ").map(String.init)
        return (words[0], words[1].split(separator: "/").map(String.init))
      }, uniquingKeysWith: { first, _ in first })

  private static let text = """
    addendum addenda, agendum agenda, alga algae, alumnus alumni, appendix appendices/appendixes
    bacterium bacteria, basis bases, belief beliefs, bureau bureaus/bureaux, cactus cacti/cactuses
    calf calves, chief chiefs, corps corps, corrigendum corrigenda, crisis crises
    criterion criteria, curriculum curricula/curriculums, datum data, deer deer, die dice, elf elves
    erratum errata, fish fish, focus focuses/foci, foot feet, formula formulas/formulae, fungus fungi
    gas gases, goose geese, half halves, handkerchief handkerchiefs, hoof hooves, index indexes/indices
    knife knives, larva larvae, leaf leaves, life lives, loaf loaves, louse lice
    matrix matrices, medium media/mediums, memo memos, memorandum memoranda/memorandums
    millennium millennia, mouse mice, nebula nebulae, nucleus nuclei, offspring offspring, ox oxen
    passer-by passers-by, penny pence/pennies, person people/persons, phenomenon phenomena
    photo photos, piano pianos, plateau plateaus/plateaux, premise premises, proof proofs, quota quotas
    referendum referendums/referenda, reef reefs, roof roofs, salmon salmon, scarf scarves, self selves
    series series, sheaf sheaves, sheep sheep, shelf shelves, species species, spectrum spectra
    stadium stadiums/stadia, stimulus stimuli, stratum strata, studio studios, syllabus syllabuses/syllabi
    thief thieves, tooth teeth, trout trout, ultimatum ultimatums, vertebra vertebrae, video videos
    virus viruses, wharf wharves, wife wives, wolf wolves, yourself yourselves, zero zeros
    aircraft aircraft, headquarters headquarters, means means, crossroads crossroads, gallows gallows
    radio radios, logo logos, kilo kilos, euro euros, casino casinos, ratio ratios, patio patios
    scenario scenarios, portfolio portfolios, embryo embryos, zoo zoos, pro pros, disco discos
    """

  static let uncountable = WordSet(
    """
    advice assistance baggage clothing conduct correspondence courage damage electricity equipment
    evidence furniture gold guidance harm health homework honesty information infrastructure intelligence
    jewellery knowledge labour legislation litter luck luggage machinery mail money music news oxygen
    patience pollution poverty progress publicity remuneration research rubbish safety scenery
    sewage stuff timber traffic transport unemployment water wealth weather wheat wisdom wood work yours
    """)
}
