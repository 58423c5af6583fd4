extension RootList {
  /// Roots in s.
  static let s = """
    saat/nx saban/vx sabana sabar/na sabda saber/v sabet/v sabit/nv sablon/nv sabot/v sabotase/v
    sabtu sabu sabuk sabun/nv sabung/v sabur/v sabut sadap/v sadar/va sadel sadis/a sadisme
    sadistis/a sado saduh/v saduk/v sadur/v saf safar safari saga sagu sah/a sahabat sahaja/nax
    saham sahih/a sahur sahut/v saing/nv sains sais saja/x sajadah sajak saji/nv saka sakelar
    sakit/na sakral/a sakramen saksama/na saksi/nv sakti/a saku salad salah/va salah_arti/v
    salah_guna/v salah_paham/v salah_tafsir/v salak/nv salam/nv salat saldo saleh/a
    salep/nv salib/nv
    salin/nv salip/v saliva salju salmonela salon salur/v salut/nva sama/a sama_rata/v samar/va
    sambal/nv sambang/v sambar/v sambil/x sambit/v sambung/va sambut/v sampah sampai/vax sampan
    sampel samping/nv sampo sampul/nv samudra samun/v samurai sana/x sanad sanak sandal sandang/nv
    sandar/v sandera/nv sandi/nv sanding/v sandiwara sandung/v sang/nx sangar/a sangat/ax sangga/v
    sanggah/nv sanggar sanggrah/v sanggul/nv sanggup/vax sangka/nv sangkal/v sangkar sangkut/nv
    sangrai/v sangsi/va sanitarian sanitasi sanjung/v sanksi santai/nva santan santap/nv santri
    santun/va sapa/nv sapi sapih/v sapu/nv saput/v saraf/na saran/nv sarana sarang/nv sarap/v
    sarapan/nvr sarasehan sarat/a sarden sari saring/v sarjana sarkasme sarkastis/a saron saruk/v
    sarung/nv sasak sasana sasando sasar/v sasis sasmita sastra sastrawan satai/nv satelit satir
    satiris/a satpam satroni/v satu/vx satu_padu/v saturasi saturnus satwa saudagar saudara
    saudari sauna saung saur/v saus savana sawah sawang/v sawi sawit sawo saya/x sayang/a sayap
    sayembara sayur se/x sebab/nvx sebal/a sebar/v sebar_luas/v sebelum/x sebentar/x seberang/nva
    sebut/v sedak/v sedan/nv sedang/ax sedangkan/x sedap/a sedari/x sedatif/a sedekah/nv
    sederhana/a sedia/v sedih/va sedikit/ax sedimen sedimentasi sedot/v seduh/v seduktif/a segah/v
    segala/x segan/va segar/a segel/nv segenap/x segera/nvax segi segitiga segmen/nv segmentasi
    segregasi sehat/a sehingga/x seismograf seismolog seismologi sejahtera/na sejak/x sejarah/nv
    sejarawan sejati/a sejuk/a sekali/x sekalian/x sekaligus/x sekalipun/x sekam sekap/nv
    sekarang/x sekat/nv sekda sekoci sekolah/nv sekop/nv sekresi sekretariat sekretaris
    seks seksi/na
    seksisme seksual/a seksualitas sektarianisme sekte sektor sektoral/a sekuel sekular/a
    sekularisasi sekularisme sekunder/a sekuriti sekutu sel sela/nv selada selagi/x selai selalu/x
    selam/nv selamat/nva selancar/nv selang/nvx selaput selasa selasar selat selatan/na selebaran
    selebritas selebriti seledri seleksi/nv selektif/a selektivitas selempang selendang
    selenggara/v selera selesai/va seleweng/v selibat selidik/v selimut/nv selinap/v seling/v
    selingkuh/v selip/v selisih/nv seliwer/v selokan selongsong selonjor/v selonong/v seloroh
    selubung/v seluk/nv seluler selulosa seluncur/v selundup/v seluruh/nx selusup/v selusur/v
    semadi/v semah semai/nv semampai/a semangat/na semangka semantik semantis/a semarak semat/v
    semayam/v sembab/a sembah/nv sembahyang/v sembako sembarang/a sembari/x sembelih/v sembelit
    sembilan/ax sembilu sembuh/nva sembul/v sembunyi/v sembur/v semburat/a semen/nv semenanjung
    semenjak/x semenjana/a sementara/x semesta semester semi/na semifinal seminar seminari
    semiotika semir/v sempat/ax sempit/va sempoyongan/a semprit/v semprot/v sempurna/va semrawut/a
    semringah/a semu/a semua/x semur semut sen sena senam/nv senandung/nv senang/a senantiasa/x
    senapan senat senator senda sendal sendang sendat/va sendi sendiri/a sendok sendratari sendu/a
    seng sengaja/va sengat/nv senggama/v senggol/v sengguk/v sengit/a sengkang sengketa/nv sengon
    sengsara/va seni seniman senin senior/a senioritas senja senjang senjata senonoh/a sensasi
    sensasional/na sensibilitas sensitif/a sensitivitas sensor/nv sensual/a sensualitas sensus
    sentak/v sentana senter/nv sentil/v sentiliter sentimen sentimental/a sentimentalitas
    sentimeter sentosa/a sentra sentral/a sentralisasi/nv sentuh/v senyap/na senyawa senyum/nv
    sepak/nv sepak_bola sepakat/va separasi separatisme sepatu sepeda sepele/a seperti/x sepet/a
    sepi/va sepoi/a seprai september septik sepuh/nva sepupu serabi serabut serah/nv
    serah_terima/v serai serak/va serakah/a seram/va serambi serampangan/a seran serang/nv
    serangga serap/v serasi/va serat seraya/x serba/ax serbaguna serbat serbet/nv serbu/v serbuk
    serdadu serealia seremoni seremonial/a serempak/a serentak/ax serep seret/nva sergah/v
    sergap/v seri/nva serial/na serigala serikat serikaya sering/vx serius/a serobot/v seronok/va
    serpih/v sersan serta/vx serta_merta/v sertifikasi/nv sertifikat seru/vax seruak/v seruduk/v
    seruling serum seruput/v serut/v server servis/nv sesajen sesak/nva sesal/nva sesap/v sesar
    sesat/a sesi sesuai/vax setan setang setel/v setelah/x seteru setia/a setiawan setir/nv
    setop/v setor/v setrika/nv setrip/nv setrum/nv setuju/va sewa/nv sewot seyogianya/x sia siaga/na
    sial/a siamang siang/nv siap/va siap_siaga/nv siapa/x siar/nv siasat/nv sibak/v siber/a
    sibuk/va sidak/nv sidang/nv sidik/nv sifat sigap/va siger sigi/v signifikan/na sih/ax sihir/nv
    sikap sikat/nv siklon siklus siksa/nv siku sikut/v sila/nv silabus silam/nv silang/nv silap/va
    silase silat/nv silaturahim silaturahmi/nv silau/va silet/nv silih/nv silikon silinder silogisme
    silsilah siluet siluman/na simak/v simbah/v simbol simbolik/a simbolis/na simbolisasi
    simbolisme simetri simetris/a simpai simpan/v simpang/nva simpang_siur/v simpanse simpati
    simpatik/a simpatisan simpel/a simplifikasi simposium simpuh/v simpul/nv simulasi/nv simulator
    simultan/na sinagoge sinambung/a sinar/nv sinden sindikat sindir/v sindrom sineas sinema
    sinergi sinergis/a sinetron singa singgah/nva singgasana singgung/v singkap/nv singkat/va
    singkir/v singkong singsing/v sini/x siniar sinis/a sinisme sinkretisme sinkron/a
    sinkronisasi/nv sinolog sinonim sinopsis sinoptik/a sintaksis sintas/v sinterklas sintesis
    sintetis/a sinting/a sinyal sinyalir/v sip/a sipil/na sipir sipu/nv siput siram/nv sirene
    sirih sirik/a sirip sirkuit sirkulasi sirkus sirop sirsak sisa/nv sisi sisih/v sisik sisip/v
    sisir/nv sistem sistematik/a sistematika sistematis/a sistemik/a siswa siswi sita/v sitir/v
    situ/x situasi situs siul/nv siung sivilisasi skala skandal skarifikasi skema skematis/a
    skenario skeptis/a skeptisisme sketsa skizofrenia skor/nv skors/v skrining/nv skripsi
    skuter slip
    slogan smelter snorkel soal/nv sobat sobek/va soda sodet sodium sodok/v sodor/v sofa sogok/v
    sohor/a soket sokong/v sol/nv solar solder/v solek/v solid/a solidaritas soliditas soliter/a
    solusi solvabilitas somasi/nv sombong/nva sonar sonata soneta songket songkok songsong/v
    sontak/vax sontek/v sop sopan/na sopir sorai/v sorak/v sore sorgum sorong/v sorot/nv sosial/a
    sosialis sosialisasi/nv sosialisme sosiolog sosiologi sosiologis/a sosis sosoh/v sosok sosor/v
    soto spa spanduk spanyol spasi spasial/a spektakuler/a spektrum spekulan spekulasi/nv
    spekulatif/a spekulator sperma spesial/a spesialis spesialisasi/nv spesialitas spesies
    spesifik/a spesifikasi spesimen spidol spion spionase spiral spirit spiritual/a spiritualisme
    spiritualitas spiritus spons sponsor/nv spontan/a spora sporadis/a sportif/a sportivitas srikaya
    stabil/a stabilisasi/nv stabilisator stabilitas stadion stadium staf stagnan/a stagnasi
    stalagmit stalaktit stamina stan standar/na standardisasi/nv stanza stasioner/a stasiun
    statis/a statistik statistika status statuta stek/nv stempel/nv stensil/nv stereotip stereotipe
    steril/na sterilisasi/nv stetoskop stigma stigmatisasi stiker/nv stilistika stilistis/a stimulan
    stimulasi/nv stimulatif/a stimulator stimulus stok/nv stopkontak stoples strata strategi
    strategis/a stratifikasi stratosfer stres/na strok stroke struk struktur struktural/a
    strukturalisme studi studio stunting sua/v suaka suami suap/nv suar suara/nv suasana suatu/x
    subjek subjektif/a subjektivitas sublim/a subliminal/a subordinasi subsektor subsidi/nv
    substansi substansial/a substantif/a substitusi/nv subtraktif/a subtropis/a subuh subur/va
    subversi subversif/a suci/a sudah/vx sudut/nv sufi sufistik/a sugesti/nv sugestif/a suguh/v
    suhu sujud/v suka/va sukacita/na sukan sukar/va sukarela/a sukarelawan sukat sukma sukses/nva
    suksesi suku suku_bunga sukun sula sulam/v sulap/nv sulfur sulih/v suling/nv sulit/va sultan
    suluh/v suluk/v sulung sulur sulut/v sumbang/va sumbat/nv sumber/nv sumber_daya sumbu
    sumpah/nv sumpal/nv sumpek/a sumpit/nv sumsum sumur sunah/na sunat/nv sunda sundal sundul/v
    sungai sungging/v sungguh/ax sungguhpun/x sungkan/a sungkem/v sungkur/v sungut suntik/nv
    sunting/v suntuk/a sunyi/a sup supaya/x super/a superfisial/a superior/a superioritas
    supermarket superstar supervisi/nv supervisor suplai/nv suplemen suporter suportif/a supremasi
    surai suram/a surat/nv surau surealis/a surealisme surel surga suri surplus suruh/v surung/v
    surup/a surut/nva survei/nv surveilans surveyor surya susah/va susila/a suspek suster susu
    susul/v susun/v susup/v susur/nv susut/va sutra sutradara suvenir swadaya/na swafoto swakelola
    swalayan/na swasembada swasta/na swastanisasi swatantra syaf syahadat syahbandar syahdan/x
    syahdu/a syair/nv syakban syal syarat/nv syariah syariat syawal syekh syiar/nv syirik/na syok/nv
    syukur/nv
    """
}
