import LugasLexicon

/// What a demo says of itself.
enum DemoPhrase: Worded {
  /// The presenter's keys, parts between `|`.
  case keys
  case live
  case again(Int, of: Int)
  case finished
  case drifted(String)
  case listHead
  case row(name: String, minutes: Int, title: String)
  case howToPlay
  case noTerminal
  case waiting(String)
  case notesHead(Int, of: Int)
  case nextStep
  case noNotes
  case over
  case insideDemo
  case types
  case pastes
  case writes
  case talks

  var texts: (id: String, en: String) {
    switch self {
    case .keys:
      (
        "Enter: lanjut | Tab: coba sendiri | b: mundur | q: selesai",
        "Enter: go on | Tab: try it yourself | b: back | q: end"
      )
    case .live:
      (
        "Silakan coba sendiri. Ctrl-D di baris kosong: kembali ke demo.",
        "Try it yourself. Ctrl-D on an empty line: back to the demo."
      )
    case .again(let step, let count):
      ("Kembali ke langkah \(step) dari \(count).", "Back to step \(step) of \(count).")
    case .finished: ("Demo selesai.", "The demo is over.")
    case .drifted(let name):
      (
        "Skenario '\(name)' tidak lagi cocok dengan leksikon:",
        "The scenario '\(name)' no longer fits the lexicon:"
      )
    case .listHead: ("Skenario:", "Scenarios:")
    case .row(let name, let minutes, let title):
      ("\(name)  \(title) (\(minutes) menit)", "\(name)  \(title) (\(minutes) minutes)")
    case .howToPlay:
      (
        "Mainkan: /demo NAMA. Catatan penyaji di jendela lain: lugas demo --notes NAMA",
        "Play one: /demo NAME. The presenter's notes in another window: lugas demo --notes NAME"
      )
    case .noTerminal:
      (
        "demo memerlukan terminal; --fast memainkannya tanpa menunggu",
        "a demo needs a terminal; --fast plays it without waiting"
      )
    case .waiting(let name):
      (
        "Menunggu demo '\(name)' di jendela lain. Ctrl-C: berhenti.",
        "Waiting for the demo '\(name)' in another window. Ctrl-C: stop."
      )
    case .notesHead(let step, let count):
      ("── Langkah \(step) dari \(count)", "── Step \(step) of \(count)")
    case .nextStep: ("Lalu", "Then")
    case .noNotes: ("(tanpa catatan)", "(no notes)")
    case .over: ("Demo selesai.", "The demo is over.")
    case .insideDemo:
      (
        "Demo ini sudah berjalan; Ctrl-D kembali ke sana.",
        "A demo is running; Ctrl-D goes back to it."
      )
    case .types: ("ketik", "types")
    case .pastes: ("tempel", "pastes")
    case .writes: ("berkas", "file")
    case .talks: ("bicara", "talk")
    }
  }
}
