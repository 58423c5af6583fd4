extension RootList {
  /// Roots in h.
  static let h = """
    habis/va habitat habituasi hadang/v hadap/nv hadas hadiah/nv hadir/nva hadirin hadis hafal/va
    hai/x haid hajar/v hajat/v haji hak hakikat hakiki/a hakim hal halal/na halaman halang/v
    halau/v halo/x halte haluan/na halus/a halusinasi ham hama hamba hambar/na hambat/v hambur/va
    hamil/nva hampa/a hampar/v hampir/vx hancur/va hancur_lebur/v handai handal/a handel/v handuk
    hangar hangat/a hangus/a hantam/v hantar/v hantu hanya/x hanyut/va hapus/v haram/nva harap/vx
    hardik/nv harfiah/a harga hari/nx harimau harkat harmoni/na harmonika harmonis/a harmonisasi
    harpa harta hartawan haru/a harum/a harus/x hasil/nv hasil_guna hasrat hasta hasut/nv hati
    hatur/v haul haus/na hawa hayat hayati/va hebat/na hedonis/a hedonisme hedonistis/a hegemoni
    hei/x hektar hektare hektoliter hela/v helai/nv helat/nv helikopter helium helm hemat/na
    hematolog hematologi hemisfer hemodialisis hemofilia hemoglobin hempas/v hendak/vx hengkang/v
    hening/nva henti/nv hepatitis heran/na herba herbal/na herbarium herbisida hero heroik/a
    heroin heroisme heterogen/a heterogenitas heuristis/a hewan hewani/a hias/nv hibah/nv
    hibernasi hibrida/na hibridisasi hibur/v hidang/v hidayah hidran hidrasi hidrat hidrogen
    hidrokarbon hidrolik hidrolis/a hidrolisis hidrolog hidrologi hidrologis/a hidroponik
    hidrosfer hidung hidup/nva hierarki hierarkis/a higiene higienis/a hijab hijau/na hijrah/nv
    hijriah hikayat hikmah hikmat/a hilang/nva hilir himbau/v himne himpun/nv hina/nva hindar/v
    hingga/x hinggap/v hiper hiperaktif/a hiperbola hipertensi hipnosis hipnotis/a hipnotisme
    hipokrit/na hipotek hipotenusa hipotesis hipotetis/a hirau/v hiruk/na hirup/v histeria
    histeris/a histogram histori historiografi historis/a hitam/na hitung/nv hiu hoaks hobi hoki
    holistik/a homo homofon homogen/na homogenitas homonim homoseksualitas honai honor/nv honorarium
    honorer/na hore/x horizon horizontal/a hormat/nva hormon horor hortikultura hospital hotel
    huakiau hubung/v huda hujan/na hujat/v hukum/nva hulu hulubalang huma humaniora humanis/a
    humanisasi humanisme humas humor humoris/a humoristis/a humus huni/nv hunjam/nv hunus/nv huruf
    hutan huyung/a
    """
}
