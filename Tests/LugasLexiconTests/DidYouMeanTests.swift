import Testing

@testable import LugasLexicon

struct DidYouMeanTests {
  @Test(arguments: [
    ("acept", "accept"), ("tolka", "tolak"), ("partis", "parties"), ("SEVERITY", "severity"),
  ])
  func `finds the near word`(_ word: String, _ meant: String) {
    let known = ["accept", "parties", "tolak", "severity", "id"]
    #expect(DidYouMean.nearest(to: word, in: known) == meant)
  }

  @Test func `says nothing when no word is near`() {
    #expect(DidYouMean.nearest(to: "zebra", in: ["accept", "id"]) == nil)
  }
}
