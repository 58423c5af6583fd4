extension RootList {
  /// Roots in r.
  static let r = """
    raba/v rabi rabies rabu/nr rabun/a racik/v racun/a radar radial/a radiasi radiator radikal/na
    radikalisasi radikalisme radikula radio radioaktif/a radiografi radiolog radiologi radium
    radius raga ragam ragi ragu/a rahang rahasia/na rahim rahmat raih/v raja rajab rajah/nv
    rajam/v rajawali rajin/a rajuk/v rajungan rajut/nv rak rakaat rakit/nv raksa raksasa rakus/a
    rakyat ramadan ramah/va ramai/va ramal/v rambah/v rambang/nv rambat/v rambu rambut rambutan/nr
    rami ramifikasi rampai rampas/v rampok/v rampung/va ramu/v rana rancang/nv rancap/v rancu/na
    randa randai/nvr randek/v randu rang rangka rangkai/nv rangkak/v rangkap/nvx rangkul/v
    rangkum/v rangsang/nv ranjang ranjau/nv ransel ransum rantai/nv rantau/nv ranting ranum/na
    rapal/v rapat/nva raperda rapi/va rapor rapuh/a ras rasa/nvx rasi/na rasial/a rasialis/a rasio
    rasional/a rasionalisasi/nv rasionalisme rasionalitas rasis/a rasisme rasuk/v rasul rata/nvax
    ratap/v ratifikasi/nv rating/nv ratu ratus/nx raung/v raup/v raut/nv rawa rawan/a rawat/v
    rawat_inap raya/va rayap/nv rayon rayu/v razia/nv reaksi/nv reaktif/a reaktivasi reaktor
    real/a realisasi/nv realisme realistis/a realitas realokasi rebah/v rebak/v rebana reboisasi
    rebung rebus/v rebut/v receh recok/v reda/va redaksi redaktur redam/va redenominasi reduksi/nv
    redup/a reduplikasi referendum referensi refleks refleksi/nv reflektif/a reforestasi reforma
    reformasi reformis reformulasi refraksi regang/v regenerasi regional/a regionalisme
    registrasi/nv regresi regresif/a regu reguk/v regularitas regulasi regulatif/a regulator
    reguler/a rehabilitasi/nv rehabilitatif/a reinkarnasi rejan/v reka/v rekah/v rekam/nv rekan
    rekap/nv rekapitulasi rekat/v rekayasa/nv rekening reklamasi reklame rekognisi rekomendasi/nv
    rekompensasi rekonsiliasi rekonstruksi/nv rekonvensi rekor rekreasi rekreatif/a rekrut/v
    rekrutmen reksa_dana rektor rektorat rel rela/va relai/nv relaksasi/nv relasi relatif/na
    relativisme relativitas relawan relevan/a relevansi reliabilitas relief religi religiositas
    religius/na relokasi/nv rem/nv remaja/na remang/va remas/v rematik rembang/v rembes/v rembet/v
    rembuk/v remeh/va remis remisi remitan rempah rempeyek remuk/va remunerasi renaisans renang/nv
    rencana/nv renda/na rendah/va rendah_hati/v rendam/v rendang/nv rengek/v renggang/nva renggut/v
    renovasi/nv renta/a rentabilitas rentak/v rentan/va rentang/nv rente rentet/v renung/v
    renyah/a reog reorganisasi reparasi repatriasi repertoar replik replika reportase reporter
    reposisi repot/va representasi representatif/a represi represif/a reproduksi reproduktif/a
    republik reputasi resah/nva resap/v resensi resep resepsi reseptif/a reservasi reses resesi
    resi/na residensi residivis residu resignasi resik/va resimen resistensi resital resleting
    resmi/a resolusi resonansi resor respirasi respiratif/a responden respons/nv responsibilitas
    responsif/a responsivitas restitusi restoran restorasi/nv restoratif/a restriksi restriktif/a
    restrukturisasi/nv restu/v resume/nv resusitasi retak/nva retardasi retas/v retensi retina
    retorika retoris/a retribusi retroaktif/a retrospeksi retur/v reuni revaluasi reversi
    revisi/nv revitalisasi/nv revolusi revolusioner/na revolver rewang/v rewel/a rezeki rezim
    ria/a riak riam/v riang/a rias/nv riba ribet/a ribu/nx ribut/na ricuh/nva rida rig rigid/a
    rilis/nv rim/x rima rimba rimbun/na rimpang rinci/va rindang/a rindu/nva ringan/a ringgit
    ringis/v ringkas/va ringkih/a ringkuk/v ringkus/v ringsek/v rintang/v rintih/v rintis/v
    risak/vr risalah risau/v riset/nv risiko riskan/a ritel ritme ritsleting ritual/na ritualisasi
    ritus riuh/a riwayat/nv rob robek/va roboh/va robot roda rogoh/v roh rohani/na rohaniah/a rok
    roket/nv rokok/nv roman romansa romantika romantis/a romantisasi/v romantisisme rombak/v
    rombeng/v rombong/v rompak/v rompang/a rompi ronda/nv ronde rongga rongrong/v rongsok/v
    ronta/v rontgen/nv rontok/va rosot/v rotan rotasi/nv roti rotor royal/a royalti royan/v royong
    ruam ruang/nv ruas rubah/vr rubela rubrik rudal/nv rudin/a rugi/nva rujak/nv rujuk/va
    ruko rukuk/v
    rukun/nva rumah rumah_sakit rumah_tangga rumbai rumbia rumit/a rumpi/v rumpon rumpun rumput
    rumus/nv runcing/a runding/v rundung/v rungu runtuh/va runtun/a runut/v runyam/a rupa/nx
    rupawan/a rupiah rural/a rusa rusak/nva rusia rusuh/nva rusuk rusun rutan rute rutin/a
    rutinitas ruwat/v ruwet/a
    """
}
