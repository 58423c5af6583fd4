import LugasReview
import LugasTerminal
import Testing

@testable import lugas

struct MarkedTextTests {
  private func marked(_ segments: [WordDiff.Segment]) -> String {
    var changes = WordChanges(segments)
    changes.widen()
    return changes.segments.map { segment in
      switch segment.change {
      case .same: segment.text
      case .removed: "[-\(segment.text)-]"
      case .added: "{+\(segment.text)+}"
      }
    }.joined()
  }

  @Test(
    arguments: [
      (
        [.init(.removed, "Berkat Bupati, k"), .init(.added, "K"), .init(.same, "asus turun.")],
        "[-Berkat Bupati, kasus-]{+Kasus+} turun."
      ),
      (
        [.init(.same, "Tim "), .init(.removed, "yang hebat "), .init(.same, "kerja.")],
        "Tim [-yang hebat -]kerja."
      ),
      ([.init(.same, "kasus"), .init(.added, "nya")], "[-kasus-]{+kasusnya+}"),
      ([.init(.same, "di"), .init(.added, " "), .init(.same, "sini")], "di{+ +}sini"),
      (
        [.init(.removed, "a"), .init(.same, "bc"), .init(.removed, "d"), .init(.same, "e f")],
        "[-a-][-bcde-]{+bce+} f"
      ),
    ] as [([WordDiff.Segment], String)])
  func `marks whole words`(_ segments: [WordDiff.Segment], _ shown: String) {
    #expect(marked(segments) == shown)
  }
}
