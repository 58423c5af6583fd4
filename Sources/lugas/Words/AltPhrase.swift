import LugasLexicon

/// What is said of an image's alternative text.
enum AltPhrase: Worded {
  case saved
  case removed
  case none
  case heading

  var texts: (id: String, en: String) {
    switch self {
    case .saved: ("Teks alternatif disimpan.", "Alternative text saved.")
    case .removed: ("Teks alternatif dihapus.", "Alternative text removed.")
    case .none:
      (
        "Belum ada teks alternatif. Tulis apa yang terlihat di gambar: /alt Petugas mengasapi gang sempit.",
        "No alternative text yet. Write what the image shows: /alt An officer sprays a narrow lane."
      )
    case .heading: ("Teks alternatif gambar:", "Alternative text of the image:")
    }
  }
}
