extension RootList {
  /// Roots in t.
  static let t = """
    taat/nva tabah/va tabel tabiat tabib tabik/v tablet tablig tabloid tabrak/v tabu/na tabulasi
    tabulator tabung/nv tabur/v tadah/nv tadi/x taekwondo tafakur/v tafsir/nv tagar tagih/v
    tahan/va tahap tahbis/v tahi tahir/v tahlil tahmid tahu/nv tahun taja/v tajak/v tajam/a tajin
    tajir/a tajuk tak/x takabur/a takar/nv takarir takbir takdir takhayul takhlik/v takhta
    takik/nv takjil takjub/va takkan/x taklim/v takluk/va taksi taksir/v taksonomi taktis/a
    takut/va takwa takwil takzim/a talak/nv talang/nv talas talenan talenta tali/nv talibun talkum
    talud talun/v tamak/a taman tamasya/nv tamat/va tambah/vx tambak/nv tambal/nv tambang/nv
    tambat/v tamborin tambun/nva tambur tameng tampak/va tampan/a tampar/v tampi/v tampik/v
    tampil/v tampol/v tampung/v tamtama tamu tanah tanak/v tanam/v tanda/nv tanda_tangan tandan
    tandang/v tandas/va tandem tanding/v tandon tandu/nv tanduk/nv tandus/a tangan/nv tangga/nv
    tanggal/nv tanggap/nva tangguh/va tangguk/v tanggul/nv tanggulang/v tanggung/nv tanggung_jawab
    tanggung_renteng/v tangis/nv tangkai tangkal/v tangkap/v tangkas/va tangki tangkis/v tangkup/v
    tani tanjung tank tanker tanpa/ax tantang/v tante tanur tanya/nv taoge tapa/v tapai tapak
    tapal tapi/x tapioka tapis/v taplak tara taraf taram/v tarawih/v tarbus tarekat target/nv
    tari/nv tarif tarik/va taring taruh/v taruna tarung/v tas tasawuf tasbih tata/nv tata_kelola
    tata_krama tata_laksana/v tata_usaha tatah/v tatanan tatap/nv tatar/v tatih/v tatkala/x tato/nv
    taufan taufik tauhid taulan taun taurat tausiah taut/nv tawa/nv tawaf/v tawakal/v tawan/v
    tawar/nva tawarikh tawas tawon tawuran/v tayamum/nv tayang/v tayub teater tebak/nv tebal/va
    tebang/v tebar/v tebas/v tebing tebu tebus/v teduh/nva tega/va tegah/v tegak/va tegang/va
    tegap/a tegar/a tegas/va tegel/nv teguh/a teguk/v tegun/v tegur/v teh tekad/nv tekan/v teken/nv
    teknik teknis/na teknisi teknokrat teknokratis/a teknolog teknologi teknologis/a teko tekor/a
    teks tekstil tekstur tekuk/v tekukur tekun/va tel telaah/nv teladan telaga telah/vx telak/a
    telan/v telanjang/va telanjur/a telantar/va telapak telat/va telaten/a telau teledor/va
    telegraf telegram telekan telekomunikasi telekonferensi telentang/v telepati telepatis/a
    telepon/nv teleportasi teleskop/nv televisi telikung/v telinga telisik/v teliti/va
    telor teluh/nv
    teluk telungkup/v telunjuk telur telusur/v tema teman temaram/a tematik/a tematis/a tembaga
    tembak/v tembakau tembam/a tembang/nv tembilang tembok/nv tembolok tembus/v tempa/nv tempat
    tempayan tempe tempel/nv tempeleng/nv temperamen temperamental/a tempias tempik/nv tempo
    temporal/a temporalitas temporer/a tempuh/v tempur/v tempurung temu/nv temu_balik/v tenaga
    tenaga_kerja tenang/a tenar/a tenda tendang/v tendensi tender/nv tengadah/v tengah/nvax
    tengarai/nv tenggak/v tenggang/nva tenggara tenggat/nv tenggelam/v tengger/v tenggiri tenggorok
    tengik/a tengkar/v tengkes tengkorak tengkuk tengkulak tengkurap/v tengok/v tenis tenong tenor
    tensi/nv tensimeter tentang/vx tentara tentatif/a tenteng/v tenteram/a tentor tentu/vx tenun/nv
    teolog teologi teologis/a teorema teoretis/a teori teosofi tepas tepat/va tepi/nva tepis/v
    tepos/a tepuk/nv tepung tera/nv teraju terali terampil/a terang/nva terap/v terapeutik/a
    terapi/nv terapis teras/nv terasi teratai terawang/v terbang/nv terbit/v terenyuh/v
    terestrial/a terhadap/x teri teriak/v terigu terik/a terima/v teripang teritori teritorial/na
    terjal/v terjang/v terjemah/v terjun/v terka/nv terkam/v terlalu/x termal/a termin terminal
    terminasi terminator terminologi termodinamika termometer termos ternak/nv terobos/v
    terompet/nv teropong/nv teror/nv teroris terorisme terowongan terpa/v tersier/a tertib/nva
    terumbu teruna terung terus/vx tes/nv tesis testamen testimoni testis tetak/v tetangga tetanus
    tetap/va tetapi/x tetas/v teter/v tetes/nv tetikus tetua teuku tewas/v tiada/x tiang tiap/x
    tiarap/v tiba/nvx tidak/x tidur/v tifa tifus tiga/x tikai/nv tikam/nv tikar tiket tikung/v
    tikus tilang/nv tilik/v tim timah timang/v timba/nv timbal timbang/nv timbul/v timbun/v timnas
    timpa/v timpal/v timpang/a timpuk/v timun timur/na tindak/nv tindak_lanjut/nv tindas/v
    tindih/v tinggal/v tinggi/nva tingkah/nv tingkap tingkat/nv tinja tinjau/v tinju/nv tinta
    tionghoa tip tipe tipikal/a tipis/va tipografi tipologi tipologis/a tipu/nv tirah tirai tiram
    tirani/na tiras tiri/na tiris/v tirta tiru/v tisik/v tisu titah/nv titi/v titik/nv titik_berat
    titik_temu titip/v titis/v titrasi tiup/nv tiwul tobat/nv todong/v toga togel toh/x tohok/v
    toilet tokek toko tokoh toksik/a toksikologi toksikologis/a toksin tolak/v toleh/v toleran/a
    toleransi/nv tolok tolol/a tolong/vx tomat tombak/nv tombok/v tombol tombola ton tonase tong
    tonggak tonggos/a tongkang tongkat tongkol tonjok/nv tonjol/v tonton/v topan topang/v topas
    topeng/na topi topik topografi topografis/a toponimi torak toraks toreh/v tornado torpedo/nv
    total/na totalitarianisme totalitas totaliter/a tps tradisi tradisional/a tradisionalisme
    trafo tragedi tragis/a trajektori traktat traktir/v traktor/nv transaksi/nv transaksional/a
    transendensi transendental/a transfer/nv transfigurasi transformasi/nv transformatif/a
    transformator transfusi transisi transisional/a transistor transit transkrip/nv transkripsi
    translasi translator transliterasi transmigran transmigrasi/nv transmisi transnasional/a
    transparan/a transparansi transplantasi/nv transportasi trap trapesium trauma traumatis/a
    traumatologi trayek trem tren trendi/a trenggiling trengginas/a triangulasi triase tribalisme
    tribun trigonometri trik triliun trim trio tripartit tripitaka tripleks trisula tritunggal
    trivial/a triwulan trofi troli trombosit tropis/na troposfer trotoar truk tsunami tua/a tuah
    tuai/nv tuak tualang/a tuan tuang/v tuba/nv tubektomi tuberkel tuberkulosis tubruk/v tubuh
    tuding/nv tuduh/v tudung tugal/a tugas/nv tugu tuhan tuju/v tujuh/x tukang tukar/v tukas/v
    tukik/nv tulang tular/v tulen/a tuli/na tulip tulis/v tulus/a tumbal tumbang/v tumbuh/v
    tumbuk/v tumis/nv tumit tumor tumpah/v tumpang/nv tumpang_tindih/v tumpas/v tumpat/a tumpeng
    tumpu/v tumpuk/v tumpul/va tuna/nv tunadaksa/a tunagrahita/a tunai/va tunanetra/a tunang/v
    tunarungu/a tunas/nv tunawicara tunawisma tunda/nv tunduk/v tundung/v tungau tunggak/nv
    tunggal/va tunggang/v tungging/v tunggu/v tunggul/v tungkai tungku tungro tunjang/v tunjuk/v
    tuntas/va tuntun/v tuntut/v tupai tupoksi tur turap/nv turbin turis turisme turki turnamen
    turun/va turut/v turut_serta/v tusuk/nv tutor/nv tuts tutul tutup/nv tutur/nv tuyul
    """
}
