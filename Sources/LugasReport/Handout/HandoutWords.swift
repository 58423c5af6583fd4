import LugasLexicon

/// The words of a handout.
struct HandoutWords {
  let language: Language

  private func text(_ id: String, _ en: String) -> String { language == .id ? id : en }

  var title: String { text("Lugas: kartu aturan", "Lugas: rule cards") }
  var keys: String { text("Kartu tombol", "Key card") }
  var delete: String { text("(hapus)", "(delete)") }
  var keep: String { text("Biarkan", "Leave") }
  var source: String { text("Dasar", "Source") }

  func name(_ family: Family) -> String { ReportWords(language: language).name(family) }
  func name(_ severity: Severity) -> String { ReportWords(language: language).name(severity) }

  /// What a family is for.
  func about(_ family: Family) -> String {
    switch family {
    case .plain: text("Kata yang lebih pendek dan dikenal", "Shorter, everyday words")
    case .claim: text("Siapa yang mengatakan, kapan, di mana?", "Who says so, when, and where?")
    case .neutral: text("Berita tinggal, keberpihakan pergi", "The news stays, taking sides goes")
    }
  }

  /// The heading of a card: the remark on its kind up to its colon, or a name where that is a whole
  /// sentence.
  func heading(_ kind: Kind) -> String {
    if kind.family == .neutral { return name(ofNeutral: kind) }
    let remark = language == .id ? KindRemark.indonesian(kind) : KindRemark.english(kind)
    let heading = remark.split(separator: ":").first.map(String.init) ?? remark
    return heading.hasSuffix(".") ? String(heading.dropLast()) : heading
  }

  private func name(ofNeutral kind: Kind) -> String {
    switch kind {
    case .slogan: text("Semboyan politik", "Political slogan")
    case .candidate: text("Calon diunggulkan atau diserang", "A candidate praised or attacked")
    case .party: text("Partai diunggulkan atau diserang", "A party praised or attacked")
    case .endorsement: text("Dukungan politik", "Political support")
    case .attack: text("Serangan kepada satu pihak", "An attack on one side")
    case .credit: text("Jasa satu orang", "Credit to one person")
    case .flattery: text("Pujian kepada pejabat", "Flattery of an official")
    case .label: text("Cap kepada kelompok", "A label for a group")
    case .usThem: text("Kita dan mereka", "Us and them")
    case .ballotSign: text("Nomor urut dan lambang", "Ballot numbers and signs")
    default: text("Ajakan memilih", "Asking for votes")
    }
  }

  /// What a card shows behind the arrow; nil where words are only marked.
  func target(_ after: String?) -> String? { after.map { $0.isEmpty ? delete : $0 } }
}
