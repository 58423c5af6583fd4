import LugasLexicon
import LugasReview

extension LexiconPhrase {
  /// Where the compared sentences come from.
  enum SymmetryTexts {
    case examples
    case file(String)
  }

  static func symmetry(
    _ texts: SymmetryTexts, _ result: Symmetry.Result, _ profile: Profile
  ) -> (id: String, en: String) {
    let (id, en) =
      switch texts {
      case .examples: ("kalimat contoh", "example sentences")
      case .file(let path): (path, path)
      }
    let count = result.differences.count
    return (
      "\(id) (profil \(profile.name(.id))): \(result.sentenceCount) tempat nama, "
        + "\(Numerals.grouped(result.swapCount, .id)) pertukaran, \(count) perbedaan",
      "\(en) (profile \(profile.name(.en))): \(result.sentenceCount) places of a name, "
        + "\(Numerals.grouped(result.swapCount, .en)) swaps, \(count) differences"
    )
  }

  static func symmetry(_ difference: Symmetry.Difference) -> (id: String, en: String) {
    let lost = difference.lost.map(\.description).joined(separator: ", ")
    let gained = difference.gained.map(\.description).joined(separator: ", ")
    let dash = "-"
    return (
      "'\(difference.name)' / '\(difference.other)': \(lost.isEmpty ? dash : lost) / "
        + "\(gained.isEmpty ? dash : gained)\n  \(difference.sentence)",
      "'\(difference.name)' / '\(difference.other)': \(lost.isEmpty ? dash : lost) / "
        + "\(gained.isEmpty ? dash : gained)\n  \(difference.sentence)"
    )
  }
}
