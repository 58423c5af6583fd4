import LugasLexicon
import LugasReview
import LugasTerminal
import LugasWorkshop
import Testing

@testable import lugas

/// What an officer enters at the exercises, and what is said.
struct ExerciseLine: Sendable, CustomTestStringConvertible {
  let testDescription: String
  let inputs: [Input]
  let says: String

  init(_ name: String, _ inputs: [Input], says: String) {
    testDescription = name
    self.inputs = inputs
    self.says = says
  }

  static let all = [
    ExerciseLine("a right answer", ["Dalam Rangka"], says: "Benar. 1 dari 2 selesai."),
    ExerciseLine("a wrong one", ["loket"], says: "1 lagi belum disebut."),
    ExerciseLine("words that are not there", ["pasar"], says: "'pasar' tidak ada dalam naskah."),
    ExerciseLine(
      "the whole draft", ["Loket buka dalam rangka melayani warga Asri."],
      says: "terlalu panjang; sebut kata-katanya saja."),
    ExerciseLine("the hint", ["p"], says: "Petunjuk: Dua kata."),
    ExerciseLine("why", ["?"], says: "KENAPA  Sebab."),
    ExerciseLine("the answer", ["j"], says: "Salah satu jawaban: dalam rangka"),
    ExerciseLine("a skip", ["l"], says: "LATIHAN 2 dari 2"),
    ExerciseLine("back", ["l", "b"], says: "LATIHAN 1 dari 2"),
    ExerciseLine("a number", ["g 2"], says: "LATIHAN 2 dari 2"),
    ExerciseLine(
      "a pasted rewrite", ["l", .pasted("Loket di lantai 2 buka\nuntuk melayani warga.")],
      says: "Benar. 1 dari 2 selesai."),
    ExerciseLine(
      "a rewrite that keeps the fault", ["l", "Loket di lantai 2 buka dalam rangka melayani."],
      says: "'dalam rangka' masih bermasalah."),
    ExerciseLine(
      "a rewrite that loses a fact", ["l", "Loket kami buka untuk melayani warga."],
      says: "Faktanya hilang: lantai 2"),
    ExerciseLine("nothing but the fact", ["l", "lantai 2"], says: "susunlah menjadi kalimat"),
    ExerciseLine(
      "all of them", ["dalam rangka", "Loket di lantai 2 buka untuk melayani warga."],
      says: "Semua latihan ini sudah selesai."),
    ExerciseLine("the score", ["dalam rangka", "skor"], says: "(1 dari 2; 1 tanpa bantuan"),
    ExerciseLine("a score with help", ["p", "dalam rangka"], says: "(1 dari 2; 0 tanpa bantuan"),
  ]
}

struct ExerciseLoopTests {
  private static let file = LexiconFile(
    path: "latihan.yaml",
    text: """
      exercises: coba
      language: id
      family: plain
      list:
        - level: 1
          task: find
          draft: Loket buka dalam rangka melayani warga Asri.
          hint: Dua kata.
          rules: [id/p0/dalam-rangka]
          good: dalam rangka
          bad: [loket, warga]
        - level: 2
          task: rewrite
          draft: Loket di lantai 2 buka dalam rangka melayani warga.
          hint: Satu kata cukup.
          rules: [id/p0/dalam-rangka]
          facts: [lantai 2]
          words: 6-12
          good: Loket di lantai 2 buka untuk melayani warga.
          bad: [Loket buka., Loket di lantai 2 buka.]
      """)

  private func run(_ office: Office, _ inputs: [Input]) -> String {
    let read = ExerciseReader.read(Self.file, lexicon: Office.lexicon)
    #expect(read.problems.map(\.rendered.en) == [])
    let buffer = TextBuffer()
    var loop = ExerciseLoop(
      ExerciseSet(read.exercises), where: { _ in true }, Office.lexicon, .id,
      keyboard: ScriptedKeyboard(inputs), screen: Screen(sink: buffer),
      progress: ExerciseProgress(
        path: office.surroundings([:]).exerciseProgressPath, random: { 4711 }))
    loop.run()
    return buffer.text
  }

  @Test(arguments: ExerciseLine.all)
  func `answers`(_ line: ExerciseLine) throws {
    let screen = run(try Office(), line.inputs)
    let flat = screen.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    let says = line.says.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(flat.contains(says), "\(screen)")
  }

  @Test func `progress stays, and the code with it`() throws {
    let office = try Office()
    _ = run(office, ["dalam rangka"])
    let again = run(office, [])
    #expect(again.contains("LATIHAN 2 dari 2") && !again.contains("LATIHAN 1 dari 2"))
    let code = again.split(whereSeparator: \.isWhitespace).lazy.compactMap { ScoreCode($0) }.first
    #expect(code?.solved == [0] && code?.clean == 1 && code?.participant == 4711)
  }

  @Test func `an exercise proves itself, and a weak one is told`() throws {
    let read = ExerciseReader.read(Self.file, lexicon: Office.lexicon)
    var proof = ExerciseProof(Office.lexicon)
    #expect(read.exercises.flatMap { proof.problems(of: $0) }.map(\.rendered.en) == [])
    let weak = LexiconFile(
      path: "latihan.yaml",
      text: Self.file.text.replacing("facts: [lantai 2]", with: "facts: [di]")
        .replacing(
          "- level: 1\n    task: find", with: "- level: 1\n    task: rewrite\n    words: 1-9"))
    let problems = ExerciseReader.read(weak, lexicon: Office.lexicon).exercises.flatMap {
      proof.problems(of: $0)
    }.map(\.message.en)
    #expect(problems.contains { $0.hasPrefix("coba-1: a rewrite needs 'facts'") })
    #expect(problems.contains { $0.hasPrefix("coba-1: a good answer does not pass") })
  }

  @Test(arguments: [
    (
      "rules: [id/p0/dalam-rangk]",
      "unknown rule 'id/p0/dalam-rangk'; did you mean 'id/p0/dalam-rangka'?"
    ),
    ("words: 12", "'words' must be like 8-20, not '12'"),
    ("task: rewirte", "unknown task 'rewirte'; did you mean 'rewrite'?; known: find, rewrite"),
  ])
  func `a slip in the file is told with its place`(_ slip: String, _ message: String) {
    let key = slip.prefix { $0 != ":" }
    let lines = Self.file.text.split(separator: "\n").map { line in
      line.contains(" \(key):") ? "    " + slip : String(line)
    }
    let file = LexiconFile(path: "latihan.yaml", text: lines.joined(separator: "\n"))
    let problems = ExerciseReader.read(file, lexicon: Office.lexicon).problems
    #expect(problems.contains { $0.message.en == message }, "\(problems.map(\.rendered.en))")
  }
}
