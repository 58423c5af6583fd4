extension RootList {
  /// Roots in k.
  static let k = """
    kabar/nv kabel kabin kabinet kabisat kabul/nv kabung/nv kabupaten kabur/va kabut/nv kaca/na
    kacamata kacang kacau/va kacung kadal kadang/x kadar kader/nv kades kadi kado/nv kafan/nv
    kafe kafein
    kafilah kafir/na kaget/nva kagok/a kagum/va kah/x kaidah kail/nv kain kais/v kaisar kait/nv
    kaji/v kakak kakanwil kakao kakap kakatua kakek kaki kaktus kaku/nar kakus kala/nx kalah/va
    kalajengking kalang/v kalap/va kalau/x kalaupun/x kalbu kaldera kaldu kalem/a kalender kaleng
    kali/nv kalian/xr kalibrasi/nv kaligrafi kalimat kaliper kalipso kalis/a kalium kalkulasi/nv
    kalkulator kalkulus kalkun kalong kalor kalori kalsifikasi kalsium kalung kalut/a kamar
    kambing kambing_hitam kamboja kambuh kamera kamerad kami/x kamis kampanye/nv kamper kampung
    kampus kamu/x kamuflase/nv kamus kan/x kanak kanal kanan/na kancah kancil kancing kandang
    kandas/va kandidat kandil kandung/nv kangen/a kangkang/v kangkung kanguru kanibalisme kanji
    kanker kano kanopi kantin kanton kantong/nv kantor kantuk/nv kantung kanvas kanwil kaos
    kapabilitas kapak kapal/nv kapan/nx kapas kapasitas kapel kapital/na kapitalis kapitalisasi
    kapitalisme kapitalistis/a kapok/va kapolda kapolres kapolri kapolsek kaporit kapsul kapten
    kapuk kapulaga kapur/nv karakter karakterisasi karam/a karang/nv karantina/nv karaoke karapan
    karat/nv karate karavan karbohidrat karbon karburator karcis kardinal/na kardiolog kardiologi
    kardus karena/x karet karib/na karier karikatur karisma karismatik/a karma karnaval karnivor
    karoseri karpet karsa karsinogen kartel kartika kartografi karton kartu kartun karung karunia
    karut/a karya karyawan kas kasai/v kasak/v kasar/a kasasi kasat/a kasatmata/a kasep/a kaset
    kasidah kasih/nvax kasihan/a kasino kasir kasta kasti kastrasi kasual/a kasur kasus kasut
    kata/nv katak katalis katalisator katalog katarak katedral kategori kategoris/a kategorisasi
    katering katoda katolik katolisisme katrol/nv katun katung/v katup/nv kau/x kaul/nv kaum kaus
    kaus_kaki kausa kausalitas kavaleri kaveling kawah kawakan/a kawal/v kawan kawasan kawat/nv kawi
    kawin/nv kawula kaya/na kayak/x kayangan kayu kayuh/nv ke/x kebab kebal/na kebas/v kebat/v
    kebaya kebiri/v kebul/v kebun kebut/v kecai/v kecam/v kecambah kecamuk/v kecap/nv kecapi
    kecewa/va kecil/a kecimpung/v kecipak/v kecipir kecoak kecoh/v kecuali/vx kecubung kecup/v
    kecut/na kedai kedaluwarsa/a kedap/a kedelai kedip/v kedok kedondong kejam/va kejang/va
    kejap/v kejar/nv keji/a kejora keju kejurnas kejut/v kekal/a kekang/nv kekar/a kekeh/nv kelab
    kelabang kelabu/nva kelahi/v kelak/x kelakar/nv kelam/a kelambu kelamin kelana/nv kelapa kelas
    kelasi kelebat/v keledai kelelawar kelenjar kelenteng kelereng keliling/nv kelinci kelindan/v
    kelingking kelip kelir keliru/a kelit/v kelok kelola/nv kelompok/nv keloni/v kelontong kelopak
    kelu/a keluar/vx keluarga keluh/nv kelupas/nv kemah/nv kemala kemarau kemari/x kemarin/nx
    kemas/v kembali/vx kembang/nv kembar/na kembara/nv kemben kembung/nv kemeja kemelut kemenyan
    kemiri kemis/v kemoceng kemoterapi kempis/a kempit/v kemudi/nv kemudian/x kena/v kenal/v
    kenan/v kenang/v kenanga kenapa/x kenari kencan/nv kencang/va kencing/nv kencur/na kendala
    kendali/nv kendang kendara/nv kendati/x kendatipun/x kendi kendur/va kenduri/nv kening kenong
    kenop kental/a kentang kentara/a kentut/nv kenyal/a kenyam/v kenyang/a kenyit/v keong kep
    kepada/x kepak/v kepal/v kepala/na kepalang/a kepang/v keparat/a kepik kepincut/va keping
    kepit/v kepiting kepompong keponakan keppres kepruk/v kepul/nv kepung/v kera kerabat kerah/nv
    kerak keram/v keramat/na keramba keramik keran keranda kerang kerangka keranjang kerap/vax
    kerapu keras/na kerat/v keraton kerbau kerdil/a kerek/v keren/a kereng/v kereta kereta_api
    kerikil kering/nva keringat/nv keripik keriput/a keris kerit keriting/na kerja/nv kerja_bakti
    kerja_sama/v kerjap/v kerling/v kernet kernyih/v kernyit/v kerok/v keroncong kerongkong
    kerongsang keropeng keropos/a keroyok/v kertas kerubung/v kerubut/v kerucut kerudung keruh/a
    keruk/v kerumun/v kerupuk kerut/v kesah/nr kesal/va kesan/nv kesat/a kesatria/na keset kesturi
    kesumat ketam/nv ketan ketapang ketat/va ketel ketela ketiak ketik/v ketika/nx ketimbang/x
    ketimun ketok/v ketombe ketoprak ketua ketuk/nv ketul ketumbar ketupat ketus/a khalayak
    khalifah khamar khas/a khasiat khatib khatulistiwa khawatir/va khayal/nv khazanah khianat/nva
    khidmat/a khilaf/a khilafah khitan/nv khitbah/v khotbah khusus/a khusyuk/a kiai kial/v kiamat
    kian/x kias/nv kiat kibar/v kibas/v kiblat kibul/v kicau/nv kijang kikil kikir/va kikis/v
    kikuk/a kilang kilap/v kilas/v kilat/nva kilau/nv kilo kilogram kiloliter kilometer kimia
    kimiawan kimono kimpul kincir kinclong/a kinerja kinetik/a kini/ax kios kipas/nv kiper
    kiprah/nv kira/vx kirab/v kiri/na kirim/nv kisah/nv kisar/v kisi kismis kista kisut kita/x
    kitab kitar/v klaim/nv klakson klan klarifikasi/nv klasemen klasifikasi/nv klasik/a klasisisme
    klaster klausa klausul klepon klerikal/a klien klik/nv klimatologi klimatologis/a klinik
    klinis/na klip kliring klona kloning/nv klorin klorofil kloset kloter klub knalpot koala
    koalisi koar/v kobar/v kobra kocok/v kodam kode/nv kodi/x kodifikasi kodim kodok koefisien
    kognisi kognitif/a koheren/a kohesi kohesif/a kohort koin koinsidensi kok/x kokang/v koki
    kokoh/va kokpit kokurikuler kol kolaborasi/nv kolaboratif/a kolaborator kolak kolam kolase
    kolega kolegial/a kolegialitas koleksi/nv kolektif/a kolektivitas kolektor kolera kolesterol
    kolintang kolokial/a kolom kolonel kolong koloni kolonial/na kolonialisme kolonisasi kolosal/a
    kolostrum kolot/a kolusi koma/nax komandan komando/nv kombatan kombes kombinasi komedi
    komentar/nv komentator komersial/na komersialisasi komersialisme komet komik komisariat
    komisaris komisi komisioner komit/a komite komitmen komoditas komodo komodor kompak/a
    komparasi/v komparatif/a komparator kompas/nv kompatibel/a kompatibilitas kompatriot
    kompensasi/nv kompeten/a kompetensi kompetisi kompetitif/a kompetitor kompi
    kompilasi komplain/nv
    kompleks/na kompleksitas komplementer/a komplet/a komplikasi komplot/v komponen komponis
    kompor kompos komposer komposisi komprador komprehensif/a kompres/nv kompresi kompresor
    kompromi/nv kompromistis/a komputasi komputer komputerisasi komunal/a komunalisme komuni
    komunikasi/nv komunikatif/a komunikator komunike komunis/na komunisme komunitas komuter
    kondang/a konde kondektur kondisi kondisional/a kondom kondominium konduksi konduktif/a
    konduktor kondusif/a koneksi konektivitas konektor konfederasi konfeksi konferensi konfigurasi
    konfirmasi/nv konflik konformasi konformisme konformitas konfrontasi konfrontatif/a
    kongkalikong konglomerat kongregasi kongres kongsi konjugasi konjungsi konklusi konkret/a
    konon/ax konotasi konotatif/a konsekrasi konsekuen/a konsekuensi konseling konselor konsensus
    konsentrasi konsentrat konsep/nv konsepsi konseptor konseptual/a konser konservasi konservatif/a
    konservatisme konservator konsesi konsiderans konsiderasi konsil konsiliasi konsinyasi
    konsisten/a konsistensi konsolidasi/nv konsonan konsorsium konspirasi konstan/a konstanta
    konstelasi konstipasi konstituen konstitusi konstitusional/a konstitusionalisme konstruksi
    konstruktif/a konstruktor konsul konsulat konsultan konsultasi/nv konsultatif/a konsumen
    konsumerisme konsumsi/nv konsumtif/a kontainer kontak/nv kontaminasi/nv kontan/na konteks
    kontekstual/a kontemplasi kontemplatif/a kontemporer/a konten kontes kontestan kontestasi/nv
    kontinen kontinental/a kontingen kontinu/a kontinuitas kontra/ax kontrabas kontradiksi
    kontradiktif/a kontraindikasi kontrak/nv kontraksi kontraktor kontraktual/a kontraproduksi
    kontraproduktif/a kontras/na kontrasepsi kontravensi kontribusi/nv kontributif/a kontributor
    kontrol/nv kontroversial/a kontur konveksi konvensi konvensional/a konvergen/a konvergensi
    konversi/nv konvertor konvoi konyol/a kooperatif/a kooptasi koordinasi/nv koordinat
    koordinatif/a koordinator koper koperasi kopi/nv kopiah kopilot kopling kopra kopral koral
    koramil koran korban/nv korea korek/nv koreksi/nv korektif/a korelasi korelatif/a koreografer
    koreografi korespondensi/nv koridor korona koroner korosi korosif/a korporasi korps korpus
    korsleting korup/va korupsi/nv koruptif/a koruptor kos kosakata kosmetik kosmis/a kosmolog
    kosmologi kosmopolitan/a kosmos kosong/va kostum kota kotak/nvr kotamadya kotapraja koteka
    kotor/va koyak/nva koyo kpu krayon kreasi/nv kreatif/a kreativitas kreator kredibel/a
    kredibilitas kredit/nv kreditor kreditur kremasi/nv krematorium kriminal/na kriminalisasi
    kriminalitas kriminolog kriminologi kring kripto krisan krisis kristal kristalisasi kristen
    kristiani kriteria kritik/nv kritikus kritis/a kromosom kronik kronis/a kronologi kronologis/a
    kru krus kuadran kuadrat/na kuah kuak/v kuali kualifikasi kualitas kualitatif/a kuantifikasi
    kuantitas kuantitatif/a kuarsa kuartal kuartet kuartil kuas/nv kuasa/nv kuat/va kubah kubang
    kubik kubis kubisme kubu kubur/nv kubus kucel/a kucil/v kucing kucur/v kuda kudap/v kudeta/nv
    kudis kudus/a kue kuesioner kuil kuis kuitansi kukang kuku kukuh/va kukus/v kulai kuliah/nv
    kulik/v kuliner/na kulintang kulit kulkas kulminasi kultivar kultivasi kultivator kultur/nv
    kultural/a kultus kulum/v kumal/a kuman kumandang/v kumat/v kumbang kumis kumpul/nv kumuh/na
    kumulatif/a kunang kunci/nv kuncup kungkung/v kuning/a kunjung/nv kuno/a kuntit/v kuntul
    kuntum kunyah/v kunyit kuorum kuota kupas/nv kuping/nv kupon kupu kura kurang/vax kuras/v
    kuratif/a kurator kuratorium kurban/nv kurcaci kuret/v kurikulum kurir kurma kurs kursi kursor
    kursus/nv kurun kurung/nv kurus/a kusam/na kusen kusir kusta kusut/va kutik/v kutikula kutil
    kutilang kutip/nv kutu kutub kutuk/v kuwu kuyup/va kwartir kwetiau
    """
}
