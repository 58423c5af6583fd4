import LugasChecking
import LugasText
import TestSupport
import Testing

@testable import LugasReview

private func side(_ diff: WordDiff, without change: WordDiff.Change) -> String {
  diff.segments.filter { $0.change != change }.map(\.text).joined()
}

/// Length of the longest common subsequence, the slow way.
private func commonLength(_ old: [Int32], _ new: [Int32]) -> Int {
  var row = [Int](repeating: 0, count: new.count + 1)
  for a in old {
    var diagonal = 0
    for (j, b) in new.enumerated() {
      let above = row[j + 1]
      row[j + 1] = a == b ? diagonal + 1 : max(above, row[j])
      diagonal = above
    }
  }
  return row[new.count]
}

@Suite struct WordDiffTests {
  @Test func `shows the edits of a revision exactly`() {
    let marked = MarkedDraft("⟦Berkat Bapak Bupati,⟧ kasus turun.")
    let revision = Revision.whole(of: marked.checked)
    let diff = WordDiff(draft: marked.draft, edits: revision.edits)
    #expect(
      diff.segments == [
        .init(.removed, "Berkat Bapak Bupati, k"), .init(.added, "K"), .init(.same, "asus turun."),
      ])
  }

  @Test func `shows only the part that was asked for`() {
    let marked = MarkedDraft("⟦satu→1⟧ dua. ⟦tiga→3⟧ empat.")
    let edits = Revision.whole(of: marked.checked).edits
    let diff = WordDiff(draft: marked.draft, edits: edits, within: TextSpan(start: 10, end: 21))
    #expect(
      diff.segments == [.init(.removed, "tiga"), .init(.added, "3"), .init(.same, " empat.")])
  }

  @Test func `compares two texts word by word`() {
    let diff = WordDiff(from: "Kasus DBD turun drastis.", to: "Kasus DBD turun 12%.")
    #expect(
      diff.segments == [
        .init(.same, "Kasus DBD turun "), .init(.removed, "drastis"), .init(.added, "12%"),
        .init(.same, "."),
      ])
  }

  @Test(arguments: [("", ""), ("a", ""), ("", "a b"), ("é", "e\u{301}"), ("a b", "a b")])
  func `both sides come back byte for byte`(_ old: String, _ new: String) {
    let diff = WordDiff(from: old, to: new)
    #expect(side(diff, without: .added).utf8.elementsEqual(old.utf8))
    #expect(side(diff, without: .removed).utf8.elementsEqual(new.utf8))
    #expect(diff.isEmpty == old.utf8.elementsEqual(new.utf8))
  }

  @Test func `finds a shortest difference of short sequences`() {
    for seed in 0..<3_000 as Range<UInt64> {
      var generator = SeededGenerator(seed: seed)
      let letters = Int32.random(in: 1...5, using: &generator)
      let sides = (0..<2).map { _ in
        (0..<Int.random(in: 0...14, using: &generator)).map { _ in
          Int32.random(in: 0...letters, using: &generator)
        }
      }
      var difference = BlockDiff(sides[0], sides[1])
      let blocks = difference.blocks()
      let same = blocks.filter(\.isSame)
      #expect(blocks.flatMap { Array($0.old) } == Array(sides[0].indices), "seed \(seed)")
      #expect(blocks.flatMap { Array($0.new) } == Array(sides[1].indices), "seed \(seed)")
      #expect(same.allSatisfy { sides[0][$0.old] == sides[1][$0.new] }, "seed \(seed)")
      let length = same.reduce(0) { $0 + $1.old.count }
      #expect(length == commonLength(sides[0], sides[1]), "seed \(seed)")
    }
  }

  @Test func `gives a valid difference of long texts that share little`() {
    var generator = SeededGenerator(seed: 7)
    let sides = (0..<2).map { _ in
      (0..<6_000).map { _ in Int32.random(in: 0...900, using: &generator) }
    }
    var difference = BlockDiff(sides[0], sides[1])
    let blocks = difference.blocks()
    #expect(blocks.flatMap { Array($0.old) } == Array(sides[0].indices))
    #expect(blocks.flatMap { Array($0.new) } == Array(sides[1].indices))
    #expect(blocks.filter(\.isSame).allSatisfy { sides[0][$0.old] == sides[1][$0.new] })
  }
}
