public import LugasLexicon

/// Why a review refused an action; the review is then as it was.
public struct ReviewError: Error, Hashable, Sendable {
  /// The reason, with the numbers it speaks of.
  public enum Kind: Hashable, Sendable {
    /// No entry has the number, or the suggestion is not up now.
    case noSuchSuggestion(Int)
    /// The suggestion has no replacement at that 0-based index.
    case noReplacement(number: Int, index: Int)
    /// A source was given for a suggestion of another family.
    case notAClaim(Int)
    /// A source without a text.
    case emptySource(Int)
    /// The decision would push away a suggestion that was accepted in its place.
    case overlapsAccepted(number: Int, accepted: Int)
    /// No step is left to take back.
    case nothingToUndo
    /// No undone step is left.
    case nothingToRedo
  }

  /// The reason.
  public let kind: Kind

  /// Makes an error.
  public init(_ kind: Kind) { self.kind = kind }

  /// The error in words, lower case and without full stop.
  public func words(in language: Language) -> String {
    switch language {
    case .id: wordsInIndonesian
    case .en: wordsInEnglish
    }
  }

  private var wordsInIndonesian: String {
    switch kind {
    case .noSuchSuggestion(let number): "tidak ada saran nomor \(number)"
    case .noReplacement(let number, let index):
      "saran \(number) tidak punya pengganti nomor \(index + 1)"
    case .notAClaim(let number): "saran \(number) bukan klaim; hanya klaim yang diberi sumber"
    case .emptySource(let number): "sumber untuk klaim \(number) masih kosong"
    case .overlapsAccepted(let number, let accepted):
      "saran \(number) bertumpuk dengan saran \(accepted) yang sudah diterima; tolak dulu saran itu"
    case .nothingToUndo: "tidak ada keputusan yang bisa diurungkan"
    case .nothingToRedo: "tidak ada keputusan yang bisa diulangi"
    }
  }

  private var wordsInEnglish: String {
    switch kind {
    case .noSuchSuggestion(let number): "there is no suggestion \(number)"
    case .noReplacement(let number, let index):
      "suggestion \(number) has no replacement \(index + 1)"
    case .notAClaim(let number): "suggestion \(number) is not a claim; only claims take a source"
    case .emptySource(let number): "the source for claim \(number) is empty"
    case .overlapsAccepted(let number, let accepted):
      "suggestion \(number) overlaps suggestion \(accepted), which is accepted; reject that one first"
    case .nothingToUndo: "there is no decision to undo"
    case .nothingToRedo: "there is no decision to redo"
    }
  }
}
