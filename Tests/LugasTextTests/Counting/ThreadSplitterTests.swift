import Testing

@testable import LugasText

/// A text, how long a post may be in characters, and the posts.
struct ThreadCase: Sendable, CustomTestStringConvertible {
  let testDescription: String
  let text: String
  let most: Int
  let posts: [String]?

  init(_ name: String, _ text: String, _ most: Int, _ posts: [String]?) {
    testDescription = name
    self.text = text
    self.most = most
    self.posts = posts
  }

  static let all = [
    ThreadCase("fits", " Loket buka.\n", 11, ["Loket buka."]),
    ThreadCase(
      "a sentence", "Loket buka pagi. Bawa KTP asli.", 24,
      ["Loket buka pagi. 1/2", "Bawa KTP asli. 2/2"]),
    ThreadCase(
      "a paragraph before a later sentence", "Loket buka pagi.\n\nBawa KTP. Bawa akta asli anak.",
      36, ["Loket buka pagi. 1/2", "Bawa KTP. Bawa akta asli anak. 2/2"]),
    ThreadCase(
      "a clause", "Loket buka pagi, siang libur dulu", 24,
      ["Loket buka pagi, 1/2", "siang libur dulu 2/2"]),
    ThreadCase(
      "a word", "warga datang pagi siang malam lagi", 20,
      ["warga datang 1/3", "pagi siang malam 2/3", "lagi 3/3"]),
    ThreadCase(
      "no name is cut", "bertemu dengan Ibu Ratna Maheswari", 28,
      ["bertemu dengan 1/2", "Ibu Ratna Maheswari 2/2"]),
    ThreadCase(
      "no amount is cut", "warga membayar Rp 85 ribu", 24,
      ["warga membayar 1/2", "Rp 85 ribu 2/2"]),
    ThreadCase(
      "no number loses its unit", "kami membuka 12 puskesmas", 20,
      ["kami membuka 1/2", "12 puskesmas 2/2"]),
    ThreadCase(
      "no link is cut", "daftar di https://contoh.id/a-b-c-d", 30,
      ["daftar di 1/2", "https://contoh.id/a-b-c-d 2/2"]),
    ThreadCase("a link longer than a post", "daftar https://contoh.id/a-b-c-d", 20, nil),
    ThreadCase("a tag longer than a post", "ya #ContohAsriSehatSelaluSemua", 20, nil),
    ThreadCase(
      "a word longer than a post", String(repeating: "字", count: 10), 9,
      ["字字字字字 1/2", "字字字字字 2/2"]),
    ThreadCase(
      "no grapheme is cut", String(repeating: "ꦏ꧀", count: 10), 9,
      ["ꦏ꧀ꦏ꧀ꦏ꧀ꦏ꧀ꦏ꧀ 1/2", "ꦏ꧀ꦏ꧀ꦏ꧀ꦏ꧀ꦏ꧀ 2/2"]),
  ]
}

struct ThreadSplitterTests {
  private func posts(_ text: String, _ most: Int) -> [String]? {
    ThreadSplitter(Draft(text)) { $0.count <= most }.posts()
  }

  @Test(arguments: ThreadCase.all)
  func `splits where a reader would`(_ example: ThreadCase) {
    #expect(posts(example.text, example.most) == example.posts)
  }

  /// Every text again, for every limit: each post keeps it, nothing is lost, the numbers are right.
  @Test(arguments: ThreadCase.all)
  func `each post keeps the limit and together they are the text`(_ example: ThreadCase) throws {
    let text = String(repeating: example.text + " ", count: 8)
    for most in stride(from: 12, through: 60, by: 4) {
      guard let posts = posts(text, most), posts.count > 1 else { continue }
      #expect(posts.allSatisfy { $0.count <= most })
      let marks = posts.indices.map { " \($0 + 1)/\(posts.count)" }
      #expect(zip(posts, marks).allSatisfy { $0.hasSuffix($1) })
      let whole = zip(posts, marks).map { String($0.dropLast($1.count)) }.joined()
      let letters = { (text: String) in
        text.unicodeScalars.map(\.value).filter { $0 != 32 && $0 != 10 }
      }
      #expect(letters(whole) == letters(text))
    }
  }

  @Test func `a word that is longer than many posts is cut to fill them`() {
    let posts = posts("Kami " + String(repeating: "a", count: 9000), 1000)
    #expect(posts?.count == 11)
    #expect(posts?.dropFirst().dropLast().allSatisfy { $0.count == 1000 } == true)
    #expect(posts?.joined().count { $0 == "a" } == 9001)
  }

  @Test func `ten posts have longer numbers`() {
    let text = String(repeating: "satu dua. ", count: 12)
    let posts = posts(text, 15)
    #expect(posts?.count == 12)
    #expect(posts?.last == "satu dua. 12/12")
  }
}
