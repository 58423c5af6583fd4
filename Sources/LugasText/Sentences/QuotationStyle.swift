/// The ways to quote.
enum QuotationStyle: Int, CaseIterable {
  case straightDouble, straightSingle, curlyDouble, curlySingle, low, lowSingle, prime, backquote
  case angle, singleAngle, corner, whiteCorner

  static let openings: [Unicode.Scalar: QuotationStyle] = [
    "«": .angle, "‹": .singleAngle, "「": .corner, "『": .whiteCorner,
  ]
  static let closings: [Unicode.Scalar: QuotationStyle] = [
    "»": .angle, "›": .singleAngle, "」": .corner, "』": .whiteCorner,
  ]

  /// Single marks are apostrophes too often.
  var mayCrossParagraph: Bool {
    switch self {
    case .straightSingle, .curlySingle, .lowSingle, .prime: false
    default: true
    }
  }
}
