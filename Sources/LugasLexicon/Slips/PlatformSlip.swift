/// What can be wrong in a file of platforms.
enum PlatformSlip: LexiconSlip, Equatable {
  case entriesNotAList
  case doubled(String)
  case limitsNotAList
  case weightsMissing
  case codePoints
  case number(String)

  var texts: (id: String, en: String) {
    switch self {
    case .entriesNotAList:
      (
        "'entries' harus berupa daftar, tiap butir diawali '- platform:'",
        "'entries' must be a list, each begun with '- platform:'"
      )
    case .doubled(let name):
      (
        "'\(name)' sudah menamai platform di berkas ini",
        "'\(name)' names a platform of this file already"
      )
    case .limitsNotAList:
      (
        "'text' harus berupa daftar, tiap butir diawali '- { most:'",
        "'text' must be a list, each begun with '- { most:'"
      )
    case .weightsMissing:
      ("'count: weights' butuh kunci 'weights'", "'count: weights' needs the key 'weights'")
    case .codePoints:
      (
        "rentang titik kode ditulis 2000-200D",
        "a range of code points is written 2000-200D"
      )
    case .number(let key):
      ("'\(key)' harus bilangan bulat mulai dari 1", "'\(key)' is a whole number from 1")
    }
  }
}
