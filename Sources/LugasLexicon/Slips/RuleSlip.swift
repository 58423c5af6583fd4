/// What can be wrong in a rule under `rules`, and what its sentences leave unproven.
enum RuleSlip: LexiconSlip, Equatable {
  case notAList
  case noMatch(String)
  case noID
  case plainID(String)
  case doubledID(String)
  case nothingToWrite(String, String)
  case unreadableReplacement
  case noSuchCapture(String, nearest: String?)
  case unknownForm(String, nearest: String?)
  case deleteAndSuggest
  case noChanges(String)
  case fewKeeps(String, needed: Int, has: Int)
  case changeForm
  case needlessException(RuleID)
  case needlessCondition(RuleID)
  case signalMissing(String, Signal)
  case signalShown(String, Signal)

  var texts: (id: String, en: String) {
    switch self {
    case .notAList:
      (
        "'rules' harus berupa daftar, tiap butir diawali '- id:'",
        "'rules' must be a list of entries, each begun with '- id:'"
      )
    case .noMatch(let id): ("aturan '\(id)' tidak punya 'match'", "the rule '\(id)' has no 'match'")
    case .noID: ("aturan ini tidak punya 'id'", "the rule has no 'id'")
    case .plainID(let id):
      (
        "id '\(id)' hanya boleh memuat a-z, 0-9, dan '-'",
        "the id '\(id)' may hold only a-z, 0-9 and '-'"
      )
    case .doubledID(let id):
      ("id '\(id)' tertulis dua kali di paket ini", "the id '\(id)' stands twice in this pack")
    case .nothingToWrite(let name, let phrase):
      (
        "tidak ada yang dapat ditulis di '{\(name):=\(phrase)}'",
        "nothing to write in '{\(name):=\(phrase)}'"
      )
    case .unreadableReplacement:
      ("pengganti tidak dapat dibaca", "the replacement cannot be read")
    case .noSuchCapture(let name, let nearest):
      (
        "'{\(name)}' tidak mengulang bagian pola\(SlipHint.nearest(nearest).id)",
        "'{\(name)}' repeats no capture\(SlipHint.nearest(nearest).en)"
      )
    case .unknownForm(let form, let nearest):
      (
        "bentuk '\(form)' tidak dikenal\(SlipHint.nearest(nearest).id)",
        "unknown form '\(form)'\(SlipHint.nearest(nearest).en)"
      )
    case .deleteAndSuggest:
      (
        "'delete' dan 'suggest' tidak dapat bersama", "'delete' and 'suggest' exclude each other"
      )
    case .noChanges(let id):
      (
        "aturan '\(id)' tidak punya kalimat 'changes'", "the rule '\(id)' has no 'changes' sentence"
      )
    case .fewKeeps(let id, let needed, let has):
      (
        "aturan '\(id)' butuh \(needed) kalimat 'keeps' (satu, dan satu untuk tiap pengecualian), baru ada \(has)",
        "the rule '\(id)' needs \(needed) 'keeps' sentences (one, and one for each exception), has \(has)"
      )
    case .changeForm:
      (
        "kalimat 'changes' menandai satu bagian dengan ⟦ ⟧, lalu => dan seluruh kalimat sesudahnya",
        "a 'changes' sentence marks one part with ⟦ ⟧, then => and the whole sentence after it"
      )
    case .needlessException(let rule):
      (
        "tidak ada kalimat '\(rule)' yang butuh pengecualian ini; tanpa itu tidak ada yang gagal",
        "no sentence of '\(rule)' needs this exception; without it nothing fails"
      )
    case .needlessCondition(let rule):
      (
        "tidak ada kalimat '\(rule)' yang butuh syarat ini; tanpa itu tidak ada yang gagal",
        "no sentence of '\(rule)' needs this condition; without it nothing fails"
      )
    case .signalMissing(let text, let signal):
      (
        "'\(text)' tidak menunjukkan '\(signal.rawValue)'",
        "'\(text)' does not show '\(signal.rawValue)'"
      )
    case .signalShown(let text, let signal):
      (
        "'\(text)' menunjukkan '\(signal.rawValue)', padahal tidak boleh",
        "'\(text)' shows '\(signal.rawValue)', which it must not"
      )
    }
  }
}
