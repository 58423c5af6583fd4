import LugasChecking
import LugasLexicon
import LugasText
import Testing

/// A morphology of a few words, so that the tests say what they rest on.
struct FewForms: WordForms {
  private static let forms = ["pemeriksaan": "peN-an", "penilaian": "peN-an", "memeriksa": "meN"]
  private static let verbs = ["pemeriksaan": "memeriksa", "penilaian": "menilai"]

  func formNames(_ language: Language) -> [String] { language == .id ? ["peN-an", "meN"] : [] }

  func words(of lemma: String, _ language: Language) -> [FormedWord] {
    switch lemma {
    case "menyurvei": slots("menyurvei", "disurvei", "penyurveian")
    case "meneliti": slots("meneliti", "diteliti", "penelitian")
    case "menguji": slots("menguji", "diuji", nil)
    default: [FormedWord(word: lemma, slot: "base")]
    }
  }

  private func slots(_ active: String, _ passive: String, _ act: String?) -> [FormedWord] {
    [("active", active), ("passive", passive), ("act", act)].compactMap { slot, word in
      word.map { FormedWord(word: $0, slot: slot) }
    }
  }

  func forms(of word: String, _ language: Language) -> [String] {
    [FewForms.forms[word.lowercased()]].compactMap { $0 }
  }

  func edges(of form: String, _ language: Language) -> [WordEdge]? {
    form == "peN-an" ? [.opening(["pe"])] : nil
  }

  func word(
    _ form: String, fromRootOf word: String, readAs reading: String?, _ language: Language
  ) -> String? {
    form == "meN" && reading != "meN" ? FewForms.verbs[word.lowercased()] : nil
  }
}

/// A pack's body and a draft with what the pack offers.
struct LanguageCase: Sendable, CustomStringConvertible {
  let name: String
  let body: String
  let marked: String
  var description: String { name }

  static func rule(_ lines: String, keeps: Int = 1) -> String {
    let kept = Array(repeating: "k", count: keeps).joined(separator: ", ")
    return """
      rules:
        - id: r
      \(lines.split(separator: "\n").map { "    \($0)" }.joined(separator: "\n"))
          changes: ["⟦x⟧"]
          keeps: [\(kept)]
      """
  }

  static let all = [
    LanguageCase(
      name: "a word form, captured and made into another",
      body: rule(
        "match: (melakukan|mengadakan) act={peN-an} (atas|terhadap)?\nsuggest: '{act:meN}'"),
      marked:
        "Tim ⟦melakukan pemeriksaan terhadap→memeriksa⟧ sampel. ⟦Mengadakan penilaian→Menilai⟧, mengadakan rapat."
    ),
    LanguageCase(
      name: "captures repeated in another order, one of them absent",
      body: rule("match: oleh who=(warga|petugas) when={time}?\nsuggest: '{when} {who:upper}'"),
      marked: "Dijaga ⟦oleh warga pukul 07.00→pukul 07.00 WARGA⟧ dan ⟦oleh petugas→PETUGAS⟧."),
    LanguageCase(
      name: "a capture of a gap takes the longest way",
      body: rule("match: dari a=_{0,3} sampai\nsuggest: 'hingga {a:capital}'"),
      marked: "Jalan ⟦dari desa ke kota sampai→hingga Desa ke kota⟧ malam."),
    LanguageCase(
      name: "the first way of a choice is captured, though words beside it would do",
      body: rule("match: untuk (n={word}|dua|tiga) orang\nsuggest: 'bagi {n} warga'"),
      marked: "Kursi ⟦untuk dua orang→bagi dua warga⟧ saja."),
    LanguageCase(
      name: "a choice of forms beside a capture keeps its order",
      body: rule("match: hasil (n={word}|{peN-an}|{meN}) lama\nsuggest: 'dulu {n}'"),
      marked: "Ada ⟦hasil penilaian lama→dulu penilaian⟧."),
    LanguageCase(
      name: "a form that cannot be made offers nothing",
      body: rule("match: act=(rapat|penilaian)\nsuggest: ['{act:meN}']"),
      marked: "Ada ⟦penilaian→menilai⟧."),
    LanguageCase(
      name: "any word of a lemma", body: rule("match: hasil ~menyurvei"),
      marked: "⟦Hasil penyurveian⟧, ⟦hasil disurvei⟧, hasil survei."),
    LanguageCase(
      name: "every form of one word becomes the same form of another",
      body: "inflect:\n  menyurvei: [meneliti, menguji]",
      marked: "Warga ⟦disurvei→diteliti⟧, ⟦penyurveian→penelitian⟧ lama, ⟦Menyurvei→Meneliti⟧."),
    LanguageCase(
      name: "a quotation as one piece", body: rule("match: kata {quote}"),
      marked: "Begitu ⟦kata \"kami siap, sungguh\"⟧ tadi, kata dia."),
    LanguageCase(
      name: "words in capitals", body: rule("match: '{caps} {caps}'"),
      marked: "Ayo ⟦JAGA KOTA⟧ kita, Jaga Kota."),
    LanguageCase(
      name: "near, on either side, in the same sentence",
      body: rule(
        "match: nomor {number}\nwhen: {near: {within: 2, match: [(coblos|pilih)]}}", keeps: 2),
      marked:
        "Pilih saja ⟦nomor 2⟧. ⟦Nomor 2⟧ yang pilih. Pilih lalu ingat baik nomor 2. Pilih. Nomor 2."
    ),
    LanguageCase(
      name: "anywhere in the draft",
      body: rule("match: hebat\nunless: {draft: ['^ sumber :']}", keeps: 2),
      marked: "Kota hebat.\nSumber: BPS"),
    LanguageCase(
      name: "not in the draft",
      body: rule("match: hebat\nunless: {draft: ['^ sumber :']}", keeps: 2),
      marked: "Kota ⟦hebat⟧, kata warga."),
    LanguageCase(
      name: "negated at most three words in front, no mark between",
      body: rule("match: aman\nunless: {flags: [negated]}", keeps: 2),
      marked:
        "Air tidak aman. Air belum tentu selalu aman. Tidak, air ⟦aman⟧. Bukan kabar yang sama itu ⟦aman⟧."
    ),
    LanguageCase(
      name: "sourced in its sentence, and in the next when that leans on it",
      body: rule("match: naik\nunless: {flags: [sourced]}", keeps: 2),
      marked:
        "Harga ⟦naik⟧. Panen naik menurut data BPS. Upah ⟦naik⟧. Data BPS dipakai. Bea naik. Itu data BPS."
    ),
    LanguageCase(
      name: "sourced by one of the two sentences before when it leans on them",
      body: rule("match: naik\nunless: {flags: [sourced]}", keeps: 2),
      marked:
        "Data BPS dipakai. Itu naik. Itu naik lagi. Itu ⟦naik⟧ pula. Data BPS dipakai. Harga ⟦naik⟧."
    ),
    LanguageCase(
      name: "debunked in the next sentence",
      body: rule("match: kabar\nunless: {flags: [debunked]}", keeps: 2),
      marked: "Ada kabar air mati. Itu hoaks. Ada ⟦kabar⟧ lagi."),
  ]
}

struct RuleLanguageTests {
  private static let files = [
    (
      path: "id/lists/negations.yaml",
      text: "list: negations\nlanguage: id\nsource: own\nentries: [tidak, bukan, belum]"
    ),
    (
      path: "id/signals/sourced.yaml",
      text: """
      signal: sourced
      language: id
      source: own
      match: [data (BPS|KPU)]
      shows: [Data BPS dipakai.]
      keeps: [Data dipakai.]
      """
    ),
    (
      path: "id/signals/leaning.yaml",
      text: """
      signal: leaning
      language: id
      source: own
      match: [^ itu]
      shows: [Itu dipakai.]
      keeps: [Data itu dipakai.]
      """
    ),
    (
      path: "id/signals/debunked.yaml",
      text: """
      signal: debunked
      language: id
      source: own
      match: [hoaks]
      shows: [Itu hoaks.]
      keeps: [Itu benar.]
      """
    ),
  ]

  @Test(arguments: LanguageCase.all)
  func `finds and offers`(_ example: LanguageCase) {
    let lexicon = Trial.lexicon(
      [("id/plain/trial.yaml", Trial.pack(example.body))] + RuleLanguageTests.files,
      forms: FewForms())
    let text = Trial.unmarked(example.marked)
    #expect(Trial.marked(text, lexicon) == example.marked)
  }
}
