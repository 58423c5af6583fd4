/// The nasal of meN- and peN-, fitted to a stem.
///
/// Sources: Tata Bahasa Baku Bahasa Indonesia, edisi 4 (on the prefixes meng- and peng-); EYD V, I.G
/// and the examples of KBBI; Sneddon, *Indonesian*, 1.4-1.8.
struct NasalPrefix {
  /// What stands between `me`/`pe` and the stem.
  let nasal: StaticString
  /// How many letters of the stem drop out (k, p, s or t before a vowel: 1, else 0).
  let elided: Int

  /// Everything that the choice of nasal depends on.
  struct Context {
    /// True for meN-, false for peN-.
    let isVerbal: Bool
    /// The stem is a root with one vowel letter (`cek`, `bom`, `sah`): `menge-`, `penge-`.
    let isMonosyllable: Bool
    /// The stem begins with a prefix per- or pe- whose p stays after meN- (`memperbaiki`).
    let keepsP: Bool
    /// Spells k, p, s, t as they are; right for `mempunyai`, `mengkaji`, else a misspelling.
    let keepsInitial: Bool
  }

  init(before stem: ArraySlice<UInt8>, _ context: Context) {
    guard let first = stem.first.map(Letter.lowered) else {
      (nasal, elided) = ("ng", 0)
      return
    }
    if context.isMonosyllable {
      (nasal, elided) = ("nge", 0)
      return
    }
    let second = stem.dropFirst().first ?? 0
    let beforeVowel = Letter.isVowel(second) && !context.keepsInitial
    switch first {
    case UInt8(ascii: "l"), UInt8(ascii: "m"), UInt8(ascii: "n"), UInt8(ascii: "r"),
      UInt8(ascii: "w"), UInt8(ascii: "y"):
      (nasal, elided) = ("", 0)
    case UInt8(ascii: "b"), UInt8(ascii: "f"), UInt8(ascii: "v"):
      (nasal, elided) = ("m", 0)
    case UInt8(ascii: "p"):
      // A cluster keeps its p after meN- and loses it after peN-: `memproses`, `pemrosesan`.
      let dropsInCluster =
        !context.isVerbal && second == UInt8(ascii: "r") && !context.keepsInitial
      (nasal, elided) = ("m", (beforeVowel && !context.keepsP) || dropsInCluster ? 1 : 0)
    case UInt8(ascii: "c"), UInt8(ascii: "d"), UInt8(ascii: "j"), UInt8(ascii: "z"):
      (nasal, elided) = ("n", 0)
    case UInt8(ascii: "t"):
      (nasal, elided) = ("n", beforeVowel ? 1 : 0)
    case UInt8(ascii: "s"):
      (nasal, elided) = beforeVowel ? ("ny", 1) : ("n", 0)
    case UInt8(ascii: "k"):
      (nasal, elided) = ("ng", beforeVowel ? 1 : 0)
    default:
      (nasal, elided) = ("ng", 0)
    }
  }
}
