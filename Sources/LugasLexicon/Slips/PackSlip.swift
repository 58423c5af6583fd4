/// What can be wrong in a pack and between the packs of all folders.
enum PackSlip: LexiconSlip, Equatable {
  case emptyPack
  case foreignKind(Kind, Family)
  case unfixed
  case unknownProfile(String, nearest: String?, known: [String])
  case numberedForm(String, number: String, example: Int)
  case numberRange(String, isOfWords: Bool, highest: Int)
  case staleFamily
  case staleForm
  case noCommonForm(String, String)
  case notInflectable(String)
  case captureInCondition(String)
  case unknownFlag(String, nearest: String?, known: [String])
  case nothingToDisable(String, nearest: String?)
  case doubledName(FileSort, String)
  case doubledPhrase(String, path: String, line: Int)
  case unknownList(String, nearest: String?)

  var texts: (id: String, en: String) {
    switch self {
    case .emptyPack:
      (
        "paket ini tidak punya 'replace', 'inflect', atau 'rules'",
        "the pack has no 'replace', 'inflect' or 'rules'"
      )
    case .foreignKind(let kind, let family):
      (
        "kind '\(kind.rawValue)' milik '\(kind.family.rawValue)', bukan '\(family.rawValue)'",
        "the kind '\(kind.rawValue)' belongs to '\(kind.family.rawValue)', not to '\(family.rawValue)'"
      )
    case .unfixed:
      (
        "'replace' memuat kata yang tetap; tulis frasa yang berubah-ubah di bawah 'rules'",
        "'replace' takes fixed wording; write a phrase with parts that vary under 'rules'"
      )
    case .unknownProfile(let word, let nearest, let known):
      (
        "profil '\(word)' tidak dikenal\(SlipHint.known(known, nearest).id)",
        "unknown profile '\(word)'\(SlipHint.known(known, nearest).en)"
      )
    case .numberedForm(let key, let number, let example):
      (
        "'\(key)' ditulis {\(number): \(example), match: [...]}",
        "'\(key)' is written {\(number): \(example), match: [...]}"
      )
    case .numberRange(let key, let isOfWords, let highest):
      (
        "'\(key)' adalah \(isOfWords ? "jumlah kata" : "angka") dari 1 sampai \(highest)",
        "'\(key)' is \(isOfWords ? "a number of words" : "a number") from 1 to \(highest)"
      )
    case .staleFamily:
      (
        "'stale-after' hanya untuk paket keluarga 'claim'",
        "'stale-after' is for packs of the family 'claim'"
      )
    case .staleForm:
      (
        "'stale-after' adalah jumlah hari, misalnya '90 days'",
        "'stale-after' is a number of days, such as '90 days'"
      )
    case .noCommonForm(let lemma, let offer):
      (
        "'\(lemma)' dan '\(offer)' tidak punya bentuk yang sama",
        "'\(lemma)' and '\(offer)' have no form in common"
      )
    case .notInflectable(let text):
      (
        "'inflect' hanya memuat kata, satu di antaranya bertanda '~' bila bukan yang pertama yang berubah; tulis '\(text)' di bawah 'replace'",
        "'inflect' takes words alone, one of them marked with '~' if it is not the first that changes; write '\(text)' under 'replace'"
      )
    case .captureInCondition(let name):
      (
        "'\(name)=' menamai bagian untuk 'suggest'; syarat tidak memakainya",
        "'\(name)=' names a part for 'suggest'; a condition has none"
      )
    case .unknownFlag(let word, let nearest, let known):
      (
        "tanda '\(word)' tidak dikenal\(SlipHint.known(known, nearest).id)",
        "unknown flag '\(word)'\(SlipHint.known(known, nearest).en)"
      )
    case .nothingToDisable(let name, let nearest):
      (
        "folder sebelumnya tidak punya aturan atau paket '\(name)'\(SlipHint.nearest(nearest).id)",
        "no earlier folder has the rule or pack '\(name)'\(SlipHint.nearest(nearest).en)"
      )
    case .doubledName(let sort, let name):
      (
        "\(sort.indonesian) bernama '\(name)' sudah ada di berkas lain",
        "a \(sort.rawValue) named '\(name)' stands in another file already"
      )
    case .doubledPhrase(let phrase, let path, let line):
      ("'\(phrase)' sudah ada di \(path):\(line)", "'\(phrase)' stands already in \(path):\(line)")
    case .unknownList(let name, let nearest):
      (
        "daftar '@\(name)' tidak dikenal\(SlipHint.nearest(nearest).id)",
        "unknown list '@\(name)'\(SlipHint.nearest(nearest).en)"
      )
    }
  }
}
