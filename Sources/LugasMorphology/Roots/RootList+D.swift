extension RootList {
  /// Roots in d.
  static let d = """
    dabik/v dada dadaisme dadak/nv dadar/nv dadu daerah daftar/nv dagang/nv daging dagu dahaga dahak
    dahan dahi dahsyat/a dahulu/x daki/v daksa dakwa/nv dakwah dalam/nvax dalang dalih dalil
    daluwarsa/a damai/nva dampak dampar/v damping/v dan/x dana danau dandan/nv dandang dangkal/a
    dapat/vx dapuk/v dapur dara darah daras/v darat/nv dari/x daring daripada/x darma darmabakti/v
    darurat/na darwinisme dasar/na dasawarsa dasbor dasi data/nv datang/v datar/a datuk daulat
    daun daur/v dawai dawam/v daya daya_guna dayak dayung/nv debar/nv debat/nv debit/nv debitur debu
    debur/v decak/v decit/v dedah/v dedak dedaunan dedel/a dedikasi deduksi deduktif/a defensif/a
    definisi definitif/a defisit deflasi defleksi deforestasi deformasi deg/a degenerasi degil/a
    degradasi deham/v dehidrasi dek dekade dekaden/a dekam/v dekan dekanat dekap/v dekat/va
    dekil/a deklamasi/v deklarasi/nv deklarator dekomposisi dekonsentrasi dekor/v dekorasi
    dekoratif/a dekorator dekret dekripsi delapan/x delegasi delegat deliberatif/a delik/nv delman
    delta demam demarkasi demi/x demikian/x demo/nv demobilisasi demograf demografi demografis/a
    demokrasi demokrat demokratis/a demokratisasi demonstran demonstrasi/nv demonstratif/a demosi
    dempul/v denah denda/nv dendam/nva dengan/x dengar/v dengih/v denging/v dengki/na dengkul
    dengkur/nv dengue dengung/v denotasi dentang/v denting/a dentum/v denyut deodoran depa depak/v
    depan/nax departemen deportasi deposisi deposito depot depresi depresiasi deprivasi deputi
    dera/v derai/v derajat/na derap/v deras/na derau/x deregulasi derek/v deresi deret derita/nv
    derivasi derma/nv dermaga dermatolog dermatologi dermawan/na desa desain/nv desainer desak/v
    desalinasi desas desember desentralisasi desentralistis/a desibel desiliter desimal/na
    desing/v desir/v desis deskripsi deskriptif/a destabilisasi destinasi destruksi destruktif/a
    detail/na detak deteksi/nv detektif/na detektor detergen deteriorasi determinasi determinisme
    detik detoksifikasi detonator devaluasi deviasi devisa dewa dewan dewasa/na dewi di/x dia/x
    diabetes diafragma diagnosis diagonal diagram diakon diakritik diakronis/a dialek dialektika
    dialektis/a dialisis dialog diam/va diameter diare diaspora didaktik didaktis/a didih/v
    didik/v diet difabel diferensial diferensiasi difraksi difteri difusi digdaya/a digestif/a
    digit digital/a digitalisasi dikit/vx dikotomi diksi diktator diktatorial/a dikte/v dilema
    dimensi dimensional/a dinamika dinamis/a dinamisme dinamit dinamo dinar dinas dinasti
    dinding/nv dingin/nva dini/na dinosaurus dioksida diorama diploma diplomasi diplomat
    diplomatis/a direksi direktorat direktori direktur dirgantara dirham diri/nx disabilitas
    diseminasi disentri disertasi disfungsi disinfeksi disinfektan disinformasi disintegrasi
    disiplin/na disket diskon/nv diskoneksi diskotek diskriminasi/nv diskriminatif/a diskualifikasi
    diskursus diskusi/nv disleksia/a dislokasi disparitas dispensasi dispenser dispersi disposisi
    disrupsi disruptif/a distilasi distorsi distribusi distributif/a distributor distrik diva
    divergen/a diversifikasi divestasi dividen divisi doa/nv dobel/nva dobrak/v dodol dodor/v
    dogma dogmatis/a dogmatisme dokar dokter doktor doktrin dokumen dokumentasi/nv dokumenter
    dolar domain domba domestik/na domestikasi dominan/a dominasi domino domisili dompet
    domplang/v dompleng/v donasi/nv donat donatur dondang/v dong/x dongak/v dongeng/nv dongkol/va
    dongkrak/nv donor/nv dop dorong/v dosa/na dosen dosis draf/nv drainase drama dramatis/a
    dramatisasi/nv dramawan drastis/a dribel/v drum dua/x duafa/na dualisme dubur duda duduk/nv
    duel/v duet duga/nv dugong duh/x duit duka/na dukacita duku dukuh dukun/nv dukung/v dulang/v
    dulu/vx dungu/a dunia duniawi/a duo dupa duplik duplikasi/nv duplikat durasi durhaka/a duri
    durian durja durjana/a dusta/nva dusun duta duyung
    """
}
