import Foundation
import LugasLexicon

/// What the office has decided for all its officers, from `site.yaml`: lines `key: value`.
///
/// The first file found counts: those of `XDG_CONFIG_DIRS` (`/etc/xdg/lugas/site.yaml`), then the
/// account's own. Without a file everything is off.
struct SiteSettings: Equatable {
  /// Drafts may be written of which nothing but their number is kept.
  var allowsPrivateDrafts = false
  /// A second person looks before a text leaves, and consents before a text is purged.
  var hasSignOff = false
  /// Days that the texts of copied drafts are kept; nil for ever.
  var keepCopiedDays: Int?
  /// Days that the texts of drafts that were never copied are kept; nil for ever.
  var keepUncopiedDays: Int?

  /// Why a file cannot be used.
  struct Slip: Error, Equatable {
    let path: String
    let line: Int
    /// The key or value that is not understood.
    let word: String
    let nearest: String?
  }

  /// Those of this place.
  static func read(_ surroundings: Surroundings) throws(Slip) -> SiteSettings {
    for folder in surroundings.settingsFolders {
      let path = "\(folder)/site.yaml"
      guard let content = FileManager.default.contents(atPath: path) else { continue }
      return try SiteSettings(String(decoding: content, as: UTF8.self), path: path)
    }
    return SiteSettings()
  }

  init() {}

  /// Reads the text of a file.
  init(_ text: String, path: String) throws(Slip) {
    for (index, line) in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
      .enumerated()
    {
      let content = line.prefix { $0 != "#" }
      guard content.contains(where: { !$0.isWhitespace }) else { continue }
      let parts = content.split(separator: ":", maxSplits: 1).map { String($0).trimmingBlanks }
      let (key, value) = (parts[0], parts.count > 1 ? parts[1] : "")
      guard take(key, value) else {
        let isKnown = Self.keys.contains(key)
        throw Slip(
          path: path, line: index + 1, word: isKnown ? value : key,
          nearest: isKnown ? nil : DidYouMean.nearest(to: key, in: Self.keys))
      }
    }
  }

  private static let keys = [
    "private-drafts", "sign-off", "keep-copied-days", "keep-uncopied-days",
  ]

  /// True when key and value are understood.
  private mutating func take(_ key: String, _ value: String) -> Bool {
    let flags = ["yes": true, "no": false, "ya": true, "tidak": false]
    switch (key, flags[value], Int(value)) {
    case ("private-drafts", let flag?, _): allowsPrivateDrafts = flag
    case ("sign-off", let flag?, _): hasSignOff = flag
    case ("keep-copied-days", _, let days?) where days > 0: keepCopiedDays = days
    case ("keep-uncopied-days", _, let days?) where days > 0: keepUncopiedDays = days
    default: return false
    }
    return true
  }
}

extension SiteSettings.Slip: Worded {
  var texts: (id: String, en: String) {
    (
      "\(path):\(line): '\(word)' tidak dikenal" + (nearest.map { "; maksudnya '\($0)'?" } ?? ""),
      "\(path):\(line): unknown '\(word)'" + (nearest.map { "; did you mean '\($0)'?" } ?? "")
    )
  }
}
