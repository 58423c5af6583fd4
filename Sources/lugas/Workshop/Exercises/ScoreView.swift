import LugasLexicon
import LugasTerminal
import LugasWorkshop

/// The board of a class for the trainer: how far it is, what was hard, the order of the codes.
struct ScoreView {
  private let board: ScoreBoard
  private let set: ExerciseSet
  private let language: Language

  init(_ board: ScoreBoard, _ set: ExerciseSet, _ language: Language) {
    self.board = board
    self.set = set
    self.language = language
  }

  private static let hardest = 5
  private static let ranks = 20

  /// Writes it.
  func show(on screen: inout Screen) {
    if board.codes.isEmpty {
      say(.empty, on: &screen)
    } else {
      showClass(on: &screen)
      showHardest(on: &screen)
      showRanks(on: &screen)
    }
    if !board.unreadable.isEmpty { say(.unreadable(board.unreadable), on: &screen) }
    if !board.ofOthers.isEmpty { say(.ofOthers(board.ofOthers), on: &screen) }
  }

  private func showClass(on screen: inout Screen) {
    let sum = board.codes.reduce(0) { $0 + $1.solved.count }
    say(
      .head(
        participants: board.codes.count, mean: Double(sum) / Double(board.codes.count),
        of: set.exercises.count), on: &screen)
    for family in [Family.plain, .claim, .neutral] {
      let places = set.exercises.indices.filter { set.exercises[$0].family == family }
      guard !places.isEmpty else { continue }
      let solved = places.reduce(0) { $0 + board.solved($1) }
      say(
        .family(family, percent: percent(solved, places.count * board.codes.count)), on: &screen,
        margin: 2)
    }
  }

  private func showHardest(on screen: inout Screen) {
    say(.hardest, on: &screen)
    let places = set.exercises.indices.sorted { (board.solved($0), $0) < (board.solved($1), $1) }
    for place in places.prefix(Self.hardest) {
      let exercise = set.exercises[place]
      say(
        .row(
          exercise.name, percent: percent(board.solved(place), board.codes.count),
          SuggestionLine.short(exercise.draft, room: 50)), on: &screen, margin: 2)
    }
  }

  private func showRanks(on screen: inout Screen) {
    say(.ranks, on: &screen)
    for (index, code) in board.codes.prefix(Self.ranks).enumerated() {
      say(
        .rank(index + 1, solved: code.solved.count, clean: code.clean, code.text), on: &screen,
        margin: 2)
    }
  }

  private func percent(_ part: Int, _ whole: Int) -> Int {
    Int((Double(part) * 100 / Double(max(1, whole))).rounded())
  }

  private func say(_ phrase: ScorePhrase, on screen: inout Screen, margin: Int = 0) {
    screen.write(StyledText(phrase.words(language)), margin: margin, indent: margin + 2)
  }
}
