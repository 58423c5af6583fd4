import LugasLexicon

/// One file of settings: the values that could be read, and every slip.
struct SettingsFile {
  /// A value with the line it stands in.
  struct Line {
    let words: [String]
    let number: Int
  }

  let path: String
  private(set) var values: [SettingKey: Line] = [:]
  private(set) var problems: [SettingsProblem] = []
  /// Nothing of the file could be read, so that nobody knows what it says.
  private(set) var isUnsound = false
  private var locks: [(key: SettingKey, place: LexiconPlace)] = []
  private let file: LexiconFile
  private let isSites: Bool

  /// The key under which an office names what it locks.
  static let lockKey = "locked"

  /// Reads the text of a file; `isSites` for the office's.
  init(_ text: String, path: String, isSites: Bool) {
    (self.path, self.isSites) = (path, isSites)
    file = LexiconFile(path: path, text: text)
    let document = YAMLDocument(file, ofSettings: true)
    problems = document.problems.map {
      SettingsProblem(file: file, place: $0.place, slip: .yaml($0.message), isSites: isSites)
    }
    isUnsound = document.root == nil && !problems.isEmpty
    let entries = document.root ?? []
    for entry in entries { take(entry) }
    let keys = Set(entries.map(\.key))
    for lock in locks where !keys.contains(lock.key.rawValue) {
      report(.lockedWithoutValue(lock.key), at: lock.place)
    }
  }

  /// A file that is there and cannot be read: what it says is not in force.
  init(unreadable path: String, isSites: Bool) {
    (self.path, self.isSites) = (path, isSites)
    file = LexiconFile(path: path, text: "")
    isUnsound = true
    report(.notReadable, at: LexiconPlace(line: 1, column: 1))
  }

  /// The keys that the office locks.
  var locked: Set<SettingKey> { Set(locks.map(\.key)) }

  private mutating func report(_ slip: SettingSlip, at place: LexiconPlace) {
    problems.append(SettingsProblem(file: file, place: place, slip: slip, isSites: isSites))
  }

  private mutating func take(_ entry: YAMLValue.Field) {
    if entry.key == SettingsFile.lockKey { return takeLocks(entry) }
    guard let key = SettingKey(rawValue: entry.key) else {
      let known = SettingKey.allCases.map(\.rawValue) + (isSites ? [SettingsFile.lockKey] : [])
      let nearest = DidYouMean.nearest(to: entry.key, in: known)
      return report(.unknownKey(entry.key, nearest: nearest), at: entry.place)
    }
    guard let words = words(of: entry, for: key) else { return }
    values[key] = Line(words: words, number: entry.place.line)
  }

  /// The words of a value in their own form; nil, with a problem, for what the key does not take.
  private mutating func words(
    of entry: YAMLValue.Field, for key: SettingKey
  ) -> [String]? {
    switch (key.kind, entry.value) {
    case (.choice, .text(let text, let place)), (.flag, .text(let text, let place)),
      (.days, .text(let text, let place)), (.choices, .text(let text, let place)):
      return word(PlacedText(text: text, place: place), for: key).map { [$0] }
    case (.choices(_, let needsOne), .list):
      guard let texts = texts(of: entry, for: key) else { return nil }
      let words = texts.compactMap { word($0, for: key) }
      if words.isEmpty, texts.isEmpty, needsOne { report(.wrongShape(key), at: entry.place) }
      return words.count == texts.count && !(words.isEmpty && needsOne) ? words : nil
    case (.texts(let under), .fields(let entries, _)): return texts(entries, under: under, of: key)
    default:
      report(.wrongShape(key), at: entry.place)
      return nil
    }
  }

  private mutating func texts(
    _ entries: [YAMLValue.Field], under name: String, of key: SettingKey
  ) -> [String]? {
    var words: [String] = []
    for entry in entries {
      guard entry.key == name else {
        let nearest = DidYouMean.nearest(to: entry.key, in: [name])
        report(.unknownKey(entry.key, nearest: nearest), at: entry.place)
        continue
      }
      words += (texts(of: entry, for: key) ?? []).map(\.text)
    }
    return words
  }

  /// A text, or the texts of a list; nil, with a problem, for anything else.
  private mutating func texts(
    of entry: YAMLValue.Field, for key: SettingKey
  ) -> [PlacedText]? {
    let texts = entry.value.texts
    if texts == nil { report(.wrongShape(key), at: entry.place) }
    return texts
  }

  private mutating func word(_ text: PlacedText, for key: SettingKey) -> String? {
    if let word = key.word(text.text) { return word }
    report(
      .unknownValue(key, text.text, nearest: key.nearest(to: text.text)), at: text.place)
    return nil
  }

  private mutating func takeLocks(_ entry: YAMLValue.Field) {
    guard isSites else { return report(.lockedByUser, at: entry.place) }
    guard let texts = entry.value.texts else {
      return report(.locksNotAList, at: entry.place)
    }
    for text in texts {
      guard let key = SettingKey(rawValue: text.text) else {
        let nearest = DidYouMean.nearest(to: text.text, in: SettingKey.allCases.map(\.rawValue))
        report(.unknownKey(text.text, nearest: nearest), at: text.place)
        continue
      }
      guard !key.isPersonal else {
        report(.notLockable(key), at: text.place)
        continue
      }
      locks.append((key, text.place))
    }
  }
}

extension YAMLValue {
  /// A text, or the texts of a list, with their places; nil for anything else.
  fileprivate var texts: [PlacedText]? {
    switch self {
    case .text(let text, let place): return [PlacedText(text: text, place: place)]
    case .list(let values, _):
      let texts = values.map { value -> PlacedText? in
        if case .text(let text, let place) = value {
          PlacedText(text: text, place: place)
        } else {
          nil
        }
      }
      return texts.contains { $0 == nil } ? nil : texts.compactMap(\.self)
    case .fields: return nil
    }
  }
}

extension SettingKey {
  /// The words of a set in one order, whatever the order in which they were written.
  func ordered(_ words: [String]) -> [String] {
    guard case .choices(let known, _) = kind else { return words }
    return known.filter(words.contains)
  }

  /// The word of this key that a typed one stands for, in its own form; nil for none.
  func word(_ typed: String) -> String? {
    let word = typed.trimmingBlanks.lowercased()
    switch kind {
    case .choice(let known), .choices(let known, _):
      if known.contains(word) { return word }
      let meant = Choice.indonesian[word] ?? SettingKey.platformNames[word]
      return meant.flatMap { known.contains($0) ? $0 : nil }
    case .flag: return SettingKey.flags[word]
    case .days: return Int(word).flatMap { $0 > 0 ? String($0) : nil }
    case .texts: return typed
    }
  }

  /// The known word that was most likely meant.
  func nearest(to typed: String) -> String? {
    switch kind {
    case .choice(let known), .choices(let known, _): DidYouMean.nearest(to: typed, in: known)
    case .flag: DidYouMean.nearest(to: typed, in: [SettingKey.yes, SettingKey.no])
    case .days, .texts: nil
    }
  }

  private static let flags = [
    "yes": yes, "no": no, "ya": yes, "tidak": no, "true": yes, "false": no, "on": yes, "off": no,
  ]
}
