import Foundation
import LugasChecking
import LugasLexicon
import Synchronization
import Testing

@testable import lugas

@Suite struct SharedBlockTests {
  private static let pack = """
    pack: officialese
    language: id
    family: plain
    kind: officialese
    severity: should
    why:
      id: Kata sehari-hari lebih cepat dipahami.
    source: EYD Edisi V (2022)
    replace:
      dalam rangka: untuk
    """

  private func answers() -> LineAnswers {
    let file = LexiconFile(path: "id/plain/officialese.yaml", text: SharedBlockTests.pack)
    let lexicon = LexiconSources(files: [file], forms: Morphology()).compiled().0
    let pipeline = Pipeline(
      lexicon: lexicon, options: CheckOptions(), language: .id, threshold: .consider)
    return LineAnswers(pipeline: pipeline, language: .id)
  }

  private func block(_ text: (Int) -> String) -> LineBlock {
    LineBlock(
      bytes: (0..<5000).flatMap { Array(#"{"id":\#($0),"text":"\#(text($0))"}"#.utf8) + [0x0A] })
  }

  /// What was written, call by call.
  private final class Written: Sendable {
    let bytes = Mutex<[[UInt8]]>([])
  }

  @Test func `two threads answer as one does, in order`() {
    let block = block { $0 % 3 == 0 ? "Dalam rangka rapat \($0)." : "Rapat \($0)." }
    var alone: [UInt8] = []
    var own = answers()
    let tally = own.answer(0..<block.bytes.count, of: block, to: &alone)
    let written = Written()
    let helper = BlockHelper(own) { bytes in written.bytes.withLock { $0.append(bytes) } }
    for _ in 0..<3 {
      written.bytes.withLock { $0 = [] }
      #expect(helper.answer(block, with: &own) == tally)
      let calls = written.bytes.withLock { $0 }
      #expect(calls.count > 2)
      #expect(Array(calls.joined()) == alone)
    }
    #expect(tally == LineTally(hasSuggestions: true, unreadable: 0))
    #expect(alone.count { $0 == 0x0A } == 5000)
  }

  @Test func `one line with a suggestion is enough for the exit status`() {
    for place in [-1, 0, 2500, 4999] {
      let block = block { $0 == place ? "Dalam rangka rapat." : "Rapat." }
      var own = answers()
      let helper = BlockHelper(own) { _ in }
      let tally = helper.answer(block, with: &own)
      #expect(tally == LineTally(hasSuggestions: place >= 0), "at \(place)")
    }
  }

  @Test func `counts the lines that cannot be read`() {
    let lines = (0..<5000).map { $0 % 1000 == 7 ? "{" : #"{"text":"Rapat \#($0)."}"# }
    let block = LineBlock(bytes: Array(lines.joined(separator: "\n \t\r\n").utf8))
    var own = answers()
    let helper = BlockHelper(own) { _ in }
    #expect(helper.answer(block, with: &own) == LineTally(unreadable: 5))
  }
}
