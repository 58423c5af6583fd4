/// Finds population numbers, telephone numbers and mail addresses.
///
/// Numbers may be written in groups (`0812 3456 7890`, `(0274) 512-345`); what stands inside a web
/// address, tag or handle is left alone, and so are short codes and toll-free numbers.
struct PersonalDataFinder {
  private let draft: Draft

  /// Digit groups in a row that may be one number.
  private struct Groups {
    /// The digits of each group and where it ends.
    var ends: [(digits: Int, offset: Int)] = []
    var digits: [UInt8] = []
    let start: Int
    let isAbroad: Bool
    let isBracketed: Bool
  }

  /// The details of a draft, in order, not overlapping.
  ///
  /// - Complexity: O(*n*) in the number of tokens.
  static func details(of draft: Draft) -> [PersonalDetail] {
    let finder = PersonalDataFinder(draft: draft)
    var details: [PersonalDetail] = []
    var index = 0
    while index < draft.tokens.count {
      let token = draft.tokens[index]
      index += 1
      switch token.kind {
      case .email: if let detail = finder.mail(token) { details.append(detail) }
      case .number:
        guard let detail = finder.number(at: index - 1) else { continue }
        details.append(detail)
        while index < draft.tokens.count, draft.tokens[index].span.start < detail.span.end {
          index += 1
        }
      default: break
      }
    }
    return details
  }

  /// Hosts of public bodies, whose addresses are there to be published.
  private static let officialHosts = [".go.id", ".desa.id", ".mil.id"]

  private func mail(_ token: Token) -> PersonalDetail? {
    let text = draft.text(at: token.span).lowercased()
    guard !Self.officialHosts.contains(where: text.hasSuffix) else { return nil }
    return PersonalDetail(kind: .mail, span: token.span, value: text)
  }

  /// The longest run of groups from a number token on that is a detail.
  private func number(at index: Int) -> PersonalDetail? {
    guard let groups = groups(from: index) else { return nil }
    var digits = groups.digits
    for end in groups.ends.reversed() {
      digits.removeSubrange(end.digits...)
      let isSplit = groups.ends[0].digits < digits.count || groups.isBracketed
      guard let kind = Self.kind(of: digits, isAbroad: groups.isAbroad, isSplit: isSplit) else {
        continue
      }
      let span = TextSpan(start: groups.start, end: end.offset)
      return PersonalDetail(
        kind: kind, span: span, value: PersonalDetail.value(of: draft.text(at: span)))
    }
    return nil
  }

  /// No detail has more digits, nor more groups.
  private static let (mostDigits, mostGroups) = (16, 6)

  private func groups(from index: Int) -> Groups? {
    let span = draft.tokens[index].span
    let first = draft.bytes[span.start]
    let isBracketed = index > 0 && text(index - 1) == "("
    guard first == UInt8(ascii: "+") || first.isASCIIDigit else { return nil }
    let isWhole = isBracketed && text(index + 1) == ")"
    var groups = Groups(
      start: isWhole ? draft.tokens[index - 1].span.start : span.start,
      isAbroad: first == UInt8(ascii: "+"), isBracketed: isBracketed)
    var place = index
    while place < draft.tokens.count, add(draft.tokens[place], to: &groups) {
      place = nextGroup(behind: place)
    }
    return groups.ends.isEmpty ? nil : groups
  }

  /// Takes the groups of a number token; false where the number ends before it.
  private func add(_ token: Token, to groups: inout Groups) -> Bool {
    guard token.kind == .number else { return false }
    for offset in token.span.start..<token.span.end {
      let byte = draft.bytes[offset]
      if byte.isASCIIDigit {
        groups.digits.append(byte)
        guard groups.digits.count <= Self.mostDigits else { return false }
        let isLast = offset + 1 == token.span.end || !draft.bytes[offset + 1].isASCIIDigit
        if isLast { groups.ends.append((groups.digits.count, offset + 1)) }
      } else if byte == UInt8(ascii: "+") {
        guard groups.digits.isEmpty else { return false }
      } else if byte != UInt8(ascii: "-"), byte != UInt8(ascii: ".") {
        return false
      }
    }
    return groups.ends.count < Self.mostGroups
  }

  /// Index of the token behind a blank, a hyphen, a full stop or a closing bracket, or past the end.
  private func nextGroup(behind index: Int) -> Int {
    var place = index + 1
    if text(place) == ")" { place += 1 }
    if place < draft.tokens.count, draft.tokens[place].kind == .space { place += 1 }
    if ["-", ".", "–"].contains(text(place)) { place += 1 }
    if place < draft.tokens.count, draft.tokens[place].kind == .space { place += 1 }
    return place
  }

  /// The text of a short token; empty for any other.
  private func text(_ index: Int) -> String {
    guard draft.tokens.indices.contains(index), draft.tokens[index].span.length <= 3 else {
      return ""
    }
    return draft.text(at: draft.tokens[index].span)
  }
}

extension Draft {
  /// Population numbers, telephone numbers and mail addresses in the draft, in order.
  public var personalDetails: [PersonalDetail] { PersonalDataFinder.details(of: self) }
}
