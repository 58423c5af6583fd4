extension RootList {
  /// Roots in w.
  static let w = """
    wabah/nv wacana/nv wadah wadal wadam waduk wafat/nva wah/x wahai/x wahana wahid wahyu waisak
    wajah wajan wajar/va wajib/nvax wajik wakaf/nv wakil/nv waktu/nx walau/x walaupun/x walet
    walhasil/x wali/na wan wangi/nva wangsa wangsit wanita wanprestasi wanti/nv warak/a warakawuri
    waras/a warga warga_negara warganet waris/nv warkop warna/nv warnet warta/nv wartawan
    wartawati warteg warung was/va wasangka wasiat/nv wasir wasit/nv waskat waskita waspada/nva
    wassalam/x wastafel waswas/a watak watas watermark watt wawancara/nv wawas/v wayang wazir
    webinar weda wedang wejang/v weker wenang wereng wesel westernisasi wewenang wibawa/na wicara
    widuri widyaiswara widyawisata wihara wilayah windu wiraniaga wiraswasta/nv wirausaha/nva
    wirausahawan wirid wiru/v wisata/nv wisatawan wiski wisma wisuda/nv wisudawan wiyata wol
    wortel wredatama wudu/nv wujud/nv
    """
}
