/// Names of places that are met in small letters behind a joined di or ke: `dibandung`.
enum PlaceNames {
  /// Provinces, islands, larger towns, the regencies of West Java, and neighbouring countries.
  static let all = WordSet(
    """
    aceh ambon asahan australia badung bali balikpapan bandung bangka bangkalan banjarbaru banjarmasin
    banjarnegara bantul banyumas banyuwangi batam bekasi belitung bengkulu bima binjai bireuen
    bitung blitar blora bogor bojonegoro bondowoso boyolali brebes brunei bukittinggi ciamis cianjur
    cibinong cikampek cikarang cilacap cilegon cileunyi cimahi cirebon demak denpasar depok dumai
    eropa flores garut gorontalo gresik gunungkidul halmahera indonesia indramayu jabar jabodetabek
    jakarta jambi jateng jatim jatinangor jawa jayapura jember jepang jepara jogja jombang kalimantan
    karanganyar karawang kebumen kendari klaten korea kudus kulonprogo kuningan kupang lamongan
    lampung lembang lombok lumajang madinah madiun madura magelang majalengka makassar makkah malaysia
    maluku mamuju manado manokwari mataram maumere mekah merauke meulaboh mojokerto nabire nganjuk
    ngawi ntb ntt nusantara pacitan padalarang palangkaraya palembang palopo pamekasan
    pandeglang pangandaran pangkalpinang papua parepare pasuruan pekalongan pekanbaru pemalang
    pematangsiantar ponorogo pontianak poso probolinggo purbalingga purwakarta purwokerto purworejo
    rangkasbitung rembang riau sabang salatiga samarinda sampang semarang serpong sidoarjo singapura
    singaraja singkawang situbondo soreang sragen subang sukabumi sukoharjo sulawesi sulsel sumatera
    sumatra sumba sumbar sumbawa sumedang sumenep sumut surabaya surakarta tangerang tanjungpinang
    tarakan tasikmalaya temanggung ternate thailand tidore tiongkok trenggalek tuban tulungagung
    ungaran wonogiri wonosobo yogya yogyakarta
    """)
}
