/// Roots whose usual doubled word carries an affix, so that `redup` alone also means that word.
///
/// Source: Tata Bahasa Baku, edisi 4, on "reduplikasi berimbuhan": reciprocal verbs, ke-…-an with
/// colours and qualities, -an for likenesses and toys.
enum DoubledKinds {
  /// `tolong-menolong`: what people do to each other, or do much of.
  static let reciprocal: [StaticString] = [
    "tolong", "pukul", "kunjung", "surat", "tuduh", "tangkap", "tikam", "tembak", "tawar", "sewa",
    "bantu", "bahu", "balas", "beri", "caci", "cubit", "cuci", "dukung", "ejek", "ganti", "gigit",
    "hormat", "ikat", "jahit", "jual", "kait", "karang", "kasih", "kejar", "kirim", "maaf", "masak",
    "olok", "pandang", "peluk", "pijat", "pinjam", "potong", "rampas", "salah", "salip", "sambung",
    "senggol", "serang", "siku", "silang", "sindir", "tarik", "tendang", "terka", "tukar", "tulis",
    "tumpang", "turun", "ukir", "urus", "anyam", "antar", "angkut", "desak", "dorong", "intai",
    "intip", "cium", "rayu", "sapa", "sikut", "tatap", "tuding", "tukar", "hujat", "bunuh",
  ]

  /// `kebiru-biruan`: somewhat of that colour or quality.
  static let somewhat: [StaticString] = [
    "biru", "merah", "kuning", "hijau", "putih", "hitam", "cokelat", "kelabu", "ungu", "jingga",
    "abu", "pucat", "gelap", "kanak", "barat", "arab", "malu", "ragu", "gila", "pusing", "bodoh",
    "kemerah", "hitam", "kaku", "wanita", "laki", "bingung", "heran", "bapak", "ibu", "takut",
  ]

  /// `kuda-kudaan`: a likeness, a toy or a game.
  static let likeness: [StaticString] = [
    "kuda", "mobil", "boneka", "kucing", "orang", "rumah", "pistol", "kereta", "kapal", "perang",
    "polisi", "dokter", "pasar", "sekolah", "raja", "uang", "anak", "ayam", "burung", "pesawat",
    "senjata", "bunga", "buah", "sayur", "obat", "tembak", "robot", "pedang", "topeng",
  ]

  /// The affixed doubled forms that `redup` may stand for with this root.
  static func variants(of root: [UInt8], form: WordForm) -> [WordForm] {
    guard form.stack.isEmpty, form.suffix == nil, form.reduplication == .root else { return [] }
    var forms: [WordForm] = []
    if reciprocal.contains(where: { $0.spells(root[...]) }) {
      var doubled = form
      doubled.reduplication = .reciprocal
      forms.append(doubled)
    }
    if somewhat.contains(where: { $0.spells(root[...]) }) {
      var doubled = form
      doubled.stack = PrefixStack().appending(.ke) ?? doubled.stack
      doubled.suffix = .an
      forms.append(doubled)
    }
    if likeness.contains(where: { $0.spells(root[...]) }) {
      var doubled = form
      doubled.suffix = .an
      forms.append(doubled)
    }
    return forms
  }
}
