/// What copying, editing and comparing say.
enum CopyPhrase: Worded {
  case held(open: [Int], hasMarker: Bool)
  case hollow
  case sent
  case noClipboard
  case unchanged
  case forExample
  case noEditor(String)
  case editorFailed(String)
  case editUnchanged

  var texts: (id: String, en: String) {
    switch self {
    case .held(let open, let hasMarker): CopyPhrase.held(open, hasMarker)
    case .hollow:
      (
        "Tidak ada isi yang tersisa: naskah ini hanya ajakan memihak. Tidak disalin.",
        "Nothing is left of the text: the draft was nothing but campaigning. Not copied."
      )
    case .sent:
      (
        "Dikirim ke papan klip. Bila tidak sampai, salin teks di antara kedua garis.",
        "Sent to the clipboard. If it did not arrive, copy the text between the lines."
      )
    case .noClipboard:
      (
        "Papan klip tidak tersedia di sini; salin teks di antara kedua garis.",
        "No clipboard here; copy the text between the lines."
      )
    case .unchanged: ("Belum ada yang berubah.", "Nothing has changed yet.")
    case .forExample: ("contoh:", "example:")
    case .noEditor(let name):
      (
        "Penyunting '\(name)' tidak dapat dibuka; setel EDITOR, misalnya nano.",
        "The editor '\(name)' cannot be opened; set EDITOR, for example to nano."
      )
    case .editorFailed(let name):
      (
        "Penyunting '\(name)' berhenti dengan galat; naskah tetap.",
        "The editor '\(name)' failed; the draft stays."
      )
    case .editUnchanged: ("Naskah tidak diubah.", "The draft was not changed.")
    }
  }

  private static func held(_ open: [Int], _ hasMarker: Bool) -> (id: String, en: String) {
    var id: [String] = []
    var en: [String] = []
    if !open.isEmpty {
      let numbers = open.prefix(10).map(String.init).joined(separator: ", ")
      id.append("saran wajib belum diputuskan: \(numbers)")
      en.append("suggestions that must be decided: \(numbers)")
    }
    if hasMarker {
      id.append("masih ada tanda [perlu sumber]")
      en.append("a [source needed] marker is left")
    }
    return (
      "Belum disalin: \(id.joined(separator: "; ")). Tetap salin: /salin --tetap ALASAN",
      "Not copied: \(en.joined(separator: "; ")). To copy anyway: /copy --anyway REASON"
    )
  }
}
