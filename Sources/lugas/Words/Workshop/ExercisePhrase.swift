import LugasLexicon
import LugasWorkshop

/// What the exercises say.
enum ExercisePhrase: Worded {
  case head(Int, of: Int, Family, level: Int, isSolved: Bool)
  case known(String)
  case task(Exercise.Task)
  /// The keys, parts between `|`.
  case keys(Exercise.Task)
  case prompt
  case notYet
  case finding(ExerciseFinding)
  case right(solved: Int, of: Int)
  case hint(String)
  case solution(String)
  case allSolved
  case noneChosen
  case score(String, solved: Int, of: Int, clean: Int)

  var texts: (id: String, en: String) {
    switch self {
    case .head(let number, let count, let family, let level, let isSolved):
      (
        "LATIHAN \(number) dari \(count) · \(family.words(.id)) · tingkat \(level)"
          + (isSolved ? " · sudah selesai" : ""),
        "EXERCISE \(number) of \(count) · \(family.words(.en)) · level \(level)"
          + (isSolved ? " · solved" : "")
      )
    case .known(let text): ("Yang diketahui: \(text)", "What is known: \(text)")
    case .task(.find):
      (
        "Tulis kata-kata yang bermasalah; pisahkan dengan titik koma.",
        "Write the words that are at fault; put a semicolon between them."
      )
    case .task(.rewrite):
      (
        "Tulis ulang teksnya: masalahnya hilang, faktanya tetap.",
        "Write the text anew: the fault gone, the facts kept."
      )
    case .keys(.find):
      (
        "p: petunjuk | ?: kenapa | j: jawaban | l: lewati | b: kembali | q: berhenti",
        "h: hint | ?: why | a: answer | s: skip | b: back | q: stop"
      )
    case .keys(.rewrite):
      (
        "u: sunting di tempat | p: petunjuk | ?: kenapa | j: jawaban | l: lewati | b: kembali | q: berhenti",
        "e: edit in place | h: hint | ?: why | a: answer | s: skip | b: back | q: stop"
      )
    case .prompt: ("latihan> ", "exercise> ")
    case .notYet: ("Belum:", "Not yet:")
    case .finding(let finding): ExercisePhrase.texts(of: finding)
    case .right(let solved, let count):
      (
        "Benar. \(solved) dari \(count) selesai. Saran Lugas:",
        "Right. \(solved) of \(count) solved. What Lugas suggests:"
      )
    case .hint(let text): ("Petunjuk: \(text)", "Hint: \(text)")
    case .solution(let text): ("Salah satu jawaban: \(text)", "One answer: \(text)")
    case .allSolved: ("Semua latihan ini sudah selesai.", "All of these exercises are solved.")
    case .noneChosen: ("Tidak ada latihan seperti itu.", "There is no such exercise.")
    case .score(let code, let solved, let count, let clean):
      (
        "Kode skor: \(code)  (\(solved) dari \(count); \(clean) tanpa bantuan dan sekali coba). Berikan kode ini kepada pelatih; nama tidak perlu.",
        "Score code: \(code)  (\(solved) of \(count); \(clean) without help at the first try). Give it to the trainer; no name is needed."
      )
    }
  }

  private static func texts(of finding: ExerciseFinding) -> (id: String, en: String) {
    switch finding {
    case .fires(let quote, _):
      ("'\(quote)' masih bermasalah.", "'\(quote)' is still at fault.")
    case .marked:
      (
        "Klaim yang hanya ditandai belum punya sumber.",
        "A claim that is only marked has no source yet."
      )
    case .factLost(let fact): ("Faktanya hilang: \(fact)", "A fact is lost: \(fact)")
    case .stillSays(let words):
      ("'\(words)' seharusnya tidak ada lagi.", "'\(words)' should be gone.")
    case .onlyFacts:
      ("Faktanya ada; susunlah menjadi kalimat.", "The facts are there; make sentences of them.")
    case .tooShort(let words, let least):
      (
        "Terlalu pendek: \(words) kata, sedikitnya \(least).",
        "Too short: \(words) words, at least \(least)."
      )
    case .tooLong(let words, let most):
      (
        "Terlalu panjang: \(words) kata, sebanyaknya \(most).",
        "Too long: \(words) words, at most \(most)."
      )
    case .missed(let count):
      ("\(count) lagi belum disebut.", "\(count) more \(count == 1 ? "is" : "are") not named.")
    case .notInDraft(let words):
      (
        "'\(SuggestionLine.short(words))' tidak ada dalam naskah.",
        "'\(SuggestionLine.short(words))' is not in the draft."
      )
    case .inOrder(let words): ("'\(words)' tidak bermasalah.", "'\(words)' is in order.")
    case .tooWide(let words):
      (
        "'\(SuggestionLine.short(words))' terlalu panjang; sebut kata-katanya saja.",
        "'\(SuggestionLine.short(words))' is too much; name only the words."
      )
    }
  }
}
