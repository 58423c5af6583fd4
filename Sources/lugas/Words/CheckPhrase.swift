import LugasChecking
import LugasLexicon
import LugasReport

/// What `lugas check` says beside its report. A file of nil is standard input.
enum CheckPhrase: Worded {
  case empty(String?)
  case left(String?, Int)
  case hollow(String?)
  case tooLong(String?, PostMeter)

  var texts: (id: String, en: String) {
    switch self {
    case .empty(let file):
      (
        "\(name(file).id): teks kosong, tidak ada yang diperiksa",
        "\(name(file).en): the text is empty, nothing to check"
      )
    case .hollow(let file):
      (
        "\(name(file).id): tidak ada isi yang tersisa, naskah ini hanya ajakan memihak; dibiarkan seperti semula",
        "\(name(file).en): nothing would be left, the text is nothing but campaigning; it stays as it is"
      )
    case .tooLong(let file, let meter):
      (
        "\(name(file).id): tidak muat di \(MeterView(meter, .id).short)",
        "\(name(file).en): does not fit \(MeterView(meter, .en).short)"
      )
    case .left(let file, let count):
      (
        "\(name(file).id): \(Numerals.grouped(count, .id)) saran tersisa, perlu diputuskan sendiri",
        "\(name(file).en): \(count == 1 ? "1 suggestion is" : "\(Numerals.grouped(count, .en)) suggestions are") left for you to decide"
      )
    }
  }

  private func name(_ file: String?) -> (id: String, en: String) {
    let name = file.map(VisibleText.oneLine)
    return (name ?? "masukan standar", name ?? "standard input")
  }
}
