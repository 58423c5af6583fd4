/// A piece of a draft that tells who somebody is or how to reach them.
public struct PersonalDetail: Hashable, Sendable {
  /// What it is.
  public enum Kind: Sendable, CaseIterable {
    /// A population number (NIK) or the number of a family card, which has the same form.
    case populationNumber
    /// An Indonesian telephone number.
    case telephone
    /// A mail address, unless it is one of a public body.
    case mail
  }

  /// What it is.
  public let kind: Kind
  /// Where it stands.
  public let span: TextSpan
  /// The same for every way to write it: digits with the trunk 0, an address in small letters.
  public let value: String

  /// What a number or address in a list of official ones is compared by.
  public static func value(of text: String) -> String {
    if text.contains("@") { return text.lowercased() }
    let digits = String(text.filter { $0.isASCII && $0.isNumber })
    let isAbroad = text.first == "+" || digits.count > 10
    return isAbroad && digits.hasPrefix("628") || text.first == "+" && digits.hasPrefix("62")
      ? "0" + digits.dropFirst(2) : digits
  }

  /// True when a list of values names it: itself, or for an address `@` and its host.
  public func isNamed(in values: Set<String>) -> Bool {
    if values.contains(value) { return true }
    guard kind == .mail, let at = value.firstIndex(of: "@") else { return false }
    return values.contains(String(value[at...]))
  }
}

extension Draft {
  /// The text with details made unreadable, in a form that is no detail itself: the first four
  /// digits stay, so that a reader sees what it was; of an address the first letter and the host.
  ///
  /// - Precondition: the details are this draft's, in order.
  public func masking(_ details: [PersonalDetail]) -> String {
    var masked: [UInt8] = []
    var place = 0
    for detail in details {
      masked += bytes[place..<detail.span.start]
      masked += Array(Draft.mask(text(at: detail.span), detail.kind).utf8)
      place = detail.span.end
    }
    masked += bytes[place...]
    return String(decoding: masked, as: UTF8.self)
  }

  private static func mask(_ text: String, _ kind: PersonalDetail.Kind) -> String {
    if kind == .mail {
      let parts = text.split(separator: "@", maxSplits: 1)
      return "\(text.prefix(1))xxx(at)\(parts.last ?? "")"
    }
    var digits = 0
    return String(
      text.map { character in
        guard character.isNumber else { return character }
        digits += 1
        return digits > 4 ? "x" : character
      })
  }
}
