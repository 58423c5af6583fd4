extension RootList {
  /// Roots in v.
  static let v = """
    vaksin/nv vaksinasi/nv vaksinator vakum/na valid/a validasi/nv validitas valuta vampir
    vandalis/a vandalisme vanili variabel variabilitas varian variasi/nv variatif/a varietas vas
    vasektomi vegetarian vegetasi vegetatif/a vektor velg vena vendor ventilasi ventilator venus
    verba verbal/a verifikasi/nv verifikator versi versus/ax vertebrata vertikal/a veteran
    veto/nva via/nax viabilitas vibrasi vibrator video/nv vihara vikaris vila viral/na virolog
    virologi virtual/a virtualitas virus visa visi visibilitas visioner/a viskositas visual/a
    visualisasi/nv visum/nv vital/a vitalitas vitamin vodka vokal/na vokalis vokalisasi vokasi
    vokasional/a volatil/a volatilitas voli volt voltase volume voluntarisme volunterisme vonis/nv
    vulgar/a vulgaritas vulkanik vulkanis/a vulkanisme vulkanolog vulkanologi vulva
    """
}
