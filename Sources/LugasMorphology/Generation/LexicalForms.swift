/// Single words that the regular allomorphs do not give. Source: KBBI and EYD V; Tata Bahasa Baku,
/// edisi 4.
enum LexicalForms {
  /// Roots whose k, p, s or t stays after meN- and peN-.
  ///
  /// `mengkaji` (to study) stands beside `mengaji` (to recite the Qur'an); `mempunyai` is the only
  /// meN- form of `punya`.
  static func keepsInitial(_ sound: RootSound, _ form: WordForm, _ choice: SpellingChoice) -> Bool {
    if sound.isOne(of: ["kaji"]) { return choice == .standard }
    return sound.isOne(of: ["punya"])
  }

  /// Roots of one syllable take `menge-` and `penge-`. Clusters waver: `mengeklik`, `mengedrop`,
  /// but `memblok`, `memplot`, `menskors`.
  static func takesLongNasal(_ sound: RootSound, _ choice: SpellingChoice) -> Bool {
    guard sound.isMonosyllable else { return false }
    guard sound.beginsWithCluster else { return true }
    let isShort = sound.isOne(of: [
      "blok", "plot", "skor", "skors", "plat", "flat", "blus", "trap", "spons", "transfer",
    ])
    return (choice == .alternative) == isShort
  }

  /// Roots whose first syllable ends in *er* take be-, te-, pe- (`bekerja`, `tepercaya`,
  /// `peternak`); most words of recent loan keep the r (`bersertifikat`).
  static func losesR(
    _ sound: RootSound, after head: StaticString, _ choice: SpellingChoice
  ) -> Bool {
    guard sound.firstSyllableEndsInEr else { return false }
    let loses: Bool
    if head.spells([UInt8(ascii: "t"), UInt8(ascii: "e")]) {
      loses = sound.letters[0] == UInt8(ascii: "p")
    } else {
      loses = sound.isOne(of: [
        "kerja", "kerja sama", "ternak", "serta", "pergi", "perkara", "terbang", "serdawa",
        "percik", "pergok", "perdaya", "percaya", "permai", "kernyih", "kernyit",
      ])
    }
    return loses != (choice == .alternative)
  }

  /// `tertawa` keeps its ter- in transitive verbs: `menertawakan`, `ditertawakan`.
  static func keepsTer(_ sound: RootSound, _ form: WordForm) -> Bool {
    guard form.stack.count == 1, form.suffix == .kan || form.suffix == .i else { return false }
    return (form.stack.first == .meN || form.stack.first == .di) && sound.isOne(of: ["tawa"])
  }
}
