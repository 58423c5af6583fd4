/// What can be wrong with a file of any sort, told for keepers who never heard of YAML.
enum FileSlip: LexiconSlip, Equatable {
  case emptyFile
  case unreadable
  /// In the words of the YAML library, which knows English only.
  case foreign(String)
  /// The same with the advice to quote the text.
  case foreignText(String)
  case notUTF8
  case comment
  case notFields(SlipSubject)
  case keyNotPlain
  case unknownKey(String, nearest: String?)
  case missingKey(String)
  case doubledKey(String)
  case emptyText(SlipSubject)
  case notOneText(SlipSubject, sign: Character?)
  case sign(Character)
  case unknownChoice(String, String, nearest: String?, known: [String])
  case misnamed(FileSort, String, file: String)
  case tab
  case colonMakesKey
  case noKey
  case behindQuote
  case opensList(Character)

  var texts: (id: String, en: String) {
    let quote = SlipHint.quote
    return switch self {
    case .emptyFile: ("berkasnya kosong", "the file is empty")
    case .unreadable:
      ("berkas tidak dapat dibaca sebagai YAML", "the file cannot be read as YAML")
    case .foreign(let problem): ("berkas tidak dapat dibaca sebagai YAML", problem)
    case .foreignText(let problem):
      (
        "baris ini tidak dapat dibaca sebagai YAML; \(quote.id) bila diawali # @ * & ! % { [ - atau memuat ': '",
        "\(problem); \(quote.en) when it begins with # @ * & ! % { [ - or holds ': '"
      )
    case .notUTF8: ("ini bukan UTF-8 yang sah", "this is no valid UTF-8")
    case .comment:
      (
        "'#' mengawali komentar, yang tidak dibaca; \(quote.id), atau beri spasi di belakang '#'",
        "'#' begins a comment, which is not read; \(quote.en), or a blank behind the '#'"
      )
    case .notFields(let what):
      (
        "\(what.texts.id) harus berupa baris 'kunci: nilai'",
        "\(what.texts.en) must be 'key: value' lines"
      )
    case .keyNotPlain: ("kunci harus berupa kata biasa", "a key must be a plain word")
    case .unknownKey(let key, let nearest):
      (
        "kunci '\(key)' tidak dikenal\(SlipHint.nearest(nearest).id)",
        "unknown key '\(key)'\(SlipHint.nearest(nearest).en)"
      )
    case .missingKey(let key): ("kunci '\(key)' belum ada", "the key '\(key)' is missing")
    case .doubledKey(let key): ("'\(key)' tertulis dua kali", "'\(key)' stands twice")
    case .emptyText(let what):
      (
        "\(what.texts.id) kosong; tulis \"\" bila memang kosong, atau apit teks yang diawali # dengan tanda kutip",
        "\(what.texts.en) is empty; write \"\" for nothing, or quote a text that begins with #"
      )
    case .notOneText(let what, let sign): FileSlip.notOneText(what, sign)
    case .sign(let sign):
      (
        "teks tidak boleh diawali '\(sign)'; \(quote.id)",
        "a text cannot begin with '\(sign)'; \(quote.en)"
      )
    case .unknownChoice(let key, let word, let nearest, let known):
      (
        "\(key) '\(word)' tidak dikenal\(SlipHint.known(known, nearest).id)",
        "unknown \(key) '\(word)'\(SlipHint.known(known, nearest).en)"
      )
    case .misnamed(let sort, let name, let file):
      (
        "\(sort.indonesian) bernama '\(name)', tetapi berkasnya '\(file)'",
        "the \(sort.rawValue) is named '\(name)' but the file '\(file)'"
      )
    case .tab:
      (
        "tab tidak boleh dipakai untuk inden; pakai dua spasi",
        "a tab cannot indent; use two blanks"
      )
    case .colonMakesKey:
      (
        "': ' menjadikan kata di depannya sebuah kunci; \(quote.id)",
        "': ' makes a key of what stands before it; \(quote.en)"
      )
    case .noKey:
      (
        "tidak ada ': ' di belakang kunci; tulis 'kunci: teks', dengan spasi di belakang titik dua",
        "no ': ' stands behind the key; write 'key: text', with a blank behind the colon"
      )
    case .behindQuote:
      (
        "ada teks di belakang tanda kutip penutup, atau tanda kutip itu belum ada; \(quote.id)",
        "text stands behind the closing quotation mark, or it is missing; \(quote.en)"
      )
    case .opensList(let sign):
      (
        "'\(sign)' membuka daftar yang tidak ditutup dengan benar; \(quote.id)",
        "'\(sign)' opens a list that does not end so; \(quote.en)"
      )
    }
  }

  private static func notOneText(
    _ what: SlipSubject, _ sign: Character?
  ) -> (id: String, en: String) {
    let head = (
      id: "\(what.texts.id) harus satu teks; apit dengan \"tanda kutip ganda\" bila",
      en: "\(what.texts.en) must be one text; put it in \"double quotes\" if it"
    )
    return switch sign {
    case "{", "[": ("\(head.id) diawali { atau [", "\(head.en) begins with { or [")
    case "-": ("\(head.id) diawali '- '", "\(head.en) begins with '- '")
    default: ("\(head.id) memuat ': '", "\(head.en) holds ': '")
    }
  }
}
