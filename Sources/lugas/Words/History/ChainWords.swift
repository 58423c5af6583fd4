import LugasHistory
import LugasLexicon

/// What is said of the chain of hashes. It shows changes; it does not prevent them.
enum ChainWords: Worded {
  case whole(ChainReport)
  case adopted
  case head(ChainHead)
  case keepHead
  case problem(ChainProblem)
  case changes(Int, entry: Int?)
  case headFound(Int, last: Int)
  case headUnknown
  case notAHead

  var texts: (id: String, en: String) {
    switch self {
    case .whole(let report): ChainWords.whole(report)
    case .adopted:
      (
        "Entri pertama dibuat ketika rantai mulai dipakai; perubahan sebelum itu tidak terlihat.",
        "The first entries were made when the chain began; changes before that do not show."
      )
    case .head(let head):
      (
        "Kepala rantai: entri \(Numerals.grouped(head.entry, .id)), \(head.hash)",
        "Head of the chain: entry \(Numerals.grouped(head.entry, .en)), \(head.hash)"
      )
    case .keepHead:
      (
        "Simpan kepala rantai ini di tempat lain: rantai memperlihatkan perubahan, tidak mencegahnya.",
        "Keep this head somewhere else: the chain shows changes, it does not prevent them."
      )
    case .problem(let problem): ChainWords.problem(problem)
    case .changes(let count, let entry): ChainWords.changes(count, entry)
    case .headFound(let entry, let last) where entry == last:
      ("Kepala itu kepala rantai sekarang.", "That head is the head of the chain now.")
    case .headFound(let entry, let last):
      (
        "Kepala itu entri \(entry); sesudahnya ada \(last - entry) entri lagi.",
        "That head is entry \(entry); \(last - entry) entries came after it."
      )
    case .headUnknown:
      (
        "Tidak ada entri dengan kepala itu: riwayat ini memperlihatkan perubahan sejak kepala itu disimpan.",
        "No entry has that head: this history shows changes since that head was kept."
      )
    case .notAHead:
      ("kepala rantai terdiri atas 64 angka heksadesimal", "a head has 64 hexadecimal digits")
    }
  }

  private static func whole(_ report: ChainReport) -> (id: String, en: String) {
    let purged = report.purgedDrafts
    let entries = report.head.entry
    return (
      "Rantai utuh: \(Numerals.grouped(entries, .id)) entri, tidak ada perubahan yang terlihat"
        + (purged > 0
          ? "; isi \(Numerals.grouped(purged, .id)) draf dihapus dengan catatan." : "."),
      "The chain is whole: \(Numerals.english(entries, "entry", plural: "entries")), no change shows"
        + (purged > 0
          ? "; the texts of \(purged == 1 ? "1 draft" : "\(Numerals.grouped(purged, .en)) drafts") were purged, with a record."
          : ".")
    )
  }

  private static func changes(_ count: Int, _ entry: Int?) -> (id: String, en: String) {
    let (mulai, from) = (
      entry.map { ", mulai entri \(Numerals.grouped($0, .id))" } ?? "",
      entry.map { ", from entry \(Numerals.grouped($0, .en)) on" } ?? ""
    )
    return (
      "Riwayat memperlihatkan perubahan: \(Numerals.grouped(count, .id)) hal\(mulai).",
      "The history shows changes: \(count == 1 ? "1 place" : "\(Numerals.grouped(count, .en)) places")\(from)."
    )
  }

  private static func problem(_ problem: ChainProblem) -> (id: String, en: String) {
    let (tempat, place) = (
      problem.entry.map { "entri \($0)" } ?? "tanpa entri",
      problem.entry.map { "entry \($0)" } ?? "no entry"
    )
    let (draf, draft) = (
      problem.draft.map { ", draf \($0)" } ?? "", problem.draft.map { ", draft \($0)" } ?? ""
    )
    let sealed = problem.sealed.isEmpty ? "" : " (\(problem.sealed)"
    let (di, of) = sealed.isEmpty ? ("", "") : ("\(sealed)\(draf))", "\(sealed)\(draft))")
    let (apa, what) =
      switch problem.kind {
      case .missing: ("entri hilang", "entries are missing")
      case .reordered: ("tidak di tempatnya semula", "not in the place it was written to")
      case .altered: ("isi berubah atau hilang", "what it seals was altered or is gone")
      case .broken: ("rantai putus", "the chain is broken")
      case .added: ("ditambahkan di luar Lugas", "added from outside")
      case .erased:
        ("garam hilang tanpa catatan penghapusan", "the salt is gone without a record of a purge")
      case .contradicted:
        ("buku klaim tidak sesuai dengan keputusan", "the claim ledger contradicts the decisions")
      }
    return ("\(tempat): \(apa)\(di)", "\(place): \(what)\(of)")
  }
}
