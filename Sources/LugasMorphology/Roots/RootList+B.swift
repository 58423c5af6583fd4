extension RootList {
  /// Roots in b.
  static let b = """
    baba babak/na babat/nv babi babi_buta/v bablas/v babu baca/nv badai badak badan badut bagai/x
    bagaimana/x bagaimanapun/x bagasi bagi/vx bagus/a bahagia/a bahan bahana bahari/na bahas/v
    bahasa bahaya/na bahenol/a baheula/a bahkan/x bahtera bahu bahwa/x bahwasanya/x baiat/nv
    baik/va bait baja bajaj bajak/nv baju bak/nx baka/a bakal/nx bakar/v bakat bakau bakiak bakmi
    bakso bakteri bakterial/a bakteriologi bakteriologis/a bakti baku/nva bakwan bala balada balai
    balairung balak balans balap/nv balas/v balet bali balig/a baliho balik/v balik_nama/v
    baling/nv balita balkon balok balon balsam balut/nv bambu ban banal/a bancakan banci bandang
    bandar bandara bandel/na bandeng banderol/nv banding/nv bandit bandul bandung bangau bangga/va
    bangkai bangkang/v bangkit/v bangkrut/a bangku bangor/a bangsa bangsal bangsat bangsawan
    bangun/nv bani banjar banjir banjur/v bank bantah/v bantai/v bantal banteng banting/v bantu/v
    bantul/v banyak/a bapak bara barak barang barangkali/x barat/na barbar/a barbarisme barikade/nv
    baring/v baris baro barometer barter/nv baru/nax basa basah/a basemen basi/va basis basket
    baskom basmi/v basuh/v bata batak batako batal/a batalion batang batas baterai batik/nv batin
    batita batok batu batu_bara batuk bau bauksit baur/a baut/nv bawa/v bawah/na bawal
    bawang bawaslu
    bawel/a bayam bayang/nv bayangkara bayar/v bayi bayonet bazar bea beasiswa bebal/a beban
    bebas/va bebat/v bebek beber/v beberapa/x becak becek/a beda/va bedah/nv bedak bedeng bedol/v
    beduk begal/nv begini/x begitu/x behaviorisme bejana bejat/a bek bekal bekantan bekap/v bekas
    beken/a beker bekicot bekisting beku/va bekuk/v bela/v belacan belada belah/v belai/v belaka/x
    belakang/na belalai belalak/v belalang belanda belang/a belanga belanja/nv belas/nx
    belasungkawa/v belati belatung beleid belenggu belerang beli/v belia/na beliak/va beliau/x
    belimbing beling belit/v beliung belok/v belot/v belukar belum/x belut bemo benah/v benak
    benalu benang benar/ax bencana benci/na benda bendahara bendera bendung/nv bengal/a bengawan
    bengis/a bengkak/va bengkang/v bengkel bengkok/nva bengkuang bengong/v benih bening/a bensin
    benta bentak/v bentang/nv benteng bentrok/v bentuk/nv bentur/v benua benur benzena beo berahi
    berai/v beranda berandal berang/na berani/a berantak/v berantas/v berapa/x beras berat/a
    beres/a bergas/va berhala beri/v beri_tahu/v beringas/va beringin berita berkah berkas/nv
    berkat/nv berlian berondong/v berontak/v bersih/a beruang beruk/v besan besar/a besar_hati/v
    beset/v besi besok/x besuk/v betah/va betawi betina betis beton/nv betot/v betul/a biadab/na
    biak/va biar/x biara biarpun/x bias biasa/ax biawak biaya/na bibi bibir bibit bibliografi
    bicara/v bidadari bidan bidang bidas/v bidik/nv bifurkasi bihun bijak/a bijaksana/a biji bijih
    bikin/v biksu bila/x bilah bilamana/x bilang/v bilas/v bilateral/a bilik bilingual/a
    bilingualisme bilyet bimbang/a bimbel bimbing/v bina/v binal/a binatang bincang/v biner/a
    bingkai bingkas/v bingkis/v bingung/a bintang bintara bintik biodata biofisika biogas biografi
    biografis/a biokimia biola biolog biologi biologis/a biomassa biopsi biosfer bioskop
    bioteknologi biotik/a bir biro birokrasi birokrat birokratis/a birokratisasi biru/a bis
    bisa/nx bisik/v bising/nva biskuit bisnis bisu/a bisul bius/nv bivak blangkon blok/nv
    blokir/nv bobol/v bobot bobrok/a bocah bocor/nva bodi bodoh/a bohlam bohong/va boikot/v
    bokek/a bokong/nv bola bolak/v boleh/x bolong/a bolos/v bolpoin bolu bom/nv bombastis/a
    bonafide/a bonang bonceng bondong/v boneka bonggol bongkah/v bongkar/v bongkok/a bongsor/a
    bonus bonyok/a bopeng/a bopong/v bor/v boraks borgol/nv borjuis/a borong/nv boros/a bos
    botak/a botani/na botol boyong/nv brankas bredel/v brigade brigadir brigjen brilian/a brokoli
    bronjong/nv bros brosur bruder brutal/a brutalitas buah/nx bual/nv buana buang/v buas/na buat/vx
    buaya bubar/v bubu/nv bubuh/v bubuk/nv bubur bubut/v budak budaya budayawan budi/nv budi_daya/nv
    budiman/a bufet bugar/a bugenvil bugil/na bugis bui bujang/na bujuk/v bujur/na buka/v bukan/x
    buket bukit bukti/nv buku bulan bulat/nva buletin bulir/nv bulu bulu_tangkis bumbu bumi
    bumi_hangus/v bumiputra buncis bunda bundar/na bundel/nv bunga bungalo bungkam/va bungkil
    bungkuk/va bungkus/nv bunglon bungsu/na bunker buntu/a buntung/a buntut/nv bunuh/v bunyi
    bupati buram/a buron/v bursa buru/v buruh buruk/a burung bus busa busana busi busuk/nva busur
    buta/na butik butir/nx butuh/vx buyar/va buyut
    """
}
