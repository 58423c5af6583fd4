import LugasText
import Testing

@Suite struct `Tokenizer, addresses and tags` {
  @Test(arguments: [
    TextCase("https://x.id/a?b=1&c=2.", "url:https://x.id/a?b=1&c=2 p:."),
    TextCase("(http://x.id/a_(b)), ya", "p:( url:http://x.id/a_(b) p:) p:, _ w:ya"),
    TextCase("\"https://x.id\"!", "p:\" url:https://x.id p:\" p:!"),
    TextCase("mailto:a@x.id ftp://x.id", "url:mailto:a@x.id _ url:ftp://x.id"),
    TextCase(
      "http:// https: lihat:https://x.id",
      "w:http p:: p:// _ w:https p:: _ w:lihat p:: url:https://x.id"),
    TextCase("dinkes.example.go.id/dbd", "url:dinkes.example.go.id/dbd"),
    TextCase("www.x.id, bit.ly/abc; s.id/x", "url:www.x.id p:, _ url:bit.ly/abc p:; _ url:s.id/x"),
    TextCase("Contoh.com contoh.go.id? t.me", "url:Contoh.com _ url:contoh.go.id p:? _ url:t.me"),
    TextCase("contoh.com?a=1 contoh.com:8080/x", "url:contoh.com?a=1 _ url:contoh.com:8080/x"),
    TextCase(
      "kata.kata pagi.info saya.id", "w:kata p:. w:kata _ w:pagi p:. w:info _ url:saya.id"),
    TextCase("x.go.id.Info penting", "url:x.go.id p:. w:Info _ w:penting"),
    TextCase("dinkes.go.id—baru", "url:dinkes.go.id p:— w:baru"),
    TextCase("99.co.id/a", "url:99.co.id/a"),
    TextCase(
      "file:///data/warga/x, s3://ember/warga",
      "url:file:///data/warga/x p:, _ url:s3://ember/warga"),
    TextCase(
      "contoh.id:8080/warga contoh.info:80/x", "url:contoh.id:8080/warga _ url:contoh.info:80/x"),
    TextCase("jam.id: lihat kami.info:5", "url:jam.id p:: _ w:lihat _ w:kami p:. w:info p:: n:5"),
    TextCase("https://x.id/😀/warga 😀", "url:https://x.id/😀/warga _ e:😀"),
    TextCase(
      "https://x.id/a😀 https://x.id/a❤️, ya",
      "url:https://x.id/a e:😀 _ url:https://x.id/a e:❤️ p:, _ w:ya"),
    TextCase("https://x.id/berita–warga – ya", "url:https://x.id/berita–warga _ p:– _ w:ya"),
    TextCase(
      "https://x.id/cafe\u{301}. “https://x.id/a”",
      "url:https://x.id/cafe\u{301} p:. _ p:“ url:https://x.id/a p:”"),
    TextCase("lihat_data.go.id _dinkes.go.id_", "url:lihat_data.go.id _ p:_ url:dinkes.go.id p:_"),
  ])
  func `finds web addresses`(_ row: TextCase) {
    #expect(Rendering.tokens(row.text) == row.expected)
  }

  @Test(arguments: [
    TextCase("surat.pdf, FOTO.JPG 2024.xlsx.", "o:surat.pdf p:, _ o:FOTO.JPG _ o:2024.xlsx p:."),
    TextCase("berkas/warga.pdf (data/x/a.csv)", "o:berkas/warga.pdf _ p:( o:data/x/a.csv p:)"),
    TextCase(
      "surat.pdf/datang surat.pdf.Silakan", "o:surat.pdf p:/ w:datang _ o:surat.pdf p:. w:Silakan"),
    TextCase("data_warga_2024 12_a a_b/c", "o:data_warga_2024 _ o:12_a _ o:a_b p:/ w:c"),
    TextCase("_warga_ Nama____ a__b", "p:_ w:warga p:_ _ w:Nama p:____ _ w:a p:__ w:b"),
    TextCase(
      "arsip\\warga\\x C:\\Data\\a C:/Data/a", "o:arsip\\warga\\x _ o:C:\\Data\\a _ o:C:/Data/a"),
    TextCase(
      "/home/warga/x ./warga ../a ~/warga", "o:/home/warga/x _ o:./warga _ o:../a _ o:~/warga"),
    TextCase("(/etc/warga) /warga a /b/", "p:( o:/etc/warga p:) _ p:/ w:warga _ w:a _ p:/ w:b p:/"),
    TextCase("portal.dinas.lokal", "o:portal.dinas.lokal"),
    TextCase("énergi_x a_b#c é/b.pdf", "o:énergi_x _ o:a_b p:# w:c _ o:é/b.pdf"),
    TextCase("data_énergi b.c.é_d", "o:data_énergi _ o:b.c.é_d"),
  ])
  func `finds file names and paths`(_ row: TextCase) {
    #expect(Rendering.tokens(row.text) == row.expected)
  }

  @Test(arguments: [
    TextCase("dan/atau s/d RT/RW", "w:dan p:/ w:atau _ w:s p:/ w:d _ w:RT p:/ w:RW"),
    TextCase("hitam/putih/merah 10/hari", "w:hitam p:/ w:putih p:/ w:merah _ n:10 p:/ w:hari"),
    TextCase("buka.Silakan datang.silakan", "w:buka p:. w:Silakan _ w:datang p:. w:silakan"),
    TextCase(
      "Jl.Contoh No.HP a.n. S.Pd",
      "w:Jl p:. w:Contoh _ w:No p:. w:HP _ w:a p:. w:n p:. _ w:S p:. w:Pd"),
    TextCase("a.n.bupati dr.sp.og", "w:a p:. w:n p:. w:bupati _ w:dr p:. w:sp p:. w:og"),
    TextCase("unduh.Pdf buka.Doc", "w:unduh p:. w:Pdf _ w:buka p:. w:Doc"),
    TextCase("T: /warga Rp2.000/orang", "w:T p:: _ p:/ w:warga _ n:Rp2.000 p:/ w:orang"),
  ])
  func `leaves words that share a mark`(_ row: TextCase) {
    #expect(Rendering.tokens(row.text) == row.expected)
  }

  @Test(arguments: [
    TextCase("budi.s_1+x@dinkes.example.go.id.", "mail:budi.s_1+x@dinkes.example.go.id p:."),
    TextCase("(a@b.co)", "p:( mail:a@b.co p:)"),
    TextCase("a@b", "w:a p:@ w:b"),
    TextCase("1a@x.com", "mail:1a@x.com"),
    TextCase("a@x.com.Info", "mail:a@x.com p:. w:Info"),
  ])
  func `finds mail addresses`(_ row: TextCase) {
    #expect(Rendering.tokens(row.text) == row.expected)
  }

  @Test(arguments: [
    TextCase("@dinkes_kab.contoh. @a", "at:@dinkes_kab.contoh p:. _ at:@a"),
    TextCase("@dinkes.Info", "at:@dinkes p:. w:Info"),
    TextCase("@ @. @@a", "p:@ _ p:@ p:. _ p:@ at:@a"),
    TextCase("@a@sosial.example @a@b", "at:@a@sosial.example _ at:@a at:@b"),
    TextCase("#LawanDBD #3M #HIV_AIDS!", "tag:#LawanDBD _ tag:#3M _ tag:#HIV_AIDS p:!"),
    TextCase("#1 a#b ##x #ꦲ", "p:# n:1 _ w:a p:# w:b _ p:# tag:#x _ tag:#ꦲ"),
    TextCase("#a#b", "tag:#a tag:#b"),
    TextCase("(#Sehat-Selalu)", "p:( tag:#Sehat p:- w:Selalu p:)"),
  ])
  func `finds mentions and hashtags`(_ row: TextCase) {
    #expect(Rendering.tokens(row.text) == row.expected)
  }

  @Test(arguments: [
    "😀", "👍🏽", "👩‍⚕️", "👨‍👩‍👧‍👦", "❤️", "☎", "1️⃣", "#️⃣", "*️⃣", "🇮🇩", "🏴󠁧󠁢󠁥󠁮󠁧󠁿", "⚠️", "™️",
    "🏳️‍🌈", "🇮", "❤", "‼️",
  ])
  func `keeps an emoji whole`(_ emoji: String) {
    #expect(Rendering.tokens("a \(emoji)b") == "w:a _ e:\(emoji) w:b")
  }

  @Test func `cuts emoji in a row apart`() {
    #expect(Rendering.tokens("🇮🇩🇸🇬😀😀1️⃣2️⃣") == "e:🇮🇩 e:🇸🇬 e:😀 e:😀 e:1️⃣ e:2️⃣")
    #expect(Rendering.tokens("10️⃣ ☎\u{FE0E}") == "n:1 e:0️⃣ _ o:☎ o:\u{FE0E}")
  }
}
