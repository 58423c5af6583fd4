extension RootList {
  /// Roots in m.
  static let m = """
    maaf/v mabuk/nva macam macan macet/va madani/a madrasah madu/nr madura mafia magang magis/na
    magister magma magnesium magnet magnetisasi/nv magnetisme magnitudo magrib mahal/a mahar
    mahasiswa mahasiswi mahir/a mahkamah mahkota mahoni main/nv main_hakim/v majal/a majalah majas
    majelis majemuk/a majikan maju/nva maka/nx makalah makam makan/nv makar makaroni makassar
    makbul/a makelar maket makhluk maki/v makin/x maklum/v maklumat makmur/a makna makro/a
    makruh/na maksiat maksimal/a maksimalisasi maksimum/a maksud/nv makzul/nv mal malah/x malaikat
    malam malang/ar malapetaka malaria malas/nva maling malnutrisi malpraktik malu/na mama mamah/v
    mamalia mampet/a mampir/v mampu/vax mampus/v man mana/nx manajemen manajer manakala/x
    mandat/nv mandek/a mandi/nv mandiri/na mandor mandul/a manfaat/v mangga manggis manggut/v
    mangkel/a mangkir/va mangkrak/a mangkuk mangrove mangsa/nv manifes manifestasi
    manifesto manik/nr
    manipulasi/nv manipulatif/a manis/na manja/va manjur/a mantan mantap/va mantel mantra/nv mantri
    manual/na manusia manusiawi/a manuskrip manuver/nv marah/nva marak/a maraton/va maret marga
    margarin margasatwa margin marginal/a marginalisasi marhaban/x mari/x marinir marital/a
    marka/nv markah markas markisa marmer marmot mars martabak martabat martil marxisme mas
    masa/nx masa_depan masak/va masalah masam/a masif/a masih/x masing/x masinis masjid maskapai
    maskara masker maskot maskulinitas massa/nv massal/na masturbasi/nv masuk/v
    masyarakat masyhur/va
    mata matahari matang/a matematika matematikawan matematis/a materi material/na materialisme
    materialistis/a materiel maternalistik/a maternitas mati/va matra matriks mau/vx maulid
    maupun/x maut/nr mawar maya/a mayat mayonais mayor mayoritas/nx mazhab mbak mebel medali medan
    media median mediasi/nv mediator medioker/a medis/na meditasi/nv meditatif/a medsos megah/a
    mei meja mekanik mekanika mekanis/a mekanisasi/nv mekanisme mekanistis/a mekar/nva melainkan/x
    melankolis/a melarat/a melati melayu melek/va melodi melodis/a melon memang/x memble/a memo
    memorandum memori memorisasi menang/nv menantu menara mencret/a mendung/na mengapa/x
    mengerti/v mengkal/a menit menopause menstruasi/nv mentah/a mental/nar mentalitas mentega
    menteri mentimun mentor menu menung/nv merah/na merak meranti mercon/nv mercu mercusuar
    merdeka/na merdu/a merek mereka/x meriah/a meriam meriang merica meridian merkantilisme
    merkurius merpati mertua mesin mesiu meski/x meskipun/x mesosfer mesra/a mesti/x mestika
    mesum/a metabolisme metafora metaforis/a metal metalurgi metana meteor meteorit meteorolog
    meteorologi meteorologis/a meter meterai metilasi metode metodis/a metodologi metodologis/a
    metro metrologi metropolis metropolitan mewah/a mi migas migran migrasi/nv migren mihrab mik
    mikologi mikraj mikro/na mikroba mikrobiologi mikrofon mikrolet mikroskop mikroskopis/a mil
    milenial/a milenium miliar miliarder milik/nv mililiter milisi militan/na militer/na
    militerisasi militerisme militeristis/a mimbar mimik mimisan mimpi/nv mina/nv minang minat/nv
    minder/a mineral mineralogi minggat/v minggu mini/a miniatur minim/a minimal/a minimalis/a
    minimalisasi minimarket minimum/a minor/a minoritas minta/v minum/nv minyak miring/va mirip/a
    misal/ax misi misil misionaris miskin/na mistar misteri misterius/a mistik mistis/a
    mitigasi/nv mitokondria mitolog mitologi mitologis/a mitos mitra mobil/na mobilisasi/nv
    mobilitas modal mode model modem moderasi/nv moderat/a moderator modern/a modernisasi/nv
    modernisme modernitas modifikasi/nv modis/a modul modulasi modus moga/x mogok/va mohon/v molar
    molek/a molekul molor/v momen momentum momok monarki moncer/a mondar/v mondial/a moneter
    monetisasi monitor/nv monolog monopoli/nv monopolistis/a monoteisme monoton/a montase montir
    monumen monumental/a monyet moral/na moralisme moralistis/a moralitas moratorium morbiditas
    morfem morfolog morfologi morfologis/a mortalitas mosaik mosi motel motif motivasi/nv
    motivatif/a motivator moto motor moyang muai/v muak/va mual/v mualim muara muasal muat/nv
    muazin mubah/na mubalig mubazir/na muda/na mudah/ax mudarat mudik mufakat/nva mufti muharam
    muhrim mujahid mujair mujarab/a mujur/a muka mukadimah mukena mukim/nva mukimin mukjizat
    mula/nax mulai/nv mulia/a mulsa multi/a multikultural/a multikulturalisme multilateral/a
    multilingual/a multimedia multiplikasi multiplisitas multitafsir/a mulus/a mulut mumi
    mumpung/x mumpuni/a munafik/na muncikari muncul/nv mundur/va mungil/a mungkin/vx muntaber
    muntah/v mur murah/a muram/a murid murka/a murni/a murtad murung/a musafir musala musang
    museum musibah musik musikus musim muslihat muslim/na muslimat musnah/va muson mustahik
    mustahil/a musuh musyawarah/nv mutakhir/va mutan mutasi/nv mutiara mutilasi mutlak/na mutu
    muzaki
    """
}
