import LugasLexicon
import LugasReview

/// The names that reports use for severities, families and decisions.
struct ReportWords {
  let language: Language

  func name(_ severity: Severity) -> String {
    switch (severity, language) {
    case (.must, .id): "wajib"
    case (.should, .id): "saran"
    case (.consider, .id): "info"
    case (_, .en): severity.rawValue
    }
  }

  func name(_ family: Family) -> String {
    switch (family, language) {
    case (.plain, .id): "sederhana"
    case (.claim, .id): "klaim"
    case (.neutral, .id): "netral"
    case (_, .en): family.rawValue
    }
  }

  func name(_ decision: Decision.Kind?) -> String {
    switch (decision, language) {
    case (.accept, .id): "diterima"
    case (.reject, .id): "ditolak"
    case (.edit, .id): "disunting"
    case (.skip, .id): "dilewati"
    case (.source, .id): "bersumber"
    case (nil, .id): "belum diputuskan"
    case (.accept, .en): "accepted"
    case (.reject, .en): "rejected"
    case (.edit, .en): "edited"
    case (.skip, .en): "skipped"
    case (.source, .en): "sourced"
    case (nil, .en): "pending"
    }
  }

  /// One of two texts.
  func text(id: String, en: String) -> String { language == .id ? id : en }
}
