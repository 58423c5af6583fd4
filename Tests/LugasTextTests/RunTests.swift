import LugasText
import Testing

@Suite struct `Runs` {
  @Test(arguments: [
    TextCase("Rp2.000 dan Rp 85 miliar", "money:Rp2.000 | money:Rp 85 miliar"),
    TextCase("bayar Rp. 5.000,- saja", "money:Rp. 5.000,-"),
    TextCase("US$5 atau $ 7 million", "money:US$5 | money:$ 7 million"),
    TextCase("10 ribu rupiah, 10rb, Rp 10rb", "money:10 ribu rupiah | money:Rp 10rb"),
    TextCase(
      "Rp5-10 juta; Rp5 juta - Rp 10 juta", "money:Rp5-10 juta | money:Rp5 juta - Rp 10 juta"),
    TextCase("Rp1,5 M untuk 5 m jalan", "money:Rp1,5 M"),
    TextCase("5 juta orang", ""),
    TextCase("12% dan 7,5 % dan 12 persen", "percent:12% | percent:7,5 % | percent:12 persen"),
    TextCase("12 per cent, 12 percent, 12 per hari", "percent:12 per cent | percent:12 percent"),
    TextCase("10-12% atau 10 sampai 12 persen", "percent:10-12% | percent:10 sampai 12 persen"),
  ])
  func `of amounts`(_ row: TextCase) {
    #expect(Rendering.runs(row.text, [.money, .percent]) == row.expected)
  }

  @Test(arguments: [
    TextCase("12 Maret 2020 dan 12/3/2020", "date:12 Maret 2020 | date:12/3/2020"),
    TextCase("pada Maret 2020, 3 mei", "date:Maret 2020 | date:3 mei"),
    TextCase("March 12, 2020; March 12th", "date:March 12, 2020 | date:March 12th"),
    TextCase("Senin, 12 Maret 2020.", "date:Senin, 12 Maret 2020"),
    TextCase("Senin (12/3) ada 12/3 bagian", "date:12/3"),
    TextCase("12-14 Maret; 12 s.d. 14 Mei 2020", "date:12-14 Maret | date:12 s.d. 14 Mei 2020"),
    TextCase("tanggal 12 dan 13", "date:12"),
    TextCase("2020-03-12 40/50/2020 you may 5", "date:2020-03-12"),
    TextCase("40 Maret", ""),
  ])
  func `of dates`(_ row: TextCase) {
    #expect(Rendering.runs(row.text, [.date]) == row.expected)
  }

  @Test(arguments: [
    TextCase("pukul 07.00 atau 07.00 WIB", "time:pukul 07.00 | time:07.00 WIB"),
    TextCase("08.00-15.00 WIB, jam 8", "time:08.00-15.00 WIB | time:jam 8"),
    TextCase("7:30 pm, 7 p.m., 7pm", "time:7:30 pm | time:7 p.m. | time:7pm"),
    TextCase("pkl. 08.00 s.d. 10.00 WITA", "time:pkl. 08.00 s.d. 10.00 WITA"),
    TextCase("pukul 7 pagi WIB, jam 8-10", "time:pukul 7 pagi WIB | time:jam 8-10"),
    TextCase("buka 24 jam, 2 jam 5 menit, 7.50 meter", ""),
    TextCase("jam 40, 25:99", ""),
  ])
  func `of times`(_ row: TextCase) {
    #expect(Rendering.runs(row.text, [.time]) == row.expected)
  }

  @Test(arguments: [
    TextCase("Dinas Kesehatan Kota membuka posko", "name:Dinas Kesehatan Kota"),
    TextCase("Warga datang ke Bandung.", "name:Bandung"),
    TextCase("Kata Budi. Lalu pergi", "name:Kata Budi"),
    TextCase("oleh Ali bin Abu Talib dan A. Yani", "name:Ali bin Abu Talib | name:A. Yani"),
    TextCase(
      "oleh dr. Budi dan Dr. Ani, R.A. Kartini", "name:Budi | name:Dr. Ani | name:R.A. Kartini"),
    TextCase("AYO DATANG KE BANDUNG!", ""),
    TextCase("ia berkata, \"Kami siap\"", ""),
    TextCase("pada Senin dan Maret", ""),
    TextCase("pada 12 Maret 2020 di Contoh", "name:Contoh"),
    TextCase("seharga Rp 5 juta oleh KPU", "name:KPU"),
    TextCase("Kantor\nDinas Kota", "name:Dinas Kota"),
    TextCase("warga se-Jawa Barat antre", "name:se-Jawa Barat"),
  ])
  func `of names`(_ row: TextCase) {
    #expect(Rendering.runs(row.text, [.name]) == row.expected)
  }

  @Test func `come in the order of their first token`() {
    let draft = Draft("Kata Budi, 12% pada 12 Mei 2020 pukul 07.00 di Kota Contoh, Rp5 juta.")
    let starts = draft.runs.map(\.tokens.start)
    #expect(starts == starts.sorted())
    #expect(
      draft.runs.map(\.runClass) == [.name, .percent, .date, .time, .name, .money])
  }
}
