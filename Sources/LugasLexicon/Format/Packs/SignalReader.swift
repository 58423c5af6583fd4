import Yams

/// Reads one signal file: how a sentence shows that it names a source, or that a rumour is false.
struct SignalReader {
  /// The signal and all problems of the file; nil when it cannot be used.
  static func read(
    _ file: LexiconFile, formNames: (Language) -> [String]
  ) -> (signal: SignalDraft?, problems: [LexiconProblem]) {
    var reading = YAMLReading(file: file)
    let signal = signal(&reading, formNames)
    return (reading.problems.isEmpty ? signal : nil, reading.problems)
  }

  private static func signal(
    _ reading: inout YAMLReading, _ formNames: (Language) -> [String]
  ) -> SignalDraft? {
    guard let root = reading.root() else { return nil }
    let keys = ["signal", "language", "source", "match", "shows", "keeps"]
    reading.check(root, known: keys + ["note"])
    for key in keys where root[key] == nil {
      reading.report(FileSlip.missingKey(key), at: root.place)
    }
    let language = reading.choice(root["language"], of: Language.self) ?? .id
    guard let signal = reading.choice(root["signal"], of: Signal.self), let match = root["match"]
    else { return nil }
    if let field = root["signal"], signal.rawValue != reading.file.stem {
      reading.report(
        FileSlip.misnamed(.signal, signal.rawValue, file: reading.file.stem), at: field.keyPlace)
    }
    let patterns = reading.texts(match.value, what: .key("match")).compactMap { text, place in
      reading.pattern(text, at: place, formNames: formNames(language))
    }
    return SignalDraft(
      signal: signal, language: language, file: reading.file, patterns: patterns,
      shows: sentences(root["shows"], &reading), keeps: sentences(root["keeps"], &reading))
  }

  private static func sentences(
    _ field: YAMLFields.Field?, _ reading: inout YAMLReading
  ) -> [PlacedText] {
    field.map { reading.placedTexts($0) } ?? []
  }
}

extension YAMLReading {
  /// Reads a pattern that must match something, and reports its slip at the right column.
  mutating func pattern(
    _ text: String, at place: LexiconPlace, formNames: [String], mayBeEmpty: Bool = false
  ) -> PlacedPattern? {
    do {
      let pattern = try PatternParser.parse(text, formNames: formNames)
      if !mayBeEmpty, pattern.canBeEmpty {
        report(PatternSlip.canBeEmpty, at: place)
        return nil
      }
      return PlacedPattern(pattern: pattern, text: text, place: place)
    } catch {
      report(error.slip, at: place.moved(columns: error.column))
      return nil
    }
  }
}
