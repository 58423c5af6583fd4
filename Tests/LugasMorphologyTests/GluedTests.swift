import LugasMorphology
import Testing

struct GluedTests {
  @Test(arguments: [
    ("jagajarak", 0, ["jaga"]), ("jagajarak", 4, ["jarak"]), ("dirumah", 0, ["di"]),
    ("dibuka", 0, ["di", "dibuka"]), ("melayanibangsa", 0, ["melayani"]), ("", 0, []),
    ("zzz", 0, []), ("bandungjuara", 0, ["bandung"]),
  ])
  func `known words begin at a place`(_ text: String, _ start: Int, _ words: [String]) {
    let letters = Array(text.utf8)
    let found = Indonesian.wordEnds(in: letters, from: start).map {
      String(decoding: letters[start..<$0], as: UTF8.self)
    }
    #expect(Set(words).isSubset(of: found), "\(found)")
    #expect(words.isEmpty == found.isEmpty, "\(found)")
    #expect(!found.contains("dirumah"))
  }
}
