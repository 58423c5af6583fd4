/// What the history's filters call a platform, and its id in the record. The history is read without a
/// lexicon, so these do not come from the platform files.
enum PlatformWord {
  static let ids: [String: String] = {
    let ids = [
      "x", "instagram", "facebook", "threads", "tiktok", "youtube", "bluesky", "mastodon",
      "whatsapp", "telegram", "linkedin",
    ]
    let short = [
      "twitter": "x", "ig": "instagram", "fb": "facebook", "wa": "whatsapp", "yt": "youtube",
      "bsky": "bluesky",
    ]
    return short.merging(ids.map { ($0, $0) }, uniquingKeysWith: { first, _ in first })
  }()
}
