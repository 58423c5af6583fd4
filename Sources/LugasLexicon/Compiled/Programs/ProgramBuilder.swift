/// Builds a program from a pattern (Thompson's construction).
struct ProgramBuilder {
  /// Numbers for what a pattern names.
  struct Names {
    let word: (String) -> WordID
    let set: (Pattern) -> Int?
    /// The word set of this word alone.
    let sign: (String) -> Int
    let form: (String) -> Int
    /// The set of these forms.
    let formSet: ([String]) -> Int
    let glued: (GluedPattern) -> Int
    let capture: (String) -> Int
  }

  private var reading: [[PatternProgram.Step]] = [[]]
  private var free: [[PatternProgram.Step]] = [[]]
  private var tooLong = false
  /// Inside a capture it matters which form a word was read as.
  private var isCapturing = false
  private let names: Names

  private init(_ names: Names) { self.names = names }

  /// The program of a pattern; nil when it needs more than 64 states.
  static func program(of pattern: Pattern, names: Names) -> PatternProgram? {
    var builder = ProgramBuilder(names)
    let end = builder.add(pattern, from: 0)
    guard !builder.tooLong else { return nil }
    return PatternProgram(
      reading: builder.reading, free: builder.free, accepting: end,
      required: builder.required(pattern))
  }

  /// What every match of a pattern reads somewhere, in order.
  private func required(_ pattern: Pattern) -> [ProgramTest] {
    switch pattern {
    case .tokens(let tokens): tokens.map { .set(names.sign($0)) }
    case .sequence(let parts): parts.flatMap { required($0) }
    case .capture(_, let part): required(part)
    case .oneOf, .list, .lemma: names.set(pattern).map { [.set($0)] } ?? []
    case .tokenClass(let tokenClass): [.tokenClass(tokenClass)]
    case .form, .glued, .optional, .gap, .sentenceStart, .sentenceEnd: []
    }
  }

  private mutating func newState() -> UInt8 {
    guard reading.count < 64 else {
      tooLong = true
      return 0
    }
    reading.append([])
    free.append([])
    return UInt8(reading.count - 1)
  }

  private mutating func step(_ test: ProgramTest, from: UInt8, to target: UInt8) {
    if test.reads {
      reading[Int(from)].append(.init(test: test, target: target))
    } else {
      free[Int(from)].append(.init(test: test, target: target))
    }
  }

  private mutating func chain(_ test: ProgramTest, from: UInt8) -> UInt8 {
    let target = newState()
    step(test, from: from, to: target)
    return target
  }

  /// Adds a pattern behind a state and answers the state behind it.
  private mutating func add(_ pattern: Pattern, from: UInt8) -> UInt8 {
    guard !tooLong else { return 0 }
    switch pattern {
    case .tokens(let tokens):
      return tokens.reduce(from) { state, token in chain(.word(names.word(token)), from: state) }
    case .sequence(let parts): return parts.reduce(from) { state, part in add(part, from: state) }
    case .oneOf(let parts):
      if let index = names.set(pattern) { return chain(.set(index), from: from) }
      let mayJoin = !isCapturing && pattern.captureNames.isEmpty
      return choice(mayJoin ? Pattern.formsTogether(parts) : parts.map { [$0] }, from: from)
    case .optional(let part):
      let last = add(part, from: from)
      let end = chain(.always, from: last)
      step(.always, from: from, to: end)
      return end
    case .gap(let atLeast, let atMost): return gap(atLeast, atMost, from: from)
    case .tokenClass(let tokenClass): return chain(.tokenClass(tokenClass), from: from)
    case .form(let name): return chain(.form(names.form(name)), from: from)
    case .glued(let glued): return chain(.glued(names.glued(glued)), from: from)
    case .list, .lemma: return names.set(pattern).map { chain(.set($0), from: from) } ?? from
    case .capture(let name, let part):
      let number = names.capture(name)
      let wasCapturing = isCapturing
      isCapturing = true
      let last = add(part, from: chain(.opens(number), from: from))
      isCapturing = wasCapturing
      return chain(.closes(number), from: last)
    case .sentenceStart: return chain(.sentenceStart, from: from)
    case .sentenceEnd: return chain(.sentenceEnd, from: from)
    }
  }

  /// - Parameter ways: each a part, or word forms that are one step together.
  private mutating func choice(_ ways: [[Pattern]], from: UInt8) -> UInt8 {
    if ways.count == 1 { return add(way: ways[0], from: from) }
    let end = newState()
    for way in ways {
      step(.always, from: add(way: way, from: chain(.always, from: from)), to: end)
    }
    return end
  }

  private mutating func add(way: [Pattern], from: UInt8) -> UInt8 {
    let forms = way.compactMap(\.formName)
    return forms.count > 1
      ? chain(.forms(names.formSet(forms)), from: from) : way.reduce(from) { add($1, from: $0) }
  }

  private mutating func gap(_ atLeast: Int, _ atMost: Int, from: UInt8) -> UInt8 {
    var state = from
    for _ in 0..<atLeast { state = chain(.anyWord, from: state) }
    guard atMost > atLeast else { return state }
    let end = newState()
    step(.always, from: state, to: end)
    for _ in atLeast..<atMost {
      state = chain(.anyWord, from: state)
      step(.always, from: state, to: end)
    }
    return end
  }
}
