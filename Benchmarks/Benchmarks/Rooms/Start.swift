import Glibc
import LugasChecking
import LugasLexicon
import LugasText
import Material

/// What stands between a start of the program and its first answer.
struct Start {
  private let files: [LexiconFile]
  private let origin: LexiconOrigin
  private let cache: LexiconCache

  /// - Parameter isKept: compiles once and keeps the lexicon in a cache of its own.
  init(rules: Int, isKept: Bool) {
    files = GeneratedPacks(ruleCount: rules).lexiconFiles
    origin = LexiconOrigin(
      program: "benchmark",
      files: files.map {
        LexiconOrigin.File(
          path: $0.path, size: Int64($0.text.utf8.count), inode: 0, modified: 0, changed: 0)
      })
    cache = LexiconCache(folder: "/tmp/lugas-benchmarks-\(getuid())")
    let wasKept =
      isKept && cache.keep(LexiconSources(files: files).compiled().0, of: origin, now: .max)
    precondition(wasKept == isKept, "the cache folder must be writable")
  }

  /// Maps the kept lexicon and checks a post.
  func mapped() -> Int {
    guard let lexicon = cache.lexicon(of: origin, forms: NoWordForms()) else {
      preconditionFailure("the lexicon was kept a moment ago")
    }
    return check(lexicon)
  }

  /// Reads and compiles the packs, and checks a post.
  func compiled() -> Int { check(LexiconSources(files: files).compiled().0) }

  private func check(_ lexicon: Lexicon) -> Int {
    var checker = Checker(lexicon: lexicon)
    return checker.check(Draft(Start.post)).suggestions.count
  }

  private static let post = "Loket buka Senin. Bawa KTP dan kartu keluarga ke balai warga."
}
