import Foundation
import LugasChecking
import LugasLexicon
import LugasReport
import LugasReview
import LugasText
import Testing

@testable import lugas

/// Swap any two parties, contenders or coalitions in any text, and the same rules fire.
struct SymmetryTests {
  private static let proven = Result {
    try LexiconLayers(folders: [Example.root.appendingPathComponent("lexicons").path]).proven()
  }

  @Test(arguments: NameList.all, [1, 2, 3] as [UInt64])
  func `the same rules fire for every name of a list`(_ list: NameList, seed: UInt64) throws {
    let names = try list.names()
    #expect(names.count > 5, "\(list.testDescription) is nearly empty")
    let lexicon = try SymmetryTests.proven.get().lexicon
    var pipeline = Pipeline(
      lexicon: lexicon, options: CheckOptions(), language: list.language, threshold: .consider)
    var sentences = NamedSentence(language: list.language, seed: seed)
    var firing = 0
    for _ in 0..<list.sentenceCount {
      let sentence = sentences.next()
      var first: (name: String, rules: Set<String>)?
      for name in names {
        let rules = rules(in: sentence(name), &pipeline)
        if let first {
          let odd = rules.symmetricDifference(first.rules).sorted()
          #expect(
            odd.isEmpty, "seed \(seed): '\(sentence(name))' and '\(first.name)' differ in \(odd)")
        } else {
          first = (name, rules)
          firing += rules.isEmpty ? 0 : 1
        }
      }
    }
    #expect(firing > 0, "seed \(seed): no rule fired at all")
  }

  private func rules(in text: String, _ pipeline: inout Pipeline) -> Set<String> {
    let suggestions = pipeline.report(Draft(text)).checked.suggestions
    return Set(suggestions.map { "\($0.rule)" })
  }
}
