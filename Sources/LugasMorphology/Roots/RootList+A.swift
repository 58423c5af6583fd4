extension RootList {
  /// Roots in a.
  static let a = """
    abad abadi/a abah abai/v abang abdi/v abdomen abjad abnormal/a abolisi abonemen aborigin
    aborsi abrasi absah/a absen absensi abses absis absolut/a absolutisme absorpsi absorptif/a
    abstrak/na absurditas abu acak/va acap/x acara aceh acu/v acuh/v acung/v ada/vx adab adakala/x
    adalah/x adang/v adaptasi adaptif/a adapun/x adat adegan adekuat/a adendum/nv adik adiktif/a
    adil/va adjudikasi admin administrasi administratif/a administrator adon/v adopsi adorasi
    adu/v aduh/x aduk/v advokasi advokat aerob/a aerobik afdal/a afektif/a afiat/a afidavit afiks
    afiliasi afirmasi afirmatif/a agak/ax agama agamis/a agar/x agen agenda agensi agih/v
    agitasi/nv aglomerasi agraria agraris/a agregasi agremen agresi agresif/a agribisnis
    agroindustri agronom agronomi agrowisata agunan agung/va agustus ah/x ahad ahli aib air
    ajaib/na ajak/v ajal ajang ajar/v ajek/a aju/v akad/v akademi akademia akademik akademikus
    akademis/a akademisi akal akan/x akar akasia akbar/a akhir/na akhirat akhlak aki akibat/nx
    akidah akik akikah akomodasi/nv akomodatif/a akordeon akrab/a akreditasi akrobat akrobatik/a
    aksara akselerasi aksen akseptabilitas akses/nv aksesibilitas aksi aksioma akta aktif/a aktivasi
    aktivis aktivisme aktivitas aktor aktris aktual/a aktualisasi aktualitas aktuaris aktuator aku/vx
    akuarium
    akuisisi akulturasi akumulasi akun akuntabel/a akuntabilitas akuntan akuntansi akupunktur
    akur/v akurat/a akustik/a akut/a alam/nv alamat alamiah/a alang alangkah/x alarm alas alat
    alegoris/a alergi/na alfabet alfabetis/a alga algoritma algoritme alhamdulillah/x aliansi
    alias/x alibi alienasi alih/v alih_aksara/v alih_bahasa/nv alih_daya/nv alih_fungsi/nv
    alih_media/nv alih_teknologi alim/a aling/v alir/v alis aljabar alkalis/a alkisah/x alkitab
    alkohol alkoholik alkoholisme almanak alokasi alokator alot/a alpa/a alpukat altar alterasi
    alternatif/na altruisme aluminium alumni alumnus alun/nv alur amal aman/nax amanah amanat/nv
    amandemen/nv amat/vx amatir/a ambang/nv ambigu/a ambiguitas ambil/v ambil_alih/v ambisi
    ambisius/a ambivalen/a amblas/v amblek/v ambles/v amboi/x ambon ambrol/v ambruk/v ambulans
    ambung/v amin/x amis/a amnesti amonia amoral/a amortisasi ampelas/v amplas/nv
    amplitudo amplop/nv
    ampuh/a ampun/v amputasi amtenar amuk/v amunisi anak anak_tiri/nv anakronisme anal/a analis
    analisis analog/a analogi anarki anarkisme anarkistis/a anasir anatomi anatomis/a ancam/v
    ancang/vr anda/x andai/vx andaikata/x andaipun/x andal/v andil aneh/a aneka/ax anekdot anemia
    anestesi angan anggap/v anggar/v anggit/v anggota anggrek angguk/v anggur angin angka angkasa
    angkat/v angker/a angket angklung angkot angkringan angkuh/a angkut/v angon/v angsa angsur/v
    aniaya/nv animasi animator animisme animo anjak/v anjal/v anjing anjlok/v anjungan anjur/v
    ankle anomali anonim/a anonimitas anotasi anotator antagonis/a antagonisme antagonistis/a
    antah antar/v antara/x antariksa antena antero/x antibiotik antibodi antigen antik/a anting
    antisipasi/nv antisipatif/a antologi antraks antre/nv antropolog antropologi antropologis/a
    antusias/a antusiasme anugerah anut/v anyam/v anyar/a anyir/a apa/x apabila/x apak/va
    apalagi/x aparat aparatur aparatus apartemen apatis/a apatisme apbd apbn apel apes/a api
    apik/a apit/v apkir/a aplikasi aplikator apokaliptik/a aposteriori/a apotek apoteker
    apresiasi/nv apresiatif/a april apriori/a aproksimasi apron apung/v arab arah/nv arak/nv aral
    arang aransemen/nv arbei arbitrase arbitrer/a arca area arena argo argon argumen argumentasi
    argumentatif/a arif/a arisan aristokratis/a arit/nv aritmetika aritmia arkais/a arkeolog
    arkeologi arkeologis/a arkian/x arloji armada arogan/a aroma arsip/nv arsitek arsitektur
    artefak arteri arti artifisial/a artikel artikulasi artis artistik/a arung/v arus arwah asa/nr
    asah/v asal/nx asam/na asap/nv asar asas asbes asean asertif/a asesmen/nv asesor aset asih/v
    asimetris/a asimilasi asin/a asing/na asisten asli/a asma asmara asosiasi/nv asosiatif/a
    aspal/na aspek aspirasi aspiratif/a aspirator asrama asri/a astaga/x asteroid astral/a
    astrofisika astrolog astronaut astronom astronomi astronomis/a astronot asuh/v asumsi asuransi
    asusila/a asyik/a atap atas/vax atase atau/x ataupun/x ateis/na ateisme atensi aterosklerosis
    atlas atlet atletik atletis/a atmosfer atom atraksi atraktif/a atret/v atribut atrium atur/v
    audiensi audio audiovisual/a audit/nv auditor auditorium aula aur aura aurat autentifikasi
    autentik/a autentikasi autentikator autentisitas autisme autodidak/a autoimun/a autokratis/a
    autopilot/a autopsi autorisasi avatar awak awal/na awam/a awan awas/nva awet/a ayah ayak/v
    ayam ayan ayat ayo/x ayom/v ayu/a ayun/nv azab azan azimat azimut
    """
}
