extension RootList {
  /// Roots in j.
  static let j = """
    jabang jabar/v jabat/v jadi/vx jadul/a jadwal/nv jaga/va jagal/v jagat jago/na jagung jahat/a
    jahe jahil/a jahit/v jail/a jaim/a jaipong jajah/v jajak/nv jajal/v jajan/nv jajar
    jajargenjang jaket jaksa jala/nv jalak jalan/nv jalang/na jalar/v jalin/v jalur jam jamah/v
    jamak/nva jambak/nv jamban jambang jambore jambret/v jambu jambul jamin/v jampi/v jamu/nv
    jamur janda jangak/a jangan/x jangankan/x janggal/va janggut jangka jangkar/nv jangkau/v
    jangkit/v jangkrik jangkung/a janin janji/nv jantan/na jantung januari janur jarah/v jarak
    jarang/nax jargon jari jaring/nv jarum jas jasa jasad jasmani jasmaniah/a jatah/nv jati jatuh/va
    jauh/va jawa jawab/nv jawara jawatan jaya/na jazirah jebak/v jeblok/a jeblos/v jebol/v jeda/nv
    jegal/v jejak/nv jejaka jejal/v jejaring jejer/v jelaga jelajah/nv jelang/vx jelantah jelas/va
    jelata/na jelek/a jeli/a jelita/na jelma/v jeluk jemaah jemaat jemawa/a jembalang jembatan
    jempol jemput/v jemu/a jemur/v jenaka/a jenama/v jenazah jendela jenderal jendul jengah/a
    jengger jenggot jengkal jengkang/v jengkel/a jengkol jenguk/v jenis jenjang jentera jentik/nv
    jepang jepit/nv jera/va jeram jerami jerang/v jerapah jerat/v jerawat jerembab/v jerembap/v
    jeri/a jeriken jerit/v jerman jernih/a jeroan jeruji jeruk jerumus/v jet jeti jewer/v jidat
    jihad jijik/va jika/x jikalau/x jilat/v jilbab jilid/nv jimat jin jinak/va jingga jinjing/v
    jintan jitak/v jitu/a jiwa jodoh/nv joget/nv joging joglo joki/nv jolok/v jomblo/a
    jompo/a jongko
    jongkok/nv joran jorok/va jotos/v jua/x jual/nv jual_beli/nv juang/v juara/nva jubah jubin
    judes/a judi/nv judo judul juga/x jujur/a juklak juknis jukung julang/v juli juling/va juluk/v
    julur/v jumantik jumat jumawa/a jumbai jumbo/a jumlah/nv jumpa/nv jumpalit jumput/nv jungkal/v
    jungkat jungkir/nv jungkir_balik/v jungut juni junior/na junjung/v juntai/v jupiter jurang
    juri juris/a jurnal jurnalis jurnalisme jurnalistik/na juru juru_mudi jurus/nv jus justifikasi
    justru/ax juta juz
    """
}
