/// What is said of the settings.
enum SettingsPhrase: Worded {
  case templateHead
  case from(SettingOrigin)
  case locked
  case overruled(String)
  case nothing
  case forEver
  case ownFile(String)
  case otherFile(String)
  case noOwnFile
  case problems(Int)
  case made(String)
  case noEditor(String)
  case inForce
  case unknown(String, nearest: String?)

  var texts: (id: String, en: String) {
    switch self {
    case .templateHead:
      (
        """
        Setelan Lugas. Semua baris di sini masih catatan; hapus tanda # di depan kunci untuk memakainya.
        /setelan di dalam Lugas, atau 'lugas settings', menunjukkan tiap nilai dan asalnya.
        """,
        """
        The settings of Lugas. All lines are comments; take away the # before a key to use it.
        /settings in Lugas, or 'lugas settings', shows each value and where it comes from.
        """
      )
    case .from(let origin): SettingsPhrase.from(origin)
    case .locked: ("terkunci", "locked")
    case .overruled(let source): ("tidak berlaku: \(source)", "not in force: \(source)")
    case .nothing: ("(tidak ada)", "(none)")
    case .forEver: ("(selamanya)", "(for ever)")
    case .ownFile(let path):
      (
        "Berkas Anda: \(path). /setelan sunting membukanya.",
        "Your file: \(path). /settings edit opens it."
      )
    case .otherFile(let path): ("Dibaca pula: \(path)", "Read as well: \(path)")
    case .noOwnFile:
      (
        "Anda belum punya berkas setelan. /setelan sunting membuatnya.",
        "You have no file of settings yet. /settings edit makes one."
      )
    case .problems(let count):
      (
        "Peringatan: \(count) masalah di setelan; yang lain berlaku.",
        "Warning: \(count == 1 ? "1 problem" : "\(count) problems") in the settings; the others hold."
      )
    case .made(let path): ("Berkas dibuat: \(path)", "File made: \(path)")
    case .noEditor(let path):
      (
        "Buka \(path) dengan penyunting teks mana pun, simpan, lalu /setelan. Agar Lugas membukanya sendiri: setel VISUAL atau EDITOR.",
        "Open \(path) in any text editor, save it, then /settings. To have Lugas open it: set VISUAL or EDITOR."
      )
    case .inForce: ("Setelan dibaca lagi.", "The settings were read again.")
    case .unknown(let word, let nearest):
      (
        "Tidak ada setelan '\(word)'" + (nearest.map { "; maksudnya '\($0)'?" } ?? "."),
        "There is no setting '\(word)'" + (nearest.map { "; did you mean '\($0)'?" } ?? ".")
      )
    }
  }

  private static func name(_ path: String) -> Substring {
    path.split(separator: "/").last ?? ""
  }

  private static func from(_ origin: SettingOrigin) -> (id: String, en: String) {
    switch origin {
    case .standard: ("bawaan", "default")
    case .locale: ("bahasa sistem", "the system's language")
    case .site(let path, let line):
      ("kantor, \(name(path)) baris \(line)", "the office, \(name(path)) line \(line)")
    case .user(let path, let line):
      ("Anda, \(name(path)) baris \(line)", "you, \(name(path)) line \(line)")
    case .environment(let name): ("variabel \(name)", "variable \(name)")
    case .flag: ("opsi saat mulai", "an option at the start")
    case .session: ("sesi ini", "this session")
    }
  }
}

extension SettingKey {
  /// What a setting does.
  var about: SettingAbout { SettingAbout(key: self) }
}

/// What a setting does, in a sentence.
struct SettingAbout: Worded {
  let key: SettingKey

  var texts: (id: String, en: String) {
    switch key {
    case .language: ("Bahasa antarmuka; naskah tidak diubah.", "The language of the interface.")
    case .profile:
      (
        "Profil masa pemilu; auto menurut kalender.",
        "The election profile; auto goes by the calendar."
      )
    case .families:
      ("Keluarga aturan yang dipakai.", "The families of rules that are used.")
    case .minSeverity:
      ("Saran yang lebih ringan tidak ditampilkan.", "Weaker suggestions are left out.")
    case .platforms:
      ("Tujuan unggahan yang biasa dipakai.", "The platforms that you usually post on.")
    case .accessible:
      (
        "Untuk pembaca layar: tanpa garis dan lambang, kata untuk tiap warna.",
        "For a screen reader: no rules or glyphs, words for every colour."
      )
    case .projector:
      (
        "Untuk proyektor: 60 kolom, baris kosong, tebal dan terbalik saja.",
        "For a projector: 60 columns, empty lines, bold and reverse only."
      )
    case .colour: ("Warna di layar.", "Colour on the screen.")
    case .personalData:
      (
        "Nomor dan alamat resmi yang tidak perlu ditanyakan.",
        "Official numbers and addresses that are not asked about."
      )
    case .privateDrafts:
      (
        "Izinkan naskah yang hanya dicatat nomornya.",
        "Allow drafts of which only the number is kept."
      )
    case .signOff:
      (
        "Orang kedua menyetujui sebelum teks disalin.",
        "A second person approves before a text is copied."
      )
    case .keepCopiedDays:
      (
        "Berapa hari teks naskah yang disalin disimpan; tanpa ini selamanya.",
        "How many days texts of copied drafts are kept; without it for ever."
      )
    case .keepUncopiedDays:
      (
        "Berapa hari teks naskah yang tidak disalin disimpan; tanpa ini selamanya.",
        "How many days texts of other drafts are kept; without it for ever."
      )
    }
  }
}
