extension RootList {
  /// Roots in i.
  static let i = """
    ia ialah/x iba/na ibadah ibadat ibarat/x iblis ibu/nr ibunda idam/v idap/v ide ideal/a
    idealis/a idealisme idealistis/a identifikasi/nv identik/a identitas ideolog ideologi
    ideologis/a ideologisasi idilis/a idiom idiot/a idola iduladha idulfitri iftar iga igau/v ih/x
    ihsan ihwal ijab/nv ijazah ijuk ikal/a ikamah ikan/nr ikat/nv ikhlas/va ikhtiar/nv ikhtisar
    iklan/nv iklim ikon ikonik/a ikonografi ikrar/nv iktikad ikut/vx ikut_campur/v ikut_serta/v
    ilalang ilegal/a iler ilham ilmiah/a ilmu ilmuwan ilusi ilustrasi ilustratif/a ilustrator
    imaji imajinasi imajinatif/a imajiner/a imam iman imbal/v imbang/va imbas/nv imbau/v imbuh/v
    imigran imigrasi iming/v imitasi/na imla/nv imlek imoral/a imparsial/a imperatif/a
    imperialisme impi/nv impit/v implementasi/nv implementatif/a implikasi implisit/a impor/nv
    importir impoten/na impresi impresionisme improvisasi/nv impuls impulsif/a imsak imun/na
    imunisasi imunitas imunolog imunologi imunologis/a inang/nv inap/nv inaugurasi incar/v inci/nr
    indah/a indeks/nv independen/a india indikasi/nv indikatif/a indikator individu individual/a
    individualis/a individualisme individualistis/a individualitas indoktrinasi/nv indra induk
    induksi induktif/a industri industrial/a industrialisasi industrialisme inefisien/a
    inefisiensi inersia infak/nv infanteri infeksi/nv infektif/a inferior/a inferioritas
    infertilitas infestasi infiltrasi inflamasi inflasi influenza infografik infografis informal/a
    informan informasi/nv informatif/a informatika infrastruktur infus/nv ingat/v ingesti inggris
    ingin/vax ingkar/nva ingus inhalasi ini/x inisial/na inisiasi/nv inisiatif/na inisiator
    injak/v injeksi/nv injil inklusi inklusif/a inkonsisten/a inkonsistensi inkonstitusional/a
    inkorporasi inkremental/a inkubasi inkubator inlander inovasi/nv inovatif/a inovator inpres
    insaf/va insan insang insani/a insektisida inseminasi insentif insiden insidental/a insinuasi
    insinyur inskripsi insolvensi inspeksi/nv inspektorat inspektur inspirasi/nv inspiratif/a
    inspirator instal/v instalasi instalatur instan/a instansi insting institusi institusional/a
    institusionalisasi institut instruksi/nv instruksional/a instruktif/a instruktur instrumen
    instrumental/a insulin insyaallah/x intai/v intan integral/na integrasi/nv integratif/a
    integritas intel intelek/a intelektual/na intelektualisme intelektualitas inteligensi
    intelijen intens/a intensi intensif/a intensifikasi intensional/a intensitas interaksi/nv
    interaktif/a interdisipliner/a interferensi interior interkoneksi interlokal/a intern/a
    internal/na internalisasi internasional/a internasionalisasi internet internis interogasi/nv
    interpelasi interpolasi interpretasi/nv interpretatif/a interseksi interupsi interval
    intervensi/nv inti intim/a intimidasi/nv intip/v intoksikasi intoleran/a intoleransi
    intrakurikuler intramuskular/a intrik introduksi introspeksi intrusi intuisi intuitif/a
    invalid/a invasi/nv invasif/a inventaris inventarisasi/nv inventif/a inventori inversi
    investasi/nv investigasi/nv investigatif/a investor invitasi ion ionisasi ipar irama
    irasional/a irasionalitas iri/va irigasi iring/v iris/v iritasi ironi ironis/a isak/nv isap/v
    iseng/a isi/v islam islami/a islamisasi islamisme isolasi isolatif/a isolator isotop isra
    istana istikamah/na istilah istimewa/a istirahat/nv istri isu isya isyarat/nv italia iterasi
    iteratif/a itik itu/x iur/v iya/x izin/nv
    """
}
