extension RootList {
  /// Roots in e.
  static let e = """
    ebi eceng ecer/v edan/a edar/v edisi edit/v editor editorial edukasi edukatif/a efek efektif/a
    efektivitas efikasi efisien/a efisiensi efusi egaliter/a egois/a egoisme egoistis/a eh/x ehm/x
    eja/nv ejakulasi/nv ejawantah/v ejek/v eka/xr eklektik/a ekolog ekologi ekologis/a ekonom
    ekonomi/na ekonomis/a ekor/nv ekosistem ekowisata eks eksak/a eksekusi/nv eksekutif/na
    eksekutor eksemplar eksentrik/a eksepsi ekses ekshibisi ekshumasi/a eksibisi eksim eksis/v
    eksistensi eksistensial/a eksistensialisme ekskavasi ekskavator eksklusif/a ekskursi
    ekskursif/a eksodus/a eksogen/a eksotis/a ekspansi ekspansif/a ekspansionisme ekspatriat
    ekspedisi ekspektasi eksperiensial/a eksperimen eksperimental/a eksplisit/a eksploitasi/nv
    eksploitatif/a eksplorasi/nv eksploratif/a eksplosif/a eksponen eksponensial/a ekspor/nv
    eksportir ekspose/v eksposisi ekspresi ekspresif/a ekspresionisme ekspropriasi ekstasi
    ekstatis/a ekstensi ekstensif/a eksternal/a ekstra/a ekstradisi ekstrak/nv
    ekstraksi ekstraktif/a
    ekstrakurikuler ekstrapolasi ekstrem/na ekstremis ekstremisme ekuasi ekuator ekuatorial/a
    ekuilibrium ekuitas ekuivalen/na elaborasi/nv elak/v elang elastis/a elastisitas elegan/a
    elegi elektabilitas elektrifikasi elektrik/a elektris/a elektrisitas elektro elektroda
    elektron elektronik/na elektronika elektronis/a elemen elementer/a elevasi elevator
    eliminasi/nv eling/a elips eliptis/a elite/na elitisme elok/a elpiji elu/v elus/v emak
    emansipasi emas embacang embak emban/v embara/v embargo/nv embarkasi embat/v embel ember emblem
    embrio embriologi embun/nv embung embus/v emeritus/a emigrasi emisi/nv emiten emoji emong/v
    emosi emosional/a empang empas/v empat/x empati/na empedu emping empiris/a empirisme emprit
    empu empuk/a emulsi emulsifikasi emut/v enak/va enam/x enau encer/a endap/v endemi endemik/a
    endogen/a endus/v enek/a energetik/a energi energik/a engah/v enggak/x enggan/vax engkau/x
    engsel enkripsi ensefalitis ensiklopedia entah/x entak/v entas/v enteng/a entitas entomologi
    entri/nv enyah/v enyak/v enyam/v enzim epidemi epidemiologi epidemiologis/a epigon epik/na
    epilepsi epileptik/a epilog episode epistemologi epistemologis/a epos era eram/v erang/v
    erat/nva ereksi/nv eringis/v eritrosit eropa erosi erupsi es esa/x esai eselon esensi
    esensial/a eskalasi eskalator eskavasi esok/nx estafet estetika estetis/a estimasi estuari
    etalase etanol etape etika etiket etimolog etimologi etimologis/a etis/a etnik etnis/na
    etnisitas etnografi etnografis/a etnolog etnologi etos eufemisme evakuasi/nv evaluasi/nv
    evaluatif/a evaluator evaporasi event evokatif/a evolusi evolusioner/a
    """
}
