import LugasMorphology
import Testing

@Suite struct EnglishReadingTests {
  @Test(arguments: [
    ("inspected", "inspect -ed"), ("carries", "carry -s"), ("carried", "carry -ed"),
    ("stopping", "stop -ing"), ("undertaken", "undertake -en"), ("analyses", "analyse -s"),
    ("panicked", "panic -ed"), ("inspection", "inspect -tion"), ("verification", "verify -tion"),
    ("removals", "remove -tions"), ("children", "child plural"), ("bigger", "big -er"),
    ("carefully", "careful -ly"), ("is", "be -s"), ("had", "have -ed"), ("dying", "die -ing"),
    ("utilises", "utilise -s"), ("best", "good -est"), ("simply", "simple -ly"),
    ("review", "review verb-noun"),
  ])
  func `a word is read back`(word: String, reading: String) {
    let readings = English.readings(of: word).map { "\($0.lemma) \($0.form.rawValue)" }
    #expect(readings.contains(reading), "\(readings)")
  }

  @Test(arguments: ["bred", "bed", "thing", "bus", "station", "Kabupaten", "king", "", "s"])
  func `a word that only looks like a form is none`(word: String) {
    let forms: [English.Form] = [.third, .past, .ing, .act]
    let readings = English.readings(of: word).filter { forms.contains($0.form) }
    #expect(readings.allSatisfy { $0.lemma == "breed" }, "\(readings)")
  }

  @Test func `every form of every known verb is read back`() {
    let verbs = English.knownVerbs
    #expect(verbs.count > 1200)
    var lost: [String] = []
    for verb in verbs {
      for form in [English.Form.base, .third, .past, .participle, .ing, .act, .verbNoun] {
        for word in English.words(of: verb, form) where form != .act || word != verb {
          let spellings = English.words(of: verb, .base)
          let isRead = English.readings(of: word).contains { reading in
            reading.form == form && (spellings + [verb]).contains(reading.lemma)
          }
          if !isRead {
            lost.append("\(verb) \(form.rawValue) \(word)")
          }
        }
      }
    }
    #expect(lost.isEmpty)
  }

  @Test(arguments: [3, 5, 8] as [UInt64])
  func `any letters are read without harm and every reading makes the word anew`(seed: UInt64) {
    var random = SeededGenerator(state: seed)
    let pieces = [
      "in", "un", "spect", "carr", "y", "ie", "d", "ed", "ing", "s", "es", "tion", "at", "ize",
      "stop", "p", "e", "c", "k", "al", "ly", "er", "est", "é", "'", "-", "B", "1", " ",
    ]
    for _ in 0..<3000 {
      let word = (0..<Int.random(in: 0...5, using: &random))
        .map { _ in pieces[Int.random(in: 0..<pieces.count, using: &random)] }.joined()
      for reading in English.readings(of: word) {
        #expect(English.words(of: reading.lemma, reading.form).contains(word.lowercased()))
      }
    }
  }
}
