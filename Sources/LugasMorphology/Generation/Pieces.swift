extension Prefix {
  /// The prefix where it does not change with the stem.
  var spelled: StaticString {
    switch self {
    case .meN: "me"
    case .di: "di"
    case .ber: "ber"
    case .ter: "ter"
    case .peN, .pe: "pe"
    case .per: "per"
    case .se: "se"
    case .ke: "ke"
    case .tidak: "tidak"
    case .ku: "ku"
    case .kau: "kau"
    default: combiningForm
    }
  }

  private var combiningForm: StaticString {
    switch self {
    case .adi: "adi"
    case .antar: "antar"
    case .anti: "anti"
    case .awa: "awa"
    case .bi: "bi"
    case .catur: "catur"
    case .dasa: "dasa"
    case .dwi: "dwi"
    case .eka: "eka"
    case .ekstra: "ekstra"
    case .hiper: "hiper"
    case .infra: "infra"
    case .intra: "intra"
    case .ko: "ko"
    case .kontra: "kontra"
    case .maha: "maha"
    case .makro: "makro"
    case .manca: "manca"
    case .mikro: "mikro"
    case .mini: "mini"
    case .multi: "multi"
    case .nara: "nara"
    case .nir: "nir"
    case .non: "non"
    case .panca: "panca"
    case .para: "para"
    case .pasca: "pasca"
    case .poli: "poli"
    case .pra: "pra"
    case .pramu: "pramu"
    case .pro: "pro"
    case .purna: "purna"
    case .semi: "semi"
    case .sub: "sub"
    case .swa: "swa"
    case .tele: "tele"
    case .trans: "trans"
    case .tri: "tri"
    case .tuna: "tuna"
    case .ultra: "ultra"
    case .wira: "wira"
    default: ""
    }
  }
}

extension Clitic {
  /// The clitic as it is spelled.
  var spelled: StaticString {
    switch self {
    case .ku: "ku"
    case .mu: "mu"
    case .nya: "nya"
    case .lah: "lah"
    case .kah: "kah"
    case .pun: "pun"
    case .tah: "tah"
    }
  }
}
