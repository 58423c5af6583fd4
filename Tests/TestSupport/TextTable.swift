/// A table of texts in two languages, an enum in a file of its own, looked at from outside.
public struct TextTable {
  /// A case with its texts. Values put into it are written `§a` or as numbers from 700 to 799.
  public struct Sample: Sendable, CustomStringConvertible {
    /// The case's name.
    public let description: String
    fileprivate let id: String
    fileprivate let en: String

    /// Takes a case and its texts.
    public init(_ value: some Any, _ texts: (id: String, en: String)) {
      description = String(String(describing: value).prefix { $0 != "(" })
      (id, en) = texts
    }
  }

  private let cases: Set<String>
  private let samples: [Sample]

  /// - Parameter source: the text of the file that declares the cases.
  public init(source: String, samples: [Sample]) {
    cases = Set(
      source.split(separator: "\n").filter { $0.hasPrefix("  case ") }.flatMap { line in
        TextTable.names(in: String(line.dropFirst(7)))
      })
    self.samples = samples
  }

  /// What is wrong: cases without a sample, texts that are alike or empty, values that only one of
  /// them tells.
  public var faults: [String] {
    let shown = Set(samples.map(\.description))
    let missing = cases.subtracting(shown).sorted().map { "no sample of \($0)" }
    let unknown = shown.subtracting(cases).sorted().map { "no case \($0)" }
    return missing + unknown
      + samples.flatMap { sample in
        var faults: [String] = []
        if sample.id.isEmpty || sample.en.isEmpty { faults.append("\(sample): empty") }
        if sample.id == sample.en { faults.append("\(sample): alike: \(sample.en)") }
        if TextTable.values(in: sample.id) != TextTable.values(in: sample.en) {
          faults.append("\(sample): \(sample.id) | \(sample.en)")
        }
        return faults
      }
  }

  /// `file, rule(String), entry` names three cases.
  private static func names(in list: String) -> [String] {
    var names: [String] = []
    var depth = 0
    var name = ""
    for character in list {
      switch character {
      case "(": depth += 1
      case ")": depth -= 1
      case ",", " ":
        if depth == 0, !name.isEmpty { names.append(name) }
        if depth == 0 { name = "" }
      default: if depth == 0 { name.append(character) }
      }
    }
    return name.isEmpty || depth > 0 && names.contains(name) ? names : names + [name]
  }

  private static func values(in text: String) -> Set<String> {
    let words = text.split { !$0.isLetter && !$0.isNumber && $0 != "§" }.map(String.init)
    return Set(words.filter { $0.hasPrefix("§") || (Int($0).map { 700...799 ~= $0 } ?? false) })
  }
}
