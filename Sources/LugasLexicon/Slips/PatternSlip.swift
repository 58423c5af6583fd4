/// What can be wrong in a pattern or in a replacement that repeats its parts.
enum PatternSlip: LexiconSlip, Hashable {
  case unexpected(Unicode.Scalar)
  case emptyPattern
  case barOutside
  case namesNothing(String)
  case tildeAlone
  case emptyChoice
  case openBracket
  case openBrace
  case unknownClass(String, nearest: String?)
  case questionAlone
  case gap(widest: Int)
  case nothingToMatch(String)
  case glued(String)
  case namelessCapture(String)
  case canBeEmpty
  case tooLong

  var texts: (id: String, en: String) {
    switch self {
    case .unexpected(let sign):
      ("'\(sign)' tidak dibuka oleh '('", "unexpected '\(sign)'; no '(' opens it")
    case .emptyPattern: ("polanya kosong", "the pattern is empty")
    case .barOutside:
      ("'|' berada di luar kurung; tulis (a|b)", "'|' stands outside brackets; write (a|b)")
    case .namesNothing(let name):
      (
        "'\(name)=' tidak menamai apa pun; tulis \(name)=(a|b) atau \(name)={number}",
        "'\(name)=' names nothing; write \(name)=(a|b) or \(name)={number}"
      )
    case .tildeAlone: ("'~' berada di depan satu kata", "'~' stands in front of one word")
    case .emptyChoice:
      (
        "pilihan kosong; tulis (a|b)? untuk 'atau tanpa'",
        "an empty choice; write (a|b)? for 'or nothing'"
      )
    case .openBracket: ("'(' tidak pernah ditutup", "'(' is never closed")
    case .openBrace: ("'{' tidak pernah ditutup", "'{' is never closed")
    case .unknownClass(let name, let nearest):
      (
        "golongan '{\(name)}' tidak dikenal\(SlipHint.nearest(nearest).id)",
        "unknown class '{\(name)}'\(SlipHint.nearest(nearest).en)"
      )
    case .questionAlone:
      (
        "'?' berdiri sendiri; tulis tepat di belakang yang boleh tidak ada",
        "'?' stands alone; put it right behind what may be missing"
      )
    case .gap(let widest):
      (
        "celah ditulis _{0,3}: dua angka, yang kedua paling besar \(widest)",
        "a gap is written _{0,3}: two numbers, the second at most \(widest)"
      )
    case .nothingToMatch(let chunk):
      ("tidak ada yang dapat dicocokkan di '\(chunk)'", "nothing to match in '\(chunk)'")
    case .glued(let place):
      (
        "tulis {\(place):@daftar}, atau {\(place):@satu+@lain} untuk satu nama dari tiap daftar",
        "write {\(place):@list}, or {\(place):@one+@other} for a name of each"
      )
    case .namelessCapture(let inner):
      ("'{\(inner)}' tidak menamai bagian pola", "'{\(inner)}' names no capture")
    case .canBeEmpty:
      ("pola ini dapat cocok dengan ketiadaan", "the pattern can match nothing at all")
    case .tooLong:
      (
        "pola terlalu panjang; pecah menjadi beberapa",
        "the pattern is too long; split it into several"
      )
    }
  }
}
