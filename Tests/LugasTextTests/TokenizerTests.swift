import LugasText
import Testing

@Suite struct `Tokenizer, words and marks` {
  @Test(arguments: [
    TextCase("Cegah DBD bersama!", "w:Cegah _ w:DBD _ w:bersama p:!"),
    TextCase("anak-anak Jum'at KTP-el", "w:anak-anak _ w:Jum'at _ w:KTP-el"),
    TextCase("COVID-19 di-update ke-5", "w:COVID-19 _ w:di-update _ w:ke-5"),
    TextCase("warga2 P3K 3M 1st 5G-ku", "w:warga2 _ w:P3K _ w:3M _ w:1st _ w:5G-ku"),
    TextCase("tahun 1990-an, 90'an", "w:tahun _ w:1990-an p:, _ w:90'an"),
    TextCase("Jum’at qur\u{2BC}an", "w:Jum’at _ w:qur\u{2BC}an"),
    TextCase("a\u{2010}b a\u{2011}b a\u{AD}b", "w:a\u{2010}b _ w:a\u{2011}b _ w:a\u{AD}b"),
    TextCase("-kata kata- 'kata'", "p:- w:kata _ w:kata p:- _ p:' w:kata p:'"),
    TextCase("a–b a—b a--b", "w:a p:– w:b _ w:a p:— w:b _ w:a p:-- w:b"),
    TextCase("dan/atau R&D", "w:dan p:/ w:atau _ w:R p:& w:D"),
    TextCase("café e\u{301}lan ꦲꦏ꧀ꦱꦫ Ñandú", "w:café _ w:e\u{301}lan _ w:ꦲꦏ꧀ꦱꦫ _ w:Ñandú"),
    TextCase("selesai.Info pagi.me", "w:selesai p:. w:Info _ w:pagi p:. w:me"),
    TextCase("Hore!!! Apa?! ... …", "w:Hore p:!!! _ w:Apa p:? p:! _ p:... _ p:…"),
    TextCase("“a” ‘b’ «c»", "p:“ w:a p:” _ p:‘ w:b p:’ _ p:« w:c p:»"),
    TextCase("a\t\u{A0}\u{2009} b", "w:a _ w:b"),
    TextCase("a\r\nb\rc\nd\u{85}e\u{2028}f\u{2029}", "w:a / w:b / w:c / w:d / w:e / w:f /"),
    TextCase("a=b © ° →", "w:a o:= w:b _ o:© _ o:° _ o:→"),
    TextCase("a\u{0}b\u{202E}c\u{200B}d", "w:a o:\u{0} w:b o:\u{202E} w:c\u{200B}d"),
    TextCase("m² ½ ١٢", "w:m² _ n:½ _ n:١٢"),
    TextCase("", ""),
  ])
  func `cuts words, marks and blanks`(_ row: TextCase) {
    #expect(Rendering.tokens(row.text) == row.expected)
  }

  @Test(arguments: [
    TextCase("1.234,5 2,200 2,200.50", "n:1.234,5 _ n:2,200 _ n:2,200.50"),
    TextCase("12% 7,5 %", "n:12% _ n:7,5 _ p:%"),
    TextCase("Rp2.000 Rp.2.000 rp500 RP5", "n:Rp2.000 _ n:Rp.2.000 _ n:rp500 _ n:RP5"),
    TextCase("Rp 2.000 Rp5.000,-", "w:Rp _ n:2.000 _ n:Rp5.000 p:, p:-"),
    TextCase("$5 US$5 €7,50", "n:$5 _ n:US$5 _ n:€7,50"),
    TextCase("07.00 08:30 08.00-15.00", "n:07.00 _ n:08:30 _ n:08.00 p:- n:15.00"),
    TextCase("12/03/2020 2020-03-12 12-03-2020", "n:12/03/2020 _ n:2020-03-12 _ n:12-03-2020"),
    TextCase("0812-3456-7890 021-1234567", "n:0812-3456-7890 _ n:021-1234567"),
    TextCase(
      "(022) +62812 +62 812-3456-7890", "p:( n:022 p:) _ n:+62812 _ n:+62 _ n:812-3456-7890"),
    TextCase("5-10 2019-2020 1500-567", "n:5 p:- n:10 _ n:2019 p:- n:2020 _ n:1500 p:- n:567"),
    TextCase(
      "tahun 2020. Ada 5, atau 6.", "w:tahun _ n:2020 p:. _ w:Ada _ n:5 p:, _ w:atau _ n:6 p:."),
    TextCase("10-20rb 1,5jt", "n:10 p:- w:20rb _ n:1,5 w:jt"),
    TextCase("1.Cuci 2)", "n:1 p:. w:Cuci _ n:2 p:)"),
    TextCase("5+3 24/7", "n:5 o:+ n:3 _ n:24/7"),
  ])
  func `cuts numbers`(_ row: TextCase) {
    #expect(Rendering.tokens(row.text) == row.expected)
  }
}
