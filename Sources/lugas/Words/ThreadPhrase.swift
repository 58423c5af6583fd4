import LugasChecking
import LugasLexicon

/// What is said of a text that is split into several posts.
enum ThreadPhrase: Worded {
  case fitsWhole(PostMeter)
  case heading(String, Int)
  case howToCopy(String)
  case cannotSplit(String)
  case noSuchPart(Int, of: Int)

  var texts: (id: String, en: String) {
    switch self {
    case .fitsWhole(let meter):
      (
        "Muat dalam satu kiriman, tidak perlu dibagi: \(MeterView(meter, .id).short).",
        "It fits one post and needs no splitting: \(MeterView(meter, .en).short)."
      )
    case .heading(let name, let count):
      ("UTAS \(name) · \(count) kiriman", "THREAD \(name) · \(count) posts")
    case .howToCopy(let id):
      (
        "/utas \(id) 1: salin kiriman 1   /sunting: ubah naskahnya",
        "/thread \(id) 1: copy post 1   /edit: change the draft"
      )
    case .cannotSplit(let name):
      (
        "Tidak dapat dibagi untuk \(name): ada tautan, tagar, atau nama yang lebih panjang dari satu kiriman.",
        "It cannot be split for \(name): a link, tag or name in it is longer than a post."
      )
    case .noSuchPart(let number, let count):
      (
        "Tidak ada kiriman \(number); utas ini \(count) kiriman.",
        "There is no post \(number); the thread has \(count)."
      )
    }
  }
}
