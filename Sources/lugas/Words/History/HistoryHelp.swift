import LugasLexicon

/// What `--help` says of the history's commands and their options.
enum HistoryHelp: Worded {
  case replay
  case step
  case kept

  var texts: (id: String, en: String) {
    switch self {
    case .replay:
      (
        "Memutar ulang satu naskah langkah demi langkah, dari catatannya saja.",
        "Replay one draft step by step, from the record alone."
      )
    case .step: ("Teks seperti sesudah langkah ini.", "The text as it was after this step.")
    case .kept:
      (
        "Kepala rantai yang disimpan sebelumnya (64 angka heksadesimal), untuk dibandingkan.",
        "A head that was kept before (64 hexadecimal digits), to compare with."
      )
    }
  }
}

/// What is said of arguments of the history's commands that do not fit.
enum HistorySlip: Worded {
  case stepTooSmall

  var texts: (id: String, en: String) {
    switch self {
    case .stepTooSmall: ("--step harus 0 atau lebih", "--step must be 0 or more")
    }
  }
}
