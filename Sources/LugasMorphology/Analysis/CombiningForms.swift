/// Combining forms by their first letter.
enum CombiningForms {
  /// The combining forms that begin with a letter; none for bytes that are no letters.
  static func beginning(with letter: UInt8) -> [Prefix] {
    switch letter {
    case UInt8(ascii: "a"): [.adi, .antar, .anti, .awa]
    case UInt8(ascii: "b"): [.bi]
    case UInt8(ascii: "c"): [.catur]
    case UInt8(ascii: "d"): [.dasa, .dwi]
    case UInt8(ascii: "e"): [.eka, .ekstra]
    case UInt8(ascii: "h"): [.hiper]
    case UInt8(ascii: "i"): [.infra, .intra]
    case UInt8(ascii: "k"): [.ko, .kontra]
    case UInt8(ascii: "m"): [.maha, .makro, .manca, .mikro, .mini, .multi]
    case UInt8(ascii: "n"): [.nara, .nir, .non]
    case UInt8(ascii: "p"): [.panca, .para, .pasca, .poli, .pra, .pramu, .pro, .purna]
    case UInt8(ascii: "s"): [.semi, .sub, .swa]
    case UInt8(ascii: "t"): [.tele, .trans, .tri, .tuna]
    case UInt8(ascii: "u"): [.ultra]
    case UInt8(ascii: "w"): [.wira]
    default: []
    }
  }
}
