import LugasLexicon

/// The names of values in help: `--format <format>`. English has the names of the definitions.
enum ValueName: String, CaseIterable {
  case after, before, consent, date, decision, election, family, file, files, folder, format, from
  case head, kind, language, lexicons, limit, name, note, number, numbers, officer, other, output
  case pack, paths, platform, profile, reason, roster, rule, severity, show, since, sort, source
  case state, step, subcommands, text, texts, until, why, words
  case copiedDays = "copied-days"
  case minSeverity = "min-severity"
  case uncopiedDays = "uncopied-days"

  private var indonesian: String {
    switch self {
    case .after: "baru"
    case .before: "lama"
    case .consent: "persetujuan"
    case .date: "tanggal"
    case .decision: "keputusan"
    case .election: "pemilu"
    case .family: "keluarga"
    case .file, .files, .output, .paths, .roster: "berkas"
    case .folder, .lexicons: "folder"
    case .format: "bentuk"
    case .from: "dari"
    case .head: "kepala"
    case .kind: "jenis"
    case .language: "bahasa"
    case .limit, .show: "jumlah"
    case .name: "nama"
    case .note: "catatan"
    case .number, .numbers: "nomor"
    case .officer: "petugas"
    case .other: "nomor-lain"
    case .pack: "paket"
    case .platform: "platform"
    case .profile: "profil"
    case .reason, .why: "alasan"
    case .rule: "aturan"
    case .severity, .minSeverity: "tingkat"
    case .since: "sejak"
    case .sort: "urutan"
    case .source: "sumber"
    case .state: "keadaan"
    case .step: "langkah"
    case .subcommands: "perintah"
    case .text, .texts: "teks"
    case .until: "sampai"
    case .words: "kata"
    case .copiedDays, .uncopiedDays: "hari"
    }
  }

  /// A definition's name in a language.
  static func words(_ name: String, _ language: Language) -> String {
    language == .en ? name : ValueName(rawValue: name)?.indonesian ?? name
  }
}
