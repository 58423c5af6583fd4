import Testing

@testable import LugasText

/// A text and what a platform finds in it, in `kind:text` words.
struct PieceCase: Sendable, CustomTestStringConvertible {
  let text: String
  let found: [String]
  var testDescription: String { text }

  init(_ text: String, _ found: String...) {
    self.text = text
    self.found = found
  }

  /// What is found, of these kinds.
  func pieces(_ kinds: Set<PostText.Piece.Kind>) -> [String] {
    let post = PostText(composing: text)
    return post.pieces.filter { kinds.contains($0.kind) }.map { post.text(of: $0) }
  }

  static let links = [
    PieceCase("Baca https://contoh.go.id/dbd.", "https://contoh.go.id/dbd"),
    PieceCase("Baca contoh.go.id/dbd, ya", "contoh.go.id/dbd"),
    PieceCase("(contoh.com)", "contoh.com"),
    PieceCase("HTTPS://CONTOH.GO.ID/A", "HTTPS://CONTOH.GO.ID/A"),
    PieceCase("https://contoh.id/a_(b)_(c)", "https://contoh.id/a_(b)_(c)"),
    PieceCase("https://contoh.id/a)b", "https://contoh.id/a"),
    PieceCase("https://contoh.id/a(b(c)d)e", "https://contoh.id/a(b(c)d)e"),
    PieceCase("https://contoh.id/?q=a&b=c!", "https://contoh.id/?q=a&b=c"),
    PieceCase("contoh.id?q=a tidak", "contoh.id"),
    PieceCase("https://contoh.id/@warga/1", "https://contoh.id/@warga/1"),
    PieceCase("https://contoh.id:8080/a", "https://contoh.id:8080/a"),
    PieceCase("contoh.bukanakhiran/a"),
    PieceCase("versi 2.0.1 dan Rp2.000"),
    PieceCase("selesai.kunjungi kantor"),
    PieceCase("Halo.info terbaru", "Halo.info"),
    PieceCase("info@contoh.go.id"),
    PieceCase("@contoh.com #contoh.com $contoh.com"),
    PieceCase("-contoh.com /contoh.com .contoh.com _contoh.com"),
    PieceCase("contoh-.com"),
    PieceCase("contoh.com- contoh.com+ contoh.com@a contoh.comx"),
    PieceCase("a_b.contoh.com", "b.contoh.com"),
    PieceCase("https://a_b.contoh.com", "https://a_b.contoh.com"),
    PieceCase("詳細はcontoh.comです", "contoh.com"),
    PieceCase("あ.contoh.com", "contoh.com"),
    PieceCase("あ.com"),
    PieceCase("https://日本語.jp/é", "https://日本語.jp/é"),
    PieceCase("詳細https://contoh.jp。", "https://contoh.jp"),
    PieceCase("contoh.com。https://contoh.id", "contoh.com", "https://contoh.id"),
    PieceCase("bücher.de über.de", "bücher.de", "über.de"),
    PieceCase("écrit.contoh.com", "crit.contoh.com"),
    PieceCase(
      "https://contoh.id/a,(b) contoh.id/a,(b)c", "https://contoh.id/a", "contoh.id/a,(b)c"),
    PieceCase("contoh.xn--p1ai", "contoh.xn--p1ai"),
    PieceCase("ftp://contoh.com http:// https://a"),
    PieceCase("https://t.co/AbC123é", "https://t.co/AbC123"),
  ]

  static let hashtags = [
    PieceCase("#LawanDBD di #2026 dan #2026Baik", "#LawanDBD", "#2026Baik"),
    PieceCase("#_a #a_b #_", "#_a", "#a_b"),
    PieceCase("(#a), #b!", "#a", "#b"),
    PieceCase("kata#a 1#a &#a"),
    PieceCase("#a#b"),
    PieceCase("#a-b", "#a"),
    PieceCase("＃広い #日本語 #ქართული", "＃広い", "#日本語", "#ქართული"),
    PieceCase("#Jum'at #é e\u{301}", "#Jum", "#é"),
    PieceCase("#️⃣ #a\u{FE0F}#b", "#b"),
    PieceCase("#a://b"),
    PieceCase("https://contoh.id/#a #b", "#b"),
  ]

  static let mentions = [
    PieceCase("@dinkes, @a_1!", "@dinkes", "@a_1"),
    PieceCase("info@dinkes _@a #@a !@a"),
    PieceCase("RT @a rt:@b RT@c kRT@d", "@a", "@b", "@c"),
    PieceCase("@dinkes/daftar-warga", "@dinkes/daftar-warga"),
    PieceCase("@" + String(repeating: "a", count: 21), "@" + String(repeating: "a", count: 20)),
    PieceCase("@a@ @bé @c://"),
    PieceCase("＠a", "＠a"),
    PieceCase("@a@sosial.contoh.id", "@a"),
    PieceCase("https://contoh.id/@a @b", "@b"),
    PieceCase("@@a"),
  ]
}

struct PostPieceTests {
  @Test(arguments: PieceCase.links)
  func `finds links`(_ example: PieceCase) {
    #expect(example.pieces([.link, .bareLink]) == example.found)
  }

  @Test(arguments: PieceCase.hashtags)
  func `finds hashtags`(_ example: PieceCase) {
    #expect(example.pieces([.hashtag]) == example.found)
  }

  @Test(arguments: PieceCase.mentions)
  func `finds mentions`(_ example: PieceCase) {
    #expect(example.pieces([.mention]) == example.found)
  }

  @Test func `tells addresses without a scheme`() {
    let post = PostText("contoh.id https://contoh.id")
    #expect(post.pieces.map(\.kind) == [.bareLink, .link])
  }
}
