import LugasChecking
import LugasLexicon

/// What copying, editing and comparing say.
enum CopyPhrase: Worded {
  case held(open: [Int], skipped: [Int], marked: [Int], hasMarker: Bool)
  case reasonMissing
  case hollow
  case sent
  case sentToTerminal
  case inFile(String, isFolded: Bool)
  case tooLong(PostMeter)
  case alternativeText
  case noClipboard
  case unchanged
  case forExample
  case noEditor(String)
  case editorFailed(String)
  case editUnchanged
  case setEditor
  case setEditorForLine
  case lineUnchanged
  case howToEdit
  case editPrompt

  var texts: (id: String, en: String) {
    switch self {
    case .held(let open, let skipped, let marked, let hasMarker):
      CopyPhrase.held(open, skipped, marked, hasMarker)
    case .reasonMissing:
      (
        "Belum disalin: sebutkan alasannya di belakang --tetap.",
        "Not copied: give the reason behind --anyway."
      )
    case .hollow:
      (
        "Tidak ada isi yang tersisa: naskah ini hanya ajakan memihak. Tidak disalin.",
        "Nothing is left of the text: the draft was nothing but campaigning. Not copied."
      )
    case .sentToTerminal:
      (
        "Dikirim ke terminal untuk papan klip; tidak semua terminal menerimanya. Bila tidak sampai, salin teks di antara kedua garis.",
        "Sent to the terminal for the clipboard; not every terminal takes it. If it did not arrive, copy the text between the lines."
      )
    case .inFile(let path, isFolded: true):
      (
        "Di layar, baris panjang dilipat di spasi; teks utuhnya di \(path).",
        "On the screen long lines are folded at blanks; the text as it is lies in \(path)."
      )
    case .inFile(let path, isFolded: false):
      ("Teks juga disimpan di \(path).", "The text lies in \(path) as well.")
    case .tooLong(let meter):
      (
        "Belum disalin: tidak muat di \(MeterView(meter, .id).short). Bagi menjadi utas: /utas \(meter.platform.id). Tetap salin: /salin \(meter.platform.id) --tetap ALASAN",
        "Not copied: it does not fit \(MeterView(meter, .en).short). Split it into a thread: /thread \(meter.platform.id). To copy anyway: /copy \(meter.platform.id) --anyway REASON"
      )
    case .alternativeText:
      (
        "Teks alternatif gambar (/salin alt untuk menyalinnya):",
        "Alternative text of the image (/copy alt to copy it):"
      )
    case .sent:
      (
        "Dikirim ke papan klip. Bila tidak sampai, salin teks di atas.",
        "Sent to the clipboard. If it did not arrive, copy the text above."
      )
    case .noClipboard:
      (
        "Papan klip tidak tersedia di sini; salin teks di atas.",
        "No clipboard here; copy the text above."
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
    case .setEditor:
      (
        "Naskah ini terlalu panjang untuk disunting di baris ini. Setel penyunting dulu: keluar, ketik export EDITOR=nano, lalu jalankan lugas lagi. Atau /sunting n untuk satu saran.",
        "This draft is too long to edit on the line. Set an editor first: leave, type export EDITOR=nano, and start lugas again. Or /edit n for one suggestion."
      )
    case .setEditorForLine:
      (
        "Ctrl-X Ctrl-E membuka baris ini di penyunting Anda, tetapi belum ada yang disetel. Keluar, ketik export EDITOR=nano, lalu jalankan lugas lagi.",
        "Ctrl-X Ctrl-E opens this line in your editor, but none is set. Leave, type export EDITOR=nano, and start lugas again."
      )
    case .lineUnchanged: ("Baris tidak diubah.", "The line was not changed.")
    case .howToEdit:
      (
        "(ubah lalu Enter; Alt-Enter: baris baru; Ctrl-X Ctrl-E: di penyunting; Ctrl-C batal)",
        "(change it, then Enter; Alt-Enter: new line; Ctrl-X Ctrl-E: in your editor; Ctrl-C cancels)"
      )
    case .editPrompt: ("naskah> ", "draft> ")
    case .editUnchanged: ("Naskah tidak diubah.", "The draft was not changed.")
    }
  }

  /// What holds the text back, what to do about it, and how to copy all the same.
  private static func held(
    _ open: [Int], _ skipped: [Int], _ marked: [Int], _ hasMarker: Bool
  ) -> (id: String, en: String) {
    var (why, todo): ((id: [String], en: [String]), (id: [String], en: [String]))
    (why, todo) = (([], []), ([], []))
    if !open.isEmpty {
      why.id.append("saran wajib belum diputuskan: \(list(open))")
      why.en.append("suggestions that must be decided: \(list(open))")
      todo.id.append("Putuskan: Enter")
      todo.en.append("Decide: Enter")
    }
    if let first = skipped.first {
      why.id.append("saran wajib dilewati: \(list(skipped))")
      why.en.append("suggestions that must be decided were skipped: \(list(skipped))")
      todo.id.append("Putuskan: /terima \(first) atau /tolak \(first)")
      todo.en.append("Decide: /accept \(first) or /reject \(first)")
    }
    if let first = marked.first {
      let verb =
        marked.count == 1
        ? "suggestion \(first) still has" : "suggestions \(list(marked)) still have"
      why.id.append("saran \(list(marked)) masih bertanda [perlu sumber]")
      why.en.append("\(verb) a [source needed] marker")
      todo.id.append("Beri sumber: /sumber \(first) LEMBAGA, TANGGAL")
      todo.en.append("Give the source: /source \(first) INSTITUTION, DATE")
    } else if hasMarker {
      why.id.append("masih ada tanda [perlu sumber]")
      why.en.append("a [source needed] marker is left")
    }
    todo.id.append("Tetap salin: /salin --tetap ALASAN")
    todo.en.append("To copy anyway: /copy --anyway REASON")
    return (
      "Belum disalin: \(why.id.joined(separator: "; ")). \(todo.id.joined(separator: ". "))",
      "Not copied: \(why.en.joined(separator: "; ")). \(todo.en.joined(separator: ". "))"
    )
  }

  private static func list(_ numbers: [Int]) -> String {
    numbers.prefix(10).map(String.init).joined(separator: ", ") + (numbers.count > 10 ? ", …" : "")
  }
}
