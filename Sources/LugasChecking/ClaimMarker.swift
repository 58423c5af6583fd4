public import LugasLexicon

/// The words that stand in a text where a source is still missing.
public enum ClaimMarker {
  /// `[perlu sumber]` or `[source needed]`.
  public static func text(in language: Language) -> String {
    switch language {
    case .id: "[perlu sumber]"
    case .en: "[source needed]"
    }
  }

  /// True when a marker of any language stands in the text.
  public static func isPresent(in text: some StringProtocol) -> Bool {
    let folded = String(text.lowercased().map { $0 == "\u{A0}" ? " " : $0 })
    return Language.allCases.contains { folded.contains(ClaimMarker.text(in: $0)) }
  }
}
