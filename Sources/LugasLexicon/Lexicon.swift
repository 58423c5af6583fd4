/// All rules and lists that are in force, compiled.
public struct Lexicon: Sendable {
  /// The tables for matching; rule indexes are places in file order.
  package let image: LexiconImage
  /// What the rules ask of morphology.
  package let forms: any WordForms

  /// Takes an image.
  package init(image: LexiconImage, forms: any WordForms) {
    self.image = image
    self.forms = forms
  }

  /// Number of rules.
  public var ruleCount: Int { image.tables.ruleCount }

  /// A fingerprint of the files it came from, 16 hexadecimal digits.
  public var contentHash: String { LexiconFingerprint.digits(image.contentHash) }

  /// The rules' cards, in pack and file order.
  /// - Complexity: O(all rules); ask for one card where one will do.
  public var cards: [RuleCard] { (0..<ruleCount).map { image.card(at: $0) } }

  /// The card of a rule; nil when no rule has that id.
  /// - Complexity: O(log rules).
  public func card(_ id: RuleID) -> RuleCard? { index(of: id).map { image.card(at: $0) } }

  /// The index of a rule; nil when no rule has that id.
  package func index(of id: RuleID) -> Int? { image.index(of: id) }

  /// The id of the rule with an index.
  package func id(at index: Int) -> RuleID { image.id(at: index) }

  /// The id that was most likely meant; nil when none is near.
  public func nearestRule(to id: String) -> RuleID? {
    DidYouMean.nearest(to: id, in: (0..<ruleCount).map { image.id(at: $0).description })
      .map(RuleID.init)
  }
}

/// A fingerprint of lexicon files: FNV-1a over names and texts.
enum LexiconFingerprint {
  static let seed: UInt64 = 14_695_981_039_346_656_037

  static func of(_ files: [LexiconFile]) -> UInt64 {
    var hash = seed
    for file in files {
      if file.layer > 0 { add("layer \(file.layer)", to: &hash) }
      add(file.stem, to: &hash)
      add(file.text, to: &hash)
    }
    return hash
  }

  /// Adds a text and a mark behind it.
  static func add(_ text: String, to hash: inout UInt64) {
    for byte in text.utf8 { hash = (hash ^ UInt64(byte)) &* 1_099_511_628_211 }
    hash = hash &* 1_099_511_628_211
  }

  static func digits(_ hash: UInt64) -> String {
    let digits = String(hash, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }
}
