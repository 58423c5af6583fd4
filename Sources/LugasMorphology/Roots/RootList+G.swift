extension RootList {
  /// Roots in g.
  static let g = """
    gabah gabai/v gabuk/a gabung/v gabus gada/nv gadai/v gadang/nv gading gadis gado gaduh/a gadung
    gaet/v gagah/a gagak gagal/a gagang gagap/a gagas/v gaib/a gairah/nv gajah gaji/nv gak/x galah
    galak/va galaksi galang/v galau/va galeri gali/v galon galungan gamang/a gambar/nv gambir
    gamblang/va gambut gamelan gamis gamit/v gampang/a ganas/a ganda/a gandar gandeng/v
    gandrung/va gandum gang ganggang/nv ganggu/v ganja ganjal/v ganjar/v ganjen/a ganjil/na
    ganteng/a ganti/nv gantol/v gantung/v ganyang/v gapai/v gaplok/v gapura gara/nx garam
    garang/na garansi garap/v garasi garba garda gardan gardu garing/a garis/nv garis_bawah/nv
    garmen garpu garu/nv garuda garuk/v gas/na gasak/v gasifikasi gasing gatal/na gaul/va gaun
    gaung/nv gawai gawang gawat/a gaya gayung gayut/v gebah/v gebrak/v gebu/v gebuk/v gedor/v
    gedung gegabah/a gegana gegar/va gegas/v geger/va gejala gejolak geladak geladi gelagat
    gelak/nv gelandang/v gelang gelanggang gelap/nva gelar/nv gelas gelatik gelatin gelayut/v
    geledah/v gelegak gelegar/nv gelembung/nv geleng/v gelepar/v geletak/v geletar/v geletuk/v
    geli/a geliat/nva gelimang/v gelimpang/v gelincir/v gelinding/v gelintir gelisah/va gelitik/v
    gelombang gelontor/v gelora/na gelugu gelut/v gema gemar/va gemas/va gembala/nv gembar/v
    gembira/na gembleng/v gembok/nv gembur/a gemerlap/a gemetar/va gemilang/a gempa gempita
    gempur/v gemuk/a gemulai/a gemuruh/v gen genang/v genap/va gencar/va gencat/v gencet/v gendang
    gender gendong/v gendut/a general/a generalisasi generalitas generasi generatif/a generator
    generik/a genetik/a genetika geng genggam/v gengsi genit/a genius/a genjot/v genre genset
    gentar/va gentayang/v genting/na gentong geodesi geofisika geograf geografi geografis/a geolog
    geologi geologis/a geometri geometris/a geotermal gepuk/v gerabah geragap/v gerah/a geraham
    gerai gerak/nv geram/a gerayang/v gerbang gerbong gerebek/v gereja gerenyit/v geretan
    gergaji/nv gerhana gerigi gerilya/nv gerimis/na germinasi gerobak gerogot/v gerombol/nv
    gerontologi gersang/a gertak/v gerus/a gerutu/nv gesa/v gesek/v geser/v gesit/a gestur getah
    getar/v getas/va getir/va getok/v getol/na giat/na gigi gigih/a gigil/v gigit/v gigolo gila/na
    gilang/a gilas/v giling/v gilir/v gincu ginekolog ginekologi ginjal gips/nv gir girang/na girder
    giring/v giro gitar giwang gizi gladi gladiator glaukoma global/na globalisasi globe
    glorifikasi glukosa gobang goblok/a gocek/v goda/nv godam godok/v gol golek/v golf golok
    golong/nv gombal/na gonad gondok gondol/v gondrong/a gong gonggong/v gonjang/v gorden
    goreng/nv gores/v gorila gorong gosip/nv gosok/v gosong/nva gotik/a gotong/nv gowes/v
    goyah/nva goyang/v gradasi gradual/a grafik grafika grafis grafit grafiti grahita gram
    gramatika gramatikal/a granat granit grasi gratifikasi gratis/a gravitasi gros/x grosir grup
    gua gubah/v gubernur gubuk gudang gudeg gugah/v gugat/v gugu/v gugup/a gugur/v gugus gula
    gulai/nv gulat/nv gulden guling/nv gulir/v gulita/a gulma gulung/v gumam/v gumpal/nv gumul/nv
    guna/nvx guncang/v gundah/a gundik gundu gunduk/v gundul/va gunjing/v gunting/nv guntur gunung
    guram/a gurami gurat/nv gurau/nv gurih/a gurindam gurita guru gurun gusar/nva gusi gustatif/a
    gusur/v guyon guyub/a guyur/v
    """
}
