extension RootList {
  /// Roots in c.
  static let c = """
    cabai cabang cabar/v cabik/v cabul/nva cabut/v cacah/v cacar cacat/a caci/nv cacing cadang/v
    cadar cadas cadel/a cadik cagar/nv cahaya cair/nva cakalang cakap/nva cakar/nv cakra cakram
    cakrawala cakup/v caleg caling/v calo calon/nv calung/v camar camat cambang cambuk/nv camilan
    campak/nv campur/v campur_aduk/v campur_tangan/v canai/v canang/v canda/nv candi candu/nva
    canggih/va canggung/a cangkang cangkir cangkok/v cangkul/nv cantik/va cantol/v cantum/v cap/nv
    capai/va capek/va capit/v caplok/v capres capung cara cari/v caruk/v carut/v cas/nv cat/nv
    catat/v catur/nx cawan cawapres cawat cebok/v cebol cebur/v cecap/v cecar/v cedera/na cegah/v
    cegat/nv cek/v cekal/v cekam/v cekat/v cekcok/nv ceker cekik/v ceking/a cekoki/v cekung/a
    cela/v celah/nv celak celaka/nva celana celemek celeng celepuk celetuk/nv celoteh/nv celup/v
    celurit cemar/va cemara cemas/nva cembung/a cemburu/nva cemen/a cemerlang/a cemeti/nv cemooh/v
    cempaka cempedak cemplung/v cempreng/a cenayang cendana cendawan cendekia/a cendekiawan
    cendera cendera_mata cendol cengang/v cengeng/a cengkar/a cengkeram/v cengkerama/v cengkih
    centang/nv centeng centil/a cepat/a ceplok/v cepol cerabut/v cerah/na cerai/nva cerai_berai/v
    ceramah/nv cerana cerap/v cerca/nv cerdas/a cerdik/na ceret cerewet/a cergas/v ceri ceria/a
    cerita/nv cermat/va cermin/nv cerna/v ceroboh/va cerobong cerocos/v cerpen cerpenis ceruk
    cerutu cetak/nv cetek/na ceti cetus/v cicak cicil/v cicip/v cicit ciduk/nv cikal/nv cikar
    cikungunya cilik/a cina cincang/v cincin cinta/na cipok/v ciprat/v cipta/v ciri cis/x cita/nv
    citra cium/v ciut/v coak/v coba/vx cobek/nv coblos/v cocok/va codot cokelat cokok/v colek/v
    colok/nv colong/v comel/a comot/v compang/na condong/a congkak/a congkel/v contoh/nv copet/nv
    copot/nva cor/v corak corat/v coreng/v coret/nv corong corot cuaca cuap/v cuat/v cubit/v
    cuci/v cucu cucuk/v cucur/nv cuek/a cuil/v cuit/v cuka cukai cukil/v cukong cukup/vax cukur/v
    cula culas/va culik/v cuma/ax cumbu/v cumi cungkil/v cungkup cungul/v cupet/a cuping cupu/a
    curah/nv curai/v curam/na curang/va curi/nv curiga/va curug cuti
    """
}
