extension RootList {
  /// Roots in u.
  static let u = """
    uang uap/nv ubah/v ubah_suai/v uban/a uber/v ubi ubin ubur ucap/v udang udar/v udara udeng
    udik/na ufuk ugahari/a ugal/a uh/x ujar/nv uji/nv uji_coba/nv ujung ujung_tombak ukhuwah
    ukir/nv ukulele ukur/v ulam ulama ulang/nv ulang_alik/v ular ulas/nv ulat ulek/v uleni/v
    ulet/va ulik/v ulin ulos ultimatif/a ultimatum ultra/a ultrasonografi ulung/a ulur/v umara
    umat umbai umbar/v umbi umbul umpak umpama/nvx umpan/nv umpat/nv umpet umrah/nv umum/nvax umur
    undagi undak undang/nv undi/v unduh/nv undur/v unggah/nv unggas unggul/va ungkap/v ungkit/v
    ungsi/v ungu/na unifikasi unik/a unilateral/a unit universal/a universalisme universalitas
    universitas unjuk/nv unsur unta untai/v untal/v untuk/x untung/nvx upacara upah/nv upaya/nv
    upeti upik/a urai/v urang uranium uranus urap/v urat urban/a urbanisasi/nv urbanisme urea
    urgen/a urgensi urine uring/nv urolog urologi urun/v urung/va urus/v urut/v usah/x usaha/nv
    usahawan usai/vax usang/va usap/v usia usik/v usil/va usir/nv uskup ustaz ustazah usul/nv
    usung/v usus usut/v utama/nax utang/nv utara/nva utas utilisasi utilitarianisme utilitas
    utopia utopis/a utuh/a utus/v uzur/nva
    """
}
