/// Words that follow the prepositions di and ke although their class alone does not say so.
enum PrepositionNouns {
  /// Places, times and amounts whose class in the root list is not noun alone, or which are too
  /// short for it; no di- passive is made of them.
  static let places = WordSet(
    """
    alam ambang antara arena atas awal akhir bank barat bawah beberapa belakang bus kali dalam darat
    dasar depan dua dunia empat enam era gang gua hadapan hari hati hulu jalan jam kala kanan kaki
    kapal kiri kota kompleks laga laman lapak laut lima lini lokasi luar malam masa
    masing-masing
    mata media muka organisasi pangkal pasar pinggir pondok posisi posko provinsi pusat puncak rapat
    rel ruang saat salah samping sana seberang sebagian sebelah sebuah sejumlah sekitar sekolah
    sekeliling sela-sela selatan seluruh semua sepanjang setiap siang simpang sini sisi situ situasi
    stasiun suatu sudut sungai tahun tangan tangga tempat tengah tengah-tengah tepi tiap tiap-tiap
    tiga
    timur tingkat titik tujuh televisi udara usia utara waktu berbagai segala pos rumah sakit
    instansi
    facebook google instagram internet medsos tiktok twitter website whatsapp youtube
    kos mal pom tol bak ibu nomor otak satu seputar pihak lahan rel
    arah babak koperasi polisi imigrasi komisi fraksi demokrasi transmigrasi direksi misi visi
    krisis
    konstruksi institusi dimensi kondisi situs kasi seksi delapan sembilan sepuluh sesi edisi
    """)

  /// Places in peN-an and per-an, which with ke in front look like nouns in ke-an.
  static let derivedPlaces = WordSet(
    """
    pelabuhan pengadilan pengungsian penampungan pemakaman pemukiman penyeberangan pegunungan
    perairan
    perbatasan perguruan perkampungan perkantoran perkebunan permukiman perpustakaan persawahan
    persimpangan pertemuan pertokoan perumahan perempatan pertigaan peternakan pedesaan perdesaan
    saluran perkotaan percetakan penginapan pemerintahan
    """)

  /// Nouns in -an of verbs that are no slip of the pen for a passive in -kan (`ditampilan`).
  static let nounsInAn = WordSet(
    """
    bagian barisan belokan buaian catatan genggaman hadapan kalangan kisaran lampiran laporan
    lingkungan lintasan pangkuan pilihan pinggiran putaran ruangan simpanan tahanan tanjakan tayangan
    terbitan tikungan tulisan turunan unggahan urutan
    """)

  /// Nouns that stand behind di- as a verb in frozen words, or that give other words with it.
  static let never = WordSet("raja spora pati mana wali padang ikon nas ode ode ploma")

  /// Verbs and verbal nouns behind which `di` is mostly the preposition: places, events and verbs
  /// without an object.
  static let verbsBehindPreposition = WordSet(
    """
    akad alih balik balik_nama barter ceramah cerita darat debat demo diskusi duduk duel
    henti istirahat kampanye kenduri kerja kerja_sama kirab konsultasi kuliah kumandang lahir
    lari latih lembur libur lingkung lintas lomba loncat lompat luncur makan mandi masuk mediasi
    menang menginap musyawarah nikah nobar niaga olahraga operasi pagar panjat patroli penjara
    pentas
    pergi pindah praktik presentasi program promosi puasa pulang rantau rapat razia rebah rembuk
    renang resepsi riam ronda selam seleksi senam serah_terima sidang silaturahmi simpang_siur
    sorong
    sujud talun tamasya tambak tambang tanding tapa tarawih tawuran telepon tengah terbang
    terjun tikung tinggal transaksi tumbuh tunggul turun upah usaha wawancara wisata wisuda ziarah
    kandung tangan kepala kotak kantong sumber kubur garis tanah tutur inap jual_beli
    parkir dekat jauh tinggi rendah kosong pendek panjang lebar dingin panas terang
    teduh sepi ramai basah tanggal dinding karang gerak langit nomor kamar antre nyata hidup
    sakit wakil sandang tunggal rimba jejak orbit lubang lambung otak selang ladang pelopor sarang
    jaring kail tuna kuping lem kopi jamu saksi alun kabut data korban persen anak_tiri mimpi
    tugas kali dagang warna wabah kelompok organisasi asosiasi pasukan ojek khayal
    sengketa kontestasi organisasi umum lampau segera paling sebab guna tiba untung kasih lewat
    """)

  /// Verbs that are nouns too, which behind di are verbs all but always.
  static let mostlyVerbs = WordSet(
    """
    amandemen babat bahas banding bangun blokir boyong buang bungkus cegat cetak curi dakwa
    dongkrak evakuasi fotokopi ganti gelar goreng hapus hibah himpun hias
    hitung jual kejar kelola kemas kirim kunci kupas kutip lacak
    langgar lansir lapor lelang lempar olah pasang pesan poles pugar pungut
    pukul rakit rancang rawat salin sandera segel serah serang
    servis sewa siksa siram sita sunat suntik suplai sulap taksir tambal tarik
    tilang tindak_lanjut tinjau tunda tusuk tutup undang unduh unggah ulas usir usul vaksin
    vonis jaga lunas angkut tanggung bentuk mulai nilai baca tanya timbang ukir rekam sapu saring muat
    percaya pandang prediksi duga jawab ikat pandu perah tempel puji sangka sambung tahan masak robek cat giling kontrak
    """)

  /// Function words that are verbs behind di-: `di bagi`, `di tambah`.
  static let verbalFunctionWords = WordSet(
    "bagi buat coba dapat harap kira tambah tolong butuh amat")

  /// The conjunctions that are written with pun (EYD V).
  static let joinedWithPun = WordSet(
    """
    adapun andaipun ataupun bagaimanapun biarpun jikapun kalaupun kendatipun maupun meskipun
    sekalipun
    sungguhpun walaupun
    """)
}
