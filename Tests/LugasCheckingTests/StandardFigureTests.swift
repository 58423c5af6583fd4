import Testing

@testable import LugasChecking

struct StandardFigureTests {
  @Test(arguments: [
    ("Rp. 5000,-", "Rp5.000"), ("Rp.5.000", "Rp5.000"), ("rp 1500000", "Rp1.500.000"),
    ("Rp 750,-", "Rp750"), ("Rp1.500.000.-", "Rp1.500.000"), ("Rp1,5 M", "Rp1,5 miliar"),
    ("Rp 5 jt", "Rp5 juta"), ("Rp10rb", "Rp10 ribu"), ("Rp2,5 milyar", "Rp2,5 miliar"),
    ("pukul 08:00", "pukul 08.00"), ("08:00-10:30 WIB", "08.00-10.30 WIB"),
  ])
  func `is written as the spelling rules have it`(_ written: String, _ standard: String) {
    #expect(StandardFigure.written(written) == standard)
  }

  @Test(arguments: [
    "Rp5.000", "Rp2,5 miliar", "Rp5.000-Rp10.000", "Rp5.00", "Rp5000-", "Rp", "Rp lima ribu",
    "US$5",
    "10 ribu rupiah", "jam: delapan", "08.00",
  ])
  func `what is standard, or no plain figure, stays`(_ written: String) {
    #expect(StandardFigure.written(written) == written)
  }
}
