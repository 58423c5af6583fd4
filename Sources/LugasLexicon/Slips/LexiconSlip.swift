/// What can be wrong in lexicon files and tables. Each topic is an enum of its slips with its texts
/// in both languages, so the compiler proves that none is missing.
///
/// A text is lower case, with the keeper's word in single quotes and without full stop.
public protocol LexiconSlip: Sendable {
  /// What is wrong, in both languages.
  var texts: (id: String, en: String) { get }
}

/// A text in both languages.
public struct Wording: Hashable, Sendable {
  /// The Indonesian text.
  public let id: String
  /// The English text.
  public let en: String

  /// Takes both texts.
  public init(id: String, en: String) {
    self.id = id
    self.en = en
  }

  /// The words of a slip.
  init(_ slip: some LexiconSlip) { self.init(id: slip.texts.id, en: slip.texts.en) }

  /// The text in a language.
  public subscript(language: Language) -> String { language == .id ? id : en }
}

/// What a slip is about.
enum SlipSubject: Hashable, Sendable {
  case key(String)
  case replacement(of: String)
  case file, rule, entry, period, platform, limit

  var texts: (id: String, en: String) {
    switch self {
    case .key(let key): ("'\(key)'", "'\(key)'")
    case .replacement(let phrase): ("pengganti '\(phrase)'", "the replacement of '\(phrase)'")
    case .file: ("berkas ini", "the file")
    case .rule: ("aturan", "a rule")
    case .entry: ("entri", "an entry")
    case .period: ("masa", "a period")
    case .platform: ("platform", "a platform")
    case .limit: ("batas", "a limit")
    }
  }
}

/// The sorts of files, by the key that names them.
enum FileSort: String, Sendable {
  case pack, list, roster, calendar, platforms, signal

  /// In Indonesian; in English the key says it.
  var indonesian: String {
    switch self {
    case .pack: "paket"
    case .list: "daftar"
    case .roster: "roster"
    case .calendar: "kalender"
    case .platforms: "platform"
    case .signal: "sinyal"
    }
  }
}

/// The ends of slips, in both languages.
package enum SlipHint {
  /// `; did you mean 'x'?` or nothing.
  package static func nearest(_ word: String?) -> (id: String, en: String) {
    word.map { ("; maksudnya '\($0)'?", "; did you mean '\($0)'?") } ?? ("", "")
  }

  /// The nearest word, then all that are known.
  static func known(_ words: [String], _ word: String?) -> (id: String, en: String) {
    let list = words.joined(separator: ", ")
    let hint = nearest(word)
    return ("\(hint.id); yang dikenal: \(list)", "\(hint.en); known: \(list)")
  }

  static let quote = (
    id: "apit seluruh teks dengan \"tanda kutip ganda\"",
    en: "put the whole text in \"double quotes\""
  )
}
