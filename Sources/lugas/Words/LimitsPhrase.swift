import LugasChecking
import LugasLexicon

/// What is said of the limits of platforms.
enum LimitsPhrase: Worded {
  case over
  case bytes
  case margin(Int)
  case tally(PostMeter.Tally.Kind, Int, of: Platform.Most?)
  case dear(String)
  case stale([String])
  case source(String, day: CalendarDay)
  case noPlatforms
  case inUse([String])
  case alternative(String, Int, of: Int)

  var texts: (id: String, en: String) {
    switch self {
    case .over: ("lewat", "too long")
    case .bytes: ("bita", "bytes")
    case .margin(let left) where left < 0:
      (
        "lewat \(Numerals.grouped(-left, .id))", "\(Numerals.grouped(-left, .en)) too many"
      )
    case .margin(let left):
      ("muat, sisa \(Numerals.grouped(left, .id))", "fits, \(Numerals.grouped(left, .en)) left")
    case .tally(let kind, let count, let most): LimitsPhrase.tally(kind, count, most)
    case .dear(let list):
      ("Terhitung lebih dari satu: \(list)", "Count more than one: \(list)")
    case .stale(let names):
      (
        "Batas \(names.joined(separator: ", ")) terakhir diperiksa lebih dari \(Platform.daysOfTrust) hari lalu; periksa lagi sumbernya.",
        "The limits of \(names.joined(separator: ", ")) were last looked up more than \(Platform.daysOfTrust) days ago; look at their sources again."
      )
    case .source(let source, let day):
      (
        "Sumber: \(source); diperiksa \(Dates.day(day, .id)).",
        "Source: \(source); looked up \(Dates.day(day, .en))."
      )
    case .inUse(let names):
      (
        "Meteran di kepala draf dan di akhir tinjauan: \(names.joined(separator: ", ")).",
        "The meter in the heading and at the end of a review: \(names.joined(separator: ", "))."
      )
    case .alternative(let name, let count, let most):
      (
        "\(name) \(count)/\(Numerals.grouped(most, .id))" + (count > most ? " lewat" : ""),
        "\(name) \(count)/\(Numerals.grouped(most, .en))" + (count > most ? " too long" : "")
      )
    case .noPlatforms:
      ("Leksikon ini tidak memuat batas platform.", "This lexicon has no limits of platforms.")
    }
  }

  /// A warning of limits that nobody has looked up for long; nil when there are none.
  static func stale(_ platforms: [Platform], on day: CalendarDay) -> LimitsPhrase? {
    let names = platforms.filter { $0.isStale(on: day) }.map(\.name)
    return names.isEmpty ? nil : .stale(names)
  }

  private static func tally(
    _ kind: PostMeter.Tally.Kind, _ count: Int, _ most: Platform.Most?
  ) -> (id: String, en: String) {
    let words =
      switch kind {
      case .hashtags: ("tagar", "hashtag")
      case .mentions: ("sebutan", "mention")
      case .links: ("tautan", "link")
      }
    let plural = count == 1 ? words.1 : words.1 + "s"
    guard let most else { return ("\(count) \(words.0)", "\(count) \(plural)") }
    let beyond =
      count <= most.count
      ? ("", "")
      : most.isIgnoredBeyond
        ? (", selebihnya diabaikan", ", more are ignored") : (", terlalu banyak", ", too many")
    return (
      "\(count) \(words.0) dari \(most.count)\(beyond.0)",
      "\(count) \(plural) of \(most.count)\(beyond.1)"
    )
  }
}
