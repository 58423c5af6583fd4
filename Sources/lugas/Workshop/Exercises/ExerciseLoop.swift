import LugasChecking
import LugasLexicon
import LugasTerminal
import LugasWorkshop

/// Asks about one exercise after the other, those not yet solved first.
struct ExerciseLoop {
  private let set: ExerciseSet
  private let chosen: [Int]
  private let lexicon: Lexicon
  private let language: Language
  private let keyboard: any Keyboard
  private var screen: Screen
  private var check: ExerciseCheck
  private var progress: ExerciseProgress
  /// Whether the exercise asked about was tried in vain, or its hint or answer was shown.
  private var isHelped = false
  private(set) var terminationSignal: Int32?

  /// A loop over those of the set that `isChosen` takes.
  init(
    _ set: ExerciseSet, where isChosen: (Exercise) -> Bool, _ lexicon: Lexicon,
    _ language: Language, keyboard: any Keyboard, screen: Screen, progress: ExerciseProgress
  ) {
    self.set = set
    chosen = set.exercises.indices.filter { isChosen(set.exercises[$0]) }
    self.lexicon = lexicon
    self.language = language
    self.keyboard = keyboard
    self.screen = screen
    check = ExerciseCheck(lexicon)
    self.progress = progress
  }

  /// Runs until all are solved or the officer stops, and tells the code.
  mutating func run() {
    guard !chosen.isEmpty else { return say(.noneChosen) }
    var current = next(after: nil) ?? chosen.first
    if next(after: nil) == nil { say(.allSolved) }
    while let place = current { current = ask(place) }
    guard terminationSignal == nil else { return }
    tellScore()
  }

  /// The next one that is not solved, from the start again at the end.
  private func next(after place: Int?) -> Int? {
    let open = chosen.filter { progress.solved[set.exercises[$0].name] == nil }
    return open.first { $0 > place ?? -1 } ?? open.first
  }

  // MARK: - Asking

  /// Shows an exercise, asks until it is left, and answers which one comes next.
  private mutating func ask(_ place: Int) -> Int? {
    let exercise = set.exercises[place]
    isHelped = false
    show(exercise, place)
    var initial = ""
    while true {
      let prompt = screen.prompt(ExercisePhrase.prompt.words(language), language)
      let event = keyboard.read(prompt: prompt, initial: initial)
      guard let line = line(of: event) else { return nil }
      let key: ExerciseKey = initial.isEmpty ? .read(line) : .answer(line.text)
      initial = ""
      switch key {
      case .answer(let text):
        if judge(text, exercise, place) { return following(place) }
      case .edit:
        initial = exercise.task == .rewrite && keyboard.canEdit ? exercise.draft : ""
      case .hint: help(.hint(exercise.hint))
      case .explain: explain(exercise)
      case .solution: help(.solution(exercise.good.first?.text ?? ""))
      case .skip: return next(after: place) ?? chosen.first { $0 > place } ?? chosen.first
      case .back: return chosen.last { $0 < place } ?? place
      case .goTo(let number): return chosen.contains(number - 1) ? number - 1 : place
      case .score: tellScore()
      case .nothing: show(exercise, place)
      case .stop: return nil
      }
    }
  }

  private mutating func line(of event: LineEvent) -> EnteredLine? {
    switch event {
    case .line(let line), .edit(let line): return line
    case .cancelled: return EnteredLine(typed: "")
    case .endOfInput: return nil
    case .terminated(let signal):
      terminationSignal = signal
      return nil
    }
  }

  /// What comes behind a solved one; nil when it was the last, or the officer has had enough.
  private mutating func following(_ place: Int) -> Int? {
    guard let next = next(after: place) else {
      say(.allSolved)
      return nil
    }
    return next
  }

  /// Tells what is wrong with an answer; true when nothing is.
  private mutating func judge(_ text: String, _ exercise: Exercise, _ place: Int) -> Bool {
    let findings = check.findings(on: text, to: exercise)
    guard findings.isEmpty else {
      isHelped = true
      say(.notYet)
      for finding in findings.prefix(6) {
        screen.write(
          StyledText("– \(ExercisePhrase.finding(finding).words(language))"), margin: 2, indent: 4)
      }
      return false
    }
    progress.solve(exercise, isClean: !isHelped)
    say(.right(solved: solvedCount, of: chosen.count))
    for place in check.places(of: exercise).prefix(3) {
      let change = SuggestionLine.change(
        from: place.quote, to: place.replacements.first, language)
      screen.write(StyledText(change), margin: 2, indent: 4)
    }
    return true
  }

  private var solvedCount: Int {
    chosen.count { progress.solved[set.exercises[$0].name] != nil }
  }

  // MARK: - Showing

  private mutating func show(_ exercise: Exercise, _ place: Int) {
    screen.newline()
    let head = ExercisePhrase.head(
      place + 1, of: set.exercises.count, exercise.family, level: exercise.level,
      isSolved: progress.solved[exercise.name] != nil)
    screen.write(.styled(head.words(language), .heading))
    screen.newline()
    screen.write(StyledText(exercise.draft), margin: 2, indent: 2)
    screen.newline()
    if let known = exercise.known { say(.known(known)) }
    say(.task(exercise.task))
    screen.write(
      parts: ExercisePhrase.keys(exercise.task).words(language).split(separator: "|").map(
        \.trimmingBlanks))
  }

  private mutating func help(_ phrase: ExercisePhrase) {
    isHelped = true
    say(phrase)
  }

  /// The rules of the exercise, as `/explain` tells them.
  private mutating func explain(_ exercise: Exercise) {
    isHelped = true
    var told: Set<RuleID> = []
    for place in check.places(of: exercise) where told.insert(place.rule).inserted {
      screen.write(.styled(place.quote, .strong), margin: 2, indent: 4)
      Explanation(lexicon.card(place.rule), language).show(on: &screen)
    }
  }

  private mutating func tellScore() {
    let code = progress.code(of: set)
    say(.score(code.text, solved: code.solved.count, of: set.exercises.count, clean: code.clean))
  }

  private mutating func say(_ phrase: ExercisePhrase) {
    screen.write(StyledText(phrase.words(language)))
  }
}
