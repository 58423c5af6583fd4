extension RootList {
  /// Roots in l.
  static let l = """
    laba label/nv labil/na labirin laboratorium labrak/v labu labuh/v lacak/nv lacur/v lada ladang
    ladeni/v lafal/nv laga/nv lagak lagi/x lagipula/x lagu laguna lah/x lahan lahap/v lahar
    lahir/nv laik/nva lain/ax lajang/na laju/nva lajur lak laki laknat/va lakon laksa/x laksamana
    laksana/nvax laku/nv lakuna lalai/a lalap/nv lalat lali/a lalim/na lalu/vx lalu_lintas lama/ax
    laman lamar/v lambai/v lamban/a lambang lambat/va lambung/nv laminasi lampas/v lampau/nvax
    lampias/v lampin lampion lampir/v lampu lamun/nv lancang/na lancar/va lancip/a lancong/v
    landa/v landai/a landak landas/nv langgam langgan/v langgar/nv langgeng/a langit langka/a
    langkah/nv langsat langsing/va langsung/va lanjut/va lansia/na lansir/nv lantai lantak/nv
    lantang/va lantar/v lantaran/xr lantas/x lantik/v lantun/v laos lap/nv lapak lapang/na
    lapar/na lapas lapis/nv lapor/nv laptop lapuk/nva lara/na larang/v laras lari/v larik laris/va
    larut/va larva las/v lasak laser/nv laskar latah/na latar latar_belakang lateks
    laten/a lateral/a
    latih/v latipan lauk laut lava lawak/nv lawan/nv lawas/a lawat/v layak/ax layan/nv layang/nv
    layap/v layar layat/v layu/va layur lazim/nax lebah lebam/na lebar/nva lebaran/nr lebat/na
    lebay/a lebih/vax lebur/v leceh/v lecek/a lecet/na leci lecut/v ledak/v ledek/v lega/nva
    legal/a legalisasi/nv legalitas legasi legenda legendaris/a leges/v legislasi legislatif/na
    legislator legit/va legitim/a legitimasi legiun lego/v leher lejit/v lek lekang/va lekas/ax
    lekat/va leksikal/a leksikograf leksikografi leksikologi leksikologis/a leksikon lekuk/v
    lelah/na lelaki lelang/nv lelap/va lele leleh/va leluasa/na lelucon leluhur lem/nv lemah/a
    lemak lemang lemari lemas/va lembaga lembah lembam/a lembap/na lembar lembek/va lembing lembu
    lembur/nv lembut/a lemot/a lempar/nv lempeng/nva lemper lempung lempuyang lemuru lencana
    lendir lendot/v lengah/a lengan lengang/a lenggang/v lengkap/nva lengkara lengkeng lengket/a
    lengkuas lengkung/nva lengos/v leninisme lenong lensa lentera lentik lenting/v lentur/a
    lenyap/va lepas/nva lepas_landas/v leptospirosis lerai/v lereng lesak/v lesap/v lesat/v
    lesbian/a lesi/na lestari/va lesu/a lesung letak/nv leter/v letih/va letkol letnan letup/v
    letus/nv leukemia level levitasi/nv lewat/vax lezat/a lho/x liar/va liat/a libas/v libat/v
    liberal/na liberalisasi liberalisme libido libur/nv licik/a licin/va lidah lidi liga ligamen
    lihai/a lihat/v liku/v likuid/a likuidasi likuidator likuiditas lilin lilit/v lima/nx limas
    limau limbah limfa limit limitasi limnologi limosin limpa limpah/v lincah/va lindas/v
    lindung/nv linear/a linen linggis/v lingkar/nv lingkung/v lingkup/nv linglung/va lingual/a
    linguis linguistik/na linguistis/a lini lintah lintang/nv lintas/nv lipan lipat/v
    lipat_ganda/v lipur/v liput/v lirih/va lirik/nv liris/a lirisisme/a lisan/na lisensi listrik
    lisut/v literal/a literasi literatur literer/a litigasi litium litografi/v litoral/a litosfer
    liuk/v liur lo/x lobak lobi/nv lobster lodeh logam logaritma logat logika logis/na logistik
    logistis/a logo logopedi lokakarya lokal/a lokalisasi lokalitas lokasi loket lokomotif
    lolong/v lolos/va lomba lompat/v loncat/nv lonceng longgar/va longgok/v longok/v longsor/nv
    lonjak/v lonjong/na lontar/nv lontong lori lorong lorot/v losion losmen lotek lotre lowong/v
    loyal/a loyalitas loyang loyo/a luak luap/v luar/vax luas/na lubang/nv lubuk lucu/va lucut/v
    ludah/nv ludes/va ludruk lugas/va lugu/a luhur/a luka/nv lukis/va lukratif/a luku/v luluh/va
    luluh_lantak/v lulur/nv lulus/va lumas/v lumat/v lumayan/a lumba lumbung lumpang lumpia
    lumpuh/va lumpur lumrah/a lumur/v lumut lunak/nva lunas/nva luncur/v lunglai/va luntur/va
    lupa/nv luput/va lurah lurik luring luruh/v luruk/v lurus/va lusa/x lusin/x lustrasi lusuh/a
    lutung lutut luwes/a luyut/v
    """
}
