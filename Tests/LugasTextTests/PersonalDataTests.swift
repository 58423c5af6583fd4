import LugasText
import Testing

@Suite struct `Personal data` {
  @Test(arguments: [
    TextCase("NIK 3374011505900001.", "nik:3374011505900001"),
    TextCase("NIK perempuan 3374015505900001", "nik:3374015505900001"),
    TextCase("NIK 3374 0115 0590 0001 milik warga", "nik:3374 0115 0590 0001"),
    TextCase("bulan 13: 3374011513900001", ""),
    TextCase("30 Februari: 3374013002900001", ""),
    TextCase("provinsi 99: 9974011505900001", ""),
    TextCase("17 angka: 33740115059000011", ""),
    TextCase("seri nol: 3374011505900000", ""),
  ])
  func `knows population numbers by their parts`(_ row: TextCase) {
    #expect(Self.found(row.text) == row.expected)
  }

  @Test(arguments: [
    TextCase("WA 0812-3456-7890", "tel:0812-3456-7890"),
    TextCase("WA 081234567890, ya", "tel:081234567890"),
    TextCase("0812 3456 7890 atau 0812.3456.7891", "tel:0812 3456 7890 | tel:0812.3456.7891"),
    TextCase("+62 812-3456-7890", "tel:+62 812-3456-7890"),
    TextCase("+6281234567890 dan 6281234567890", "tel:+6281234567890 | tel:6281234567890"),
    TextCase("kantor (024) 7612345", "tel:(024) 7612345"),
    TextCase("kantor 0274-512345", "tel:0274-512345"),
    TextCase("sampel 0274512345", ""),
    TextCase("darurat 112, 119, 1500567, 0800-1-234567", ""),
    TextCase("Rp 081.234.567 dan 2.345.678.901", ""),
    TextCase("tahun 2024-2026, pukul 08.00-15.00 WIB", ""),
    TextCase("rilis 12-03-2026 no. 08/2026", ""),
    TextCase("0812-3456-7890 3374011505900001", "tel:0812-3456-7890 | nik:3374011505900001"),
    TextCase("hubungi 08123456", ""),
    TextCase("0812-xxxx-xxxx", ""),
  ])
  func `knows telephone numbers by their form`(_ row: TextCase) {
    #expect(Self.found(row.text) == row.expected)
  }

  @Test(arguments: [
    TextCase("sari.wulan@contoh.com", "mail:sari.wulan@contoh.com"),
    TextCase("dinkes@contohasri.go.id dan desa@contoh.desa.id", ""),
    TextCase("@contoh dan https://contoh.com/a@b", ""),
  ])
  func `knows mail addresses, but not those of public bodies`(_ row: TextCase) {
    #expect(Self.found(row.text) == row.expected)
  }

  @Test func `is compared in one form`() {
    let forms = ["0812-3456-7890", "+62 812 3456 7890", "6281234567890", "081234567890"]
    #expect(Set(forms.map(PersonalDetail.value)) == ["081234567890"])
    #expect(PersonalDetail.value(of: "Sari@Contoh.COM") == "sari@contoh.com")
    let details = Draft("0812 3456 7890, sari@contoh.com").personalDetails
    #expect(details.map { $0.isNamed(in: ["081234567890", "@contoh.com"]) } == [true, true])
    #expect(details.map { $0.isNamed(in: ["081234567891", "@contoh.co"]) } == [false, false])
  }

  @Test func `is no detail any more when it is masked`() {
    let draft = Draft("Sari (0812-3456-7890), NIK 3374011505900001, sari@contoh.com.")
    let masked = Draft(draft.masking(draft.personalDetails))
    #expect(masked.text == "Sari (0812-xxxx-xxxx), NIK 3374xxxxxxxxxxxx, sxxx(at)contoh.com.")
    #expect(masked.personalDetails.isEmpty)
  }

  private static func found(_ text: String) -> String {
    let draft = Draft(text)
    return draft.personalDetails.map { detail in
      let kind =
        switch detail.kind {
        case .populationNumber: "nik"
        case .telephone: "tel"
        case .mail: "mail"
        }
      return "\(kind):\(draft.text(at: detail.span))"
    }.joined(separator: " | ")
  }
}
