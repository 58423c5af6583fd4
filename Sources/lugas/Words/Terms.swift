import LugasHistory
import LugasLexicon
import LugasReview

extension Severity: Worded {
  var texts: (id: String, en: String) {
    switch self {
    case .must: ("wajib", "must")
    case .should: ("saran", "should")
    case .consider: ("info", "consider")
    }
  }
}

extension Family: Worded {
  var texts: (id: String, en: String) {
    switch self {
    case .plain: ("sederhana", "plain")
    case .claim: ("klaim", "claim")
    case .neutral: ("netral", "neutral")
    }
  }
}

extension Decision.Kind: Worded {
  var texts: (id: String, en: String) {
    switch self {
    case .accept: ("diterima", "accepted")
    case .reject: ("ditolak", "rejected")
    case .edit: ("disunting", "edited")
    case .skip: ("dilewati", "skipped")
    case .source: ("bersumber", "sourced")
    }
  }
}

extension DraftState: Worded {
  var texts: (id: String, en: String) {
    switch self {
    case .open: ("belum selesai", "open")
    case .finished: ("selesai", "finished")
    case .abandoned: ("ditinggalkan", "abandoned")
    }
  }
}

/// Numbers as a language writes them: `2.200` and `2,200`.
enum Numerals {
  /// The whole number with separators between thousands.
  static func grouped(_ number: Int, _ language: Language) -> String {
    let separator = language == .id ? "." : ","
    let digits = String(number.magnitude)
    var grouped = ""
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.count - index) % 3 == 0 { grouped += separator }
      grouped.append(digit)
    }
    return number < 0 ? "-\(grouped)" : grouped
  }

  /// An English number with its noun: `1 step`, `2,200 steps`. Indonesian nouns have no plural.
  static func english(_ count: Int, _ noun: String, plural: String? = nil) -> String {
    "\(grouped(count, .en)) \(count == 1 ? noun : plural ?? noun + "s")"
  }
}
