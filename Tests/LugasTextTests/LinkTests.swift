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
      "kata.kata saya.id surat.pdf", "w:kata p:. w:kata _ w:saya p:. w:id _ w:surat p:. w:pdf"),
    TextCase("x.go.id.Info penting", "url:x.go.id p:. w:Info _ w:penting"),
    TextCase("dinkes.go.id—baru", "url:dinkes.go.id p:— w:baru"),
    TextCase("99.co.id/a", "url:99.co.id/a"),
  ])
  func `finds web addresses`(_ row: TextCase) {
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
