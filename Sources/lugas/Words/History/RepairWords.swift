import LugasLexicon

/// What is said when a damaged history is saved, and when steps could not be recorded.
enum RepairWords: Worded {
  case saved(String, isWhole: Bool)
  case howToUse(from: String, to: String)
  case rescued(Int, String)
  case notRescued(Int)
  case rescueHead
  case rescueDraft
  case rescueResult

  var texts: (id: String, en: String) {
    switch self {
    case .saved(let file, isWhole: true):
      ("Semua baris terbaca dan disimpan di \(file).", "Every row was read and saved in \(file).")
    case .saved(let file, isWhole: false):
      (
        "Yang terbaca disimpan di \(file); sebagian baris tidak terbaca.",
        "What could be read is saved in \(file); some rows could not be read."
      )
    case .howToUse(let file, let path):
      (
        "Berkas lama tidak diubah. Untuk memakai yang baru: pindahkan \(path)* ke tempat lain, lalu \(file) ke \(path).",
        "The old file is as it was. To use the new one: move \(path)* away, then \(file) to \(path)."
      )
    case .rescued(let count, let path):
      (
        "\(count) langkah tidak tercatat dalam riwayat; naskah dan hasilnya disimpan di \(path).",
        "\(count == 1 ? "1 step is" : "\(count) steps are") not in the history; draft and text are kept in \(path)."
      )
    case .notRescued(let count):
      (
        "\(count) langkah tidak tercatat dan tidak dapat disimpan di mana pun. Naskah dan hasilnya:",
        "\(count == 1 ? "1 step is" : "\(count) steps are") not recorded and could be kept nowhere. Draft and text:"
      )
    case .rescueHead:
      (
        "Langkah yang belum tercatat ketika Lugas berhenti.",
        "Steps that were not recorded when Lugas ended."
      )
    case .rescueDraft: ("NASKAH", "DRAFT")
    case .rescueResult: ("HASIL SEMENTARA", "TEXT SO FAR")
    }
  }
}
