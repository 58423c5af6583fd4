extension RootList {
  /// Roots in p.
  static let p = """
    pabean pabrik pacak/v pacar/nv paceklik pacu/v pacul/v pada/nvx padahal/x padam/va padan/va
    padang padasan padat/na padi padu/va paduka pagar/nv pagelaran pagi pagoda pagu pagut/v
    paguyuban paha pahala paham/va pahat/nv pahit/a pahlawan pai pailit/na pajak/nv pajang/v pak
    pakai/v pakan pakar pakem/a paket/nv pakis paksa/v paku/nv pala palak/v palang/nv
    palapa palawija
    palem paleografi paleontologi paling/nvx palma palsu/va palu/nv palung pamali/v paman pamer/v
    pamflet pamit/nv pamong pamor pampang/v pampas/v pampat/v pamrih pamungkas panah/nv panas/nva
    panca pancang/nv pancar/nv pancaroba pancasila pancasona panci pancing/nv pancung/nv pancuran
    panda pandai/na pandan pandang/nv pandemi pandu/nv panel panen/nv pangan pangeran panggang/nv
    panggil/v panggul/v panggung pangkal/nv pangkas/nv pangkat pangku/nv panglima pangling pangsa
    panik/na panili panitera panitia panjang/nva panjar panjat/v pankreas panorama panser pantai
    pantang/v pantas/vax pantat pantau/v panti pantik/v pantomim pantul/v pantun panut/v panwaslu
    papa/na papah/v papan papar/v papas/v papirus paprika papua para parabola parade paradigma
    paradoks paraf/nv parafrasa/nv paragraf parah/va paralel/na paralimpiade paramedis
    parameter parang
    paras/nv parasetamol parasit parasut pare parfum pari paripurna/na parit paritas pariwisata
    parkir/nv parlemen parodi paroki parokial/a paron parsial/a partai partikel partikelir/a
    partikularitas partisan partisi partisipan partisipasi/nv partisipatif/a partitur partner paru
    paruh parut/v pas/na pasak/nv pasal/nx pasang/nv pasar/nv pasca/x pascabayar
    pascasarjana pasfoto
    pasien pasif/a pasifisme pasir pasivitas paskah pasok/v paspor pasrah/v pasta pasteurisasi
    pasti/vax pastor pastoral/a pasukan pasung/v patah/nva patani paten/a paternalisme patetis/a
    pati patih patin patogen patok/nv patolog patologi patologis/a patri/v patriarkal/a
    patriarkat/a patriot patriotik/a patriotis/a patriotisme patroli/nv patron patuh/va patuk/v
    patung patut/ax paud paus paut/nv paviliun pawai pawang pawon payah/a payudara payung pecah/va
    pecah_belah/v pecat/v pecel peci pecinan pecut/nv pedagogi pedagogis/a pedal pedanda pedang
    pedas/nva pedati pedestrian pediatri pedih/a pedoman peduli/a pegal/na pegang/v pegas pegawai
    pejam/v peka/a pekak/a pekan pekarangan pekat/na pekerti/nv pekik/nv pel/nv pelaminan pelan/a
    pelanduk pelangi pelanting/v pelat pelatuk pelbagai/x pelek peleset/v pelesir/v pelihara/v
    pelik/a pelikan pelintir/v pelit/a pelita pelopor/nv pelotot/v peluang peluh peluit peluk/nv
    peluru pemali pembuluh pemda pemilu pena penalti penasaran/a penat/nva pencak/nv pencar/v
    pencet/v pencil/v pendam/v pendapa pendar/v pendek/va pendekar pendeta pendopo penetrasi
    pengantin pengap/a pengaruh/nv penggal/v pengkor pening/na penis peniti penjara/nv penjuru
    pensil pensiun/na pental/v pentang/v pentas/nv pentil penting/va pentol pentung/v penuh/va
    penyu peot/a pepatah pepaya pepes/nv pepet/v per/nx perabot perada peraga/v perah/nv perahu
    perak/na peram/v peran/nv perang/v perangah/v perangai perangkap/nv perangkat peranti peras/va
    perawan/a perban/nv perbup perca percaya/va percik/nv percul/v percuma/x perda perdana
    perdata/nv perdaya/v perdu perempuan perfeksionisme perforasi pergi/v pergok/v pergub peri/nv
    perifer/a perigi perih/va perihal/nx periksa/v perilaku perinci/v peringkat perintah/v periode
    periodik/a perisai peristiwa periuk perkakas perkara/nv perkasa/na perkosa/v perkutut
    perlahan/va perlente/a perlu/vax permadani permai/na permaisuri permak/v permanen/a permata
    permen permil permisi/nv permisif/a permutasi pernah/x pernak pernik peron perosok/v perpres
    persada persegi persekusi persen/nv persentase persepsi persero persil persis/nvax persisten/a
    persona personal/a personalia personalisasi personalitas personel personifikasi perspektif
    persuasif/a pertama/nax pertamina pertiwi pertusis perunggu perut perwira pesan/nv pesantren
    pesat/va pesawat pesek/a pesimisme pesimistis/a pesing/na pesisir pesona/nv pesta/nv pestisida
    pesugihan pesut peta petahana petak/nv petaka petang/na petasan peti petik/v petir petisi
    petrokimia petrologi petuah peyot/a piagam piala piano piara/nv piatu piawai/a picik/a pidana/nv
    pidato pigmen pigmentasi pigura/nv pihak/nx pijak/v pijar/nv pijat/nv pijit/v pikat/nv piket
    pikir/v piknik piksel pikul/v pikun/a pil pilah/nv pilar pilek pilih/v pilin/v pilkada pilon/a
    pilot pilu/va pimpin/v pinang/nv pincang/va pindah/v pindai/v pinggan pinggang pinggir/na
    pinggul pingit/v pingpong pingsan/v pinjam/v pinset pinta/v pintal/v pintar/a pintas pintu
    pinus pion pionir pipa pipi pipih/a pipis/v pipit pir piramida pirang/a piranti piring
    piroklastik pirsa/v pirus pisah/v pisang pisau pistol pita pitak pitam piton piuh/v piutang
    piyama plafon/nv plagiat/nv planet plankton planktonik/a planologi plasenta plasma plastik
    plastis/a platform platina plaza pledoi pleno plester/nv plonco/v plot/nv plural/a pluralisme
    pluralitas plus/na pneumonia poci podium pohon poin pojok pokok/na pol/a pola polah/v
    polarisasi polder polemik polen poles/nv poliandri poliester poligami poligon poligraf
    poliklinik polimer poling/nv polio polis polisi politeisme politeknik politik
    politikus politis/a
    politisasi politisi polo polos/a polres polsek polusi/nv polutan pompa/nv pompong pon
    pondok/nv pongah/a ponsel pop popok popor popularitas populasi populer/a populis/a populisme
    porak/va porak_poranda/v pori pornografi poros porot/v porsi porsir/v portabilitas portal/nv
    porto portofolio portugis pos/nv posisi/nv positif/a positivisme posko poster postulat postur
    posyandu pot/nv potas potensi potensial/a potong/v potret/nv pragmatis/a pragmatisme prahara
    praja prajurit prakarsa/nv prakira/v praktik/nv praktikum praktis/a praktisi pramugara
    pramugari pramuka pramuniaga pranata pranatal/a prancis prangko prarasa prasangka prasarana
    prasasti prasekolah prasyarat predator predestinasi predikat predikatif/a prediksi/nv
    prediktif/a prefektur preferensi preman premanisme prematur/a premi premis premium/na
    preokupasi preposisi prerogatif/a presbiter presensi presentasi/nv preservasi presiden
    preskriptif/a prestasi prestise prestisius/a prevalensi prevensi preventif/na pria priayi
    pribadi/na pribumi prihatin/nva prima/a primadona primata primbon primer/na primitif/a
    primordial/a primordialisme prinsip prinsipial/a printer prioritas/nv prisma privasi
    privatisasi/nv privilese pro/a proaktif/a probabel probabilitas problematik/a problematis/a
    prodeo prodi produk produksi/nv produktif/a produktivitas produsen produser profesi
    profesional/na profesionalisasi profesionalisme profesor profetik/a profil profilaksis
    profitabilitas program/nv programa progresi progresif/a prohibisi prokem proklamasi prolog
    prominen/a promosi/nv promotif/a promotor propaganda/nv propagasi properti proporsi
    proporsional/a proposal proposisi prosa prosaik/a prosedur prosedural/a prosekutor proses/nv
    prosesi prosesor prospek prospektif/a prostitusi protap protein proteksi protektif/a protes/nv
    protestantisme protokol proton prototipe provinsi provinsial/a provokasi/nv provokatif/a
    provokator proyek proyeksi/nv proyektor psikiater psikiatri psikiatris/a psikis/a
    psikolinguistik psikolog psikologi psikologis/a psikopat psikosomatik psikosomatis/a psikotes
    psikotropika puak puas/nva puasa/nv publik/na publikasi/nv publisitas pucat/a pucuk pudar/a
    puding pugar/nv puing/nv puisi puitis/a puja/v pujangga puji/nv puji_puja/v pukat pukau/nv
    puku/x pukul/nv pula/x pulang/nv pulas/va pulau pulen/a pulih/va pulmonologi pulpen pulsa
    puluh/nx pulverisasi puma pun/x punah/na punai puncak/nv pundak pundi punggah/v punggawa
    punggung pungkas/v pungkir/v pungli pungut/v puntir/v puntung punya/v pupu pupuk/nv pupus/v
    puput/nv pura/nv purba/na puri purifikasi puritan/a purna/nv purnama purnawirawan pusaka pusar
    pusat/nva pusing/va puskesmas puspa puspita pustaka pustakawan putar/v putar_balik/v putih/nva
    putik puting putra putri putus/va puyeng puyuh
    """
}
