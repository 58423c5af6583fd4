extension PersonalDataFinder {
  /// What digits are by their number and form; nil for anything but a detail.
  ///
  /// `isAbroad` says that a plus stands before them, `isSplit` that they are written in groups.
  static func kind(of digits: [UInt8], isAbroad: Bool, isSplit: Bool) -> PersonalDetail.Kind? {
    let values = digits.map { Int($0 - 0x30) }
    if !isAbroad, isPopulationNumber(values) { return .populationNumber }
    return isTelephone(values, isAbroad, isSplit) ? .telephone : nil
  }

  /// Sixteen digits: province, regency and district, day and month of birth (of women the day plus
  /// 40), year, a serial number (Peraturan Presiden 25/2008, article 34).
  private static func isPopulationNumber(_ digits: [Int]) -> Bool {
    guard digits.count == 16, provinces.contains(digits[0] * 10 + digits[1]) else { return false }
    let day = digits[6] * 10 + digits[7]
    let month = digits[8] * 10 + digits[9]
    guard 1...12 ~= month, digits[12...].contains(where: { $0 != 0 }) else { return false }
    return 1...longestDays[month - 1] ~= (day > 40 ? day - 40 : day)
  }

  private static let longestDays = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

  /// Codes of provinces (Keputusan Menteri Dalam Negeri 100.1.1-6117/2022), Timor Timur's 54
  /// included, which old cards carry.
  private static let provinces: Set<Int> = [
    11, 12, 13, 14, 15, 16, 17, 18, 19, 21, 31, 32, 33, 34, 35, 36, 51, 52, 53, 54, 61, 62, 63, 64,
    65, 71, 72, 73, 74, 75, 76, 81, 82, 91, 92, 93, 94, 95, 96, 97,
  ]

  /// A mobile number in any form; a landline only with its area code set apart, since bare digits
  /// may count anything.
  private static func isTelephone(_ digits: [Int], _ isAbroad: Bool, _ isSplit: Bool) -> Bool {
    if digits.starts(with: [6, 2]) {
      let rest = Array(digits.dropFirst(2))
      return isMobile(rest) || isAbroad && isLandline(rest)
    }
    guard !isAbroad, digits.first == 0 else { return false }
    let rest = Array(digits.dropFirst())
    return isMobile(rest) || isSplit && isLandline(rest)
  }

  /// 811 to 899 without the toll-free 80x and codes that no operator has.
  private static func isMobile(_ digits: [Int]) -> Bool {
    guard 9...12 ~= digits.count, digits[0] == 8 else { return false }
    return [1, 2, 3, 5, 7, 8, 9].contains(digits[1])
  }

  private static func isLandline(_ digits: [Int]) -> Bool {
    8...11 ~= digits.count && [2, 3, 4, 5, 6, 7, 9].contains(digits[0])
  }
}
