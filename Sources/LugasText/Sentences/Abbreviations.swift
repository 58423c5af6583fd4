/// Abbreviations written with a full stop that does not end a sentence.
///
/// Those that may stand at the end (`dll.`, `dkk.`, `etc.`, `Tbk.`, `Inc.`) are not here: like any
/// word they end the sentence before a capital and go on before a small letter.
enum Abbreviations {
  /// Titles and parts of names and addresses: a name always follows.
  static let titles: WordKeys = [
    "dr", "drg", "drh", "prof", "ir", "drs", "dra", "h", "hj", "kh", "ust", "tn", "ny", "nn", "sdr",
    "sdri", "yth", "bpk", "pdt", "mgr", "st", "mr", "mrs", "ms", "messrs", "jend", "letjen",
    "mayjen", "brigjen", "kolonel", "letkol", "kompol", "iptu", "ipda", "aiptu", "aipda", "lt",
    "col", "gen", "capt", "sgt", "rev", "hon", "jl", "jln", "gg", "kab", "kec", "kel", "kep",
    "prov", "ds", "dsn", "kav", "pt", "cv", "ud", "fa", "vs", "cf", "eg", "ie", "rp", "apt", "ns",
    "raden", "moh", "muh", "muhd", "mt", "dept", "approx",
  ]

  /// What stands before a number: a full stop is part of it only then.
  static let beforeNumber: WordKeys = [
    "no", "nos", "nr", "nomor", "pkl", "tgl", "hlm", "hal", "psl", "rp", "telp", "tlp", "tel",
    "hp", "wa", "fax", "faks", "rt", "rw", "blok", "lt", "vol", "ed", "art", "sec", "fig", "pp",
    "p", "min", "maks", "max", "ext", "bab", "lamp", "jan", "feb", "mar", "apr", "jun", "jul",
    "agu", "ags", "aug", "sep", "sept", "okt", "oct", "nov", "des", "dec", "thn", "th", "bln",
    "jam", "stb", "uu",
  ]

  /// What a single capital letter behind it is a name of: `vitamin A.` may end a sentence.
  static let lettered: WordKeys = [
    "vitamin", "hepatitis", "influenza", "kelas", "tipe", "golongan", "blok", "gate", "gerbang",
    "grup", "kelompok", "seri", "plan", "type", "class", "group", "block", "lampiran", "huruf",
    "darah", "annex",
  ]

  /// Degrees of single letters; those with longer parts (`S.Pd.`) show by their shape.
  static let letterDegrees: WordKeys = [
    "s.h", "s.e", "s.t", "s.s", "s.p", "m.h", "m.m", "m.t", "m.a", "m.e", "m.p", "b.a", "s.i.p",
    "m.i.p", "s.s.t",
  ]

  /// Dotted ones in small letters that may end a sentence.
  static let dottedEnds: WordKeys = ["p.m", "a.m"]
}
