import LugasLexicon

/// Why an officer's words are no source that a reader could look up.
enum SourceSlip: Error, Equatable, Worded {
  case incomplete
  case noDate
  case link(SourceLink.Slip)

  var texts: (id: String, en: String) {
    switch self {
    case .incomplete:
      (
        "Sumber belum lengkap: sebut lembaga dan tanggal, atau tautan utuh.",
        "The source is incomplete: name the institution and the date, or a full link."
      )
    case .noDate:
      (
        "Sumber belum lengkap: kapan? Tambahkan tanggal atau tahun, misalnya Dinkes, 12 Maret 2026.",
        "The source is incomplete: when? Add a date or year, such as Health Office, 12 March 2026."
      )
    case .link(let slip): SourceSlip.link(slip)
    }
  }

  private static func link(_ slip: SourceLink.Slip) -> (id: String, en: String) {
    switch slip {
    case .scheme(let scheme):
      (
        "Tautan belum benar: '\(scheme)://' bukan http:// atau https://.",
        "The link is not well-formed: '\(scheme)://' is neither http:// nor https://."
      )
    case .host(let host):
      (
        "Tautan belum utuh: '\(host)' bukan nama situs lengkap seperti dinkes.example.go.id.",
        "The link is not complete: '\(host)' is no full site name such as health.example.gov."
      )
    case .port(let port):
      (
        "Tautan belum benar: ':\(port)' bukan nomor porta.",
        "The link is not well-formed: ':\(port)' is no port number."
      )
    case .account:
      (
        "Tautan memuat nama pengguna di depan '@'; salin tautan untuk umum.",
        "The link holds a user name in front of '@'; copy the public link."
      )
    case .sign(let sign):
      (
        "Tautan belum benar: tanda '\(sign)' tidak boleh ada di situ. Salin lagi dari peramban.",
        "The link is not well-formed: '\(sign)' may not stand there. Copy it again from the browser."
      )
    case .cut:
      (
        "Tautan terpotong: berakhir dengan titik-titik. Salin alamat utuhnya.",
        "The link was cut: it ends in dots. Copy the whole address."
      )
    }
  }
}
