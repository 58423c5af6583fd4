import LugasLexicon
import LugasTerminal

/// Findings on a screen: OK, or what to do.
struct CheckupView {
  let findings: [Finding]
  let language: Language

  func show(on screen: inout Screen) {
    for finding in findings {
      screen.space()
      row(finding, on: &screen)
    }
    screen.space()
    let problems = findings.count { $0.state == .problem }
    let notes = findings.count { $0.state == .note }
    screen.write(StyledText(DoctorPhrase.sum(problems: problems, notes: notes).words(language)))
  }

  /// Topic, state and what is there; below it what to do.
  private func row(_ finding: Finding, on screen: inout Screen) {
    let state = StyledText.styled(finding.state.words(language), finding.state.style)
    let topic = finding.topic.words(language)
    let advice = finding.advice.map { $0.words(language) }
    if screen.isSpoken {
      screen.write(StyledText("\(topic): \(finding.state.words(language)). \(finding.words)"))
    } else if screen.isWide {
      let statePad = blanks(8 - finding.state.words(language).count)
      let topicPad = blanks(12 - topic.count)
      screen.write(
        "  " + state + StyledText("\(statePad)\(topic)\(topicPad)\(finding.words)"), indent: 22)
    } else {
      screen.write(state + StyledText("  \(topic): \(finding.words)"), indent: 4)
    }
    guard let advice else { return }
    let edge = screen.isWide ? 22 : 4
    screen.write(StyledText(advice), margin: edge, indent: edge)
  }

  private func blanks(_ count: Int) -> String { String(repeating: " ", count: max(1, count)) }
}

extension Finding.State {
  fileprivate var style: Style {
    switch self {
    case .ok: .plain
    case .note: .should
    case .problem: .must
    }
  }
}
