extension RootList {
  /// Roots in f.
  static let f = """
    fabel fabrikasi fadil faedah fajar fakir fakta faktor faktur fakultas fakultatif/a falsafah
    falsifikasi famili familia familier/a fana/na fanatik/a fanatisme fantasi fantastis/a fardu/nx
    farmakolog farmakologi farmakologis/a farmasi/na fasad fasal fase fasih/va fasilitas
    fasilitator fasis/a fasisme fatal/a fatalis/a fatalisme fatalitas fatamorgana fatihah fatwa/nv
    fauna favorit/na favoritisme februari federal/a federalisme federasi federatif/a felon
    feminin/na feminisme feminitas fenomena fenomenal/a feodal/a feodalisme feri fermentasi/nv
    fertil/a fertilitas festival fiber figur figuran figuratif/a fikih fiksasi fiksi fiktif/a
    filantrop filantropi filariasis filateli film filmis/a filolog filologi filosof filosofi
    filosofis/a filsafat filsuf filter/nv filtrasi final/na finalis finalisasi/nv finansial/na
    finis firasat firaun firma firman fisik/na fisika fisikawan fisiolog fisiologi fisiologis/a
    fisioterapi fiskal/na fit/a fitnah/nv fitrah fitur flamboyan/na flanel fleksibel/a
    fleksibilitas flora flu fluktuasi/nva fluktuatif/a fluor fluorin fobia fokus/nv folio folklor
    folkloristis/a fondasi fonem fonetik/a fonologi fonologis/a forensik formal/a formalin
    formalisme formalistis/a formalitas formasi format/nv formatif/a formula formulasi/nv formulir
    fortifikasi forum fosfat fosfor fosforus fosil/na foto/nv fotogenik/a fotografer fotografi
    fotografis/a fotokopi/nv fotosintesis fragilitas fragmen fragmentasi fraksi fraktur frasa
    fregat frekuensi frigiditas friksi frontal/a frustrasi/na fulus fumigasi fundamen
    fundamental/a fundamentalis fundamentalisme fungi fungisida fungsi/nv fungsional/a
    fungsionaris furnitur fusi futsal futuristik/a futurologi
    """
}
