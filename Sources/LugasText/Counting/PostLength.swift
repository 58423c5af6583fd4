/// How long a text is under a counting rule, and which characters cost more than one.
public struct PostLength: Hashable, Sendable {
  /// A character that costs more than one, with what it costs and how often it stands there.
  public struct Dear: Hashable, Sendable {
    /// The character.
    public let text: String
    /// What one of it costs.
    public let cost: Int
    /// How often it stands there.
    public let times: Int
  }

  /// What the text counts.
  public let count: Int
  /// Each once, in the order in which they first stand there. Links are not among them.
  public let dear: [Dear]

  /// Counts a text.
  /// - Complexity: O(*n*) in the length of the text.
  public init(_ text: String, by rule: CountingRule) {
    let post = rule.unit == .weights ? PostText(composing: text) : PostText(text)
    self.init(post, by: rule)
  }

  private init(_ post: PostText, by rule: CountingRule) {
    var total = 0
    var order: [[UInt8]] = []
    // By bytes: what is written otherwise may cost otherwise, and a string is hashed as normalised.
    var costs: [[UInt8]: (cost: Int, times: Int)] = [:]
    func add(_ character: String, _ cost: Int) {
      total += cost
      guard cost > 1 else { return }
      let key = Array(character.utf8)
      if costs[key] == nil { order.append(key) }
      costs[key] = (cost, (costs[key]?.times ?? 0) + 1)
    }
    var place = 0
    func addPlain(to end: Int) {
      guard place < end else { return }
      for character in post.text(place..<end) {
        add(String(character), rule.cost(of: character))
      }
      place = end
    }
    for piece in post.wholes {
      guard let cost = rule.cost(of: piece, in: post) else { continue }
      addPlain(to: piece.range.lowerBound)
      if piece.kind == .emoji { add(post.text(of: piece), cost) } else { total += cost }
      place = piece.range.upperBound
    }
    addPlain(to: post.scalars.count)
    count = total
    dear = order.map {
      Dear(
        text: String(decoding: $0, as: UTF8.self), cost: costs[$0]?.cost ?? 0,
        times: costs[$0]?.times ?? 0)
    }
  }
}

extension CountingRule {
  /// What a piece counts as a whole; nil when it counts as its characters do.
  fileprivate func cost(of piece: PostText.Piece, in post: PostText) -> Int? {
    switch piece.kind {
    case .link: return linkLength
    case .bareLink: return needsScheme ? nil : linkLength
    case .server: return dropsServers ? 0 : nil
    case .hashtag, .mention: return nil
    case .emoji:
      switch unit {
      case .weights: return weights.emoji
      case .emojiBytes: return post.text(of: piece).utf8.count
      case .utf16: return post.text(of: piece).utf16.count
      case .bytes: return post.text(of: piece).utf8.count
      case .graphemes: return 1
      }
    }
  }

  fileprivate func cost(of character: Character) -> Int {
    switch unit {
    case .weights: character.unicodeScalars.reduce(0) { $0 + weights.weight(of: $1) }
    case .utf16: character.utf16.count
    case .emojiBytes: character.unicodeScalars.count
    case .bytes: character.utf8.count
    case .graphemes: 1
    }
  }
}
