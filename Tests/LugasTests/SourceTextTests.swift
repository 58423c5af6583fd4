import Testing

@testable import lugas

@Suite struct SourceTextTests {
  @Test(arguments: [
    "https://dinkes.example.go.id/data/dbd?tahun=2026#tabel", "dinkes.example.go.id/a",
    "HTTP://Dinkes.Example.go.id:8080/", "https://example.id/a%20b",
    "Dinkes, 12 Maret 2026", "BPS 2026", "Perda 5/2020", "Dinkes, 3 Mei 2026 (https://a.go.id).",
    "Sumber: BMKG 2026", "Kantor berita a.go.id",
  ])
  func `takes what a reader can look up`(_ text: String) {
    #expect(throws: Never.self) { try SourceText(text) }
  }

  @Test(
    arguments: [
      ("besok", .incomplete), ("", .incomplete), ("2026", .incomplete),
      ("Dinas Kesehatan", .noDate),
      ("https://", .link(.host(""))), ("https://dinkes", .link(.host("dinkes"))),
      ("https://192.168.1.1/a", .link(.host("192.168.1.1"))),
      ("https://-a.go.id", .link(.host("-a.go.id"))), ("www.dinkes", .link(.host("www.dinkes"))),
      ("htp://a.go.id", .link(.scheme("htp"))), ("ftp://a.go.id", .link(.scheme("ftp"))),
      ("https://a.go.id:99999/x", .link(.port("99999"))),
      ("https://sari:rahasia@a.go.id", .link(.account)),
      ("https://a.go.id/x%2", .link(.sign("%"))), ("https://a.go.id/x|y", .link(.sign("|"))),
      ("https://a.go.id/berita/dat...", .link(.cut)), ("https://a.go.id/berita/dat…", .link(.cut)),
      ("Dinkes, 3 Mei 2026, https://dinkes", .link(.host("dinkes"))),
    ] as [(String, SourceSlip)])
  func `says what is missing or not well-formed`(_ text: String, _ slip: SourceSlip) {
    #expect(throws: slip) { try SourceText(text) }
  }

  @Test func `knows a link that hides its site`() throws {
    #expect(try SourceText("https://bit.ly/data-dbd").links.map(\.isShortened) == [true])
    #expect(try SourceText("https://dinkes.example.go.id").links.map(\.isShortened) == [false])
  }
}
