import LugasHistory
import LugasLexicon

/// What is said of submissions, approvals and what was published.
enum SignOffWords: Worded {
  case isOff
  case submitted(Int)
  case held(SignOff.Standing)
  case privateHeld
  case heading
  case event(SignOffStep, by: String, note: String?)
  case step(SignOff.Standing)
  case approved(Int)
  case returned(Int)
  case looked(Int)
  case obstacle(SignOff.Obstacle)
  case noteNeeded
  case emergency(Int, by: String, reason: String)
  case queueEmpty
  case matches(approved: Bool)
  case matchesButBlanks
  case differs
  case nothingOut(Int)
  case pasteToMatch

  var texts: (id: String, en: String) {
    switch self {
    case .isOff:
      (
        "Persetujuan tidak berlaku di kantor ini (sign-off di site.yaml).",
        "This office uses no sign-off (sign-off in site.yaml)."
      )
    case .submitted(let number):
      (
        "Draf \(number) diajukan; orang lain menyetujui dengan 'lugas history approve \(number)'.",
        "Draft \(number) is submitted; somebody else approves it with 'lugas history approve \(number)'."
      )
    case .held(let standing):
      (
        "Belum disalin: \(SignOffWords.step(standing).texts.id) Ajukan: /ajukan. Darurat: /salin --tetap ALASAN, lalu orang lain akan memeriksanya.",
        "Not copied: \(SignOffWords.step(standing).texts.en) Submit: /submit. In an emergency: /copy --anyway REASON, and somebody else will look at it."
      )
    case .privateHeld:
      (
        "Naskah pribadi tidak dapat disetujui, jadi tidak dapat disalin di kantor ini.",
        "A private draft cannot be approved, so this office lets none be copied."
      )
    case .heading: ("PERSETUJUAN", "SIGN-OFF")
    case .event(let step, let officer, let note): SignOffWords.event(step, officer, note)
    case .step(.none):
      ("teks ini belum diajukan.", "this text has not been submitted.")
    case .step(.submitted(let officer)):
      ("menunggu persetujuan, diajukan \(officer).", "waits for approval, submitted by \(officer).")
    case .step(.approved(let officer)):
      ("disetujui \(officer).", "approved by \(officer).")
    case .step(.returned(let officer, let note)):
      (
        "dikembalikan \(officer)\(note.map { ": \($0)." } ?? ".")",
        "given back by \(officer)\(note.map { ": \($0)." } ?? ".")"
      )
    case .approved(let number):
      (
        "Draf \(number) disetujui; setiap perubahan membatalkan persetujuan ini.",
        "Draft \(number) is approved; any edit voids this approval."
      )
    case .returned(let number):
      ("Draf \(number) dikembalikan.", "Draft \(number) is given back.")
    case .looked(let number):
      (
        "Salinan darurat draf \(number) sudah diperiksa.",
        "The emergency copy of draft \(number) was looked at."
      )
    case .obstacle(let obstacle): SignOffWords.obstacle(obstacle)
    case .noteNeeded:
      ("beri catatan dengan --note", "give a note with --note")
    case .emergency(let number, let officer, let reason):
      (
        "\(number)\tsalinan darurat oleh \(officer): \(reason)",
        "\(number)\temergency copy by \(officer): \(reason)"
      )
    case .queueEmpty: ("Tidak ada yang menunggu.", "Nothing is waiting.")
    case .matches(approved: true):
      ("Sama dengan teks yang disetujui.", "It is the approved text.")
    case .matches(approved: false):
      ("Sama dengan teks yang disalin.", "It is the text that was copied.")
    case .matchesButBlanks:
      (
        "Sama, kecuali spasi dan ganti baris.", "It is the same but for blanks and line ends."
      )
    case .differs: ("Teksnya berbeda:", "The text is different:")
    case .nothingOut(let number):
      (
        "draf \(number) belum pernah disetujui atau disalin",
        "draft \(number) was never approved or copied"
      )
    case .pasteToMatch:
      (
        "Tempel teks yang diterbitkan, lalu Enter.", "Paste what was published, then Enter."
      )
    }
  }

  private static func event(
    _ step: SignOffStep, _ officer: String, _ note: String?
  ) -> (id: String, en: String) {
    let (id, en) =
      switch step {
      case .submit: ("Diajukan oleh", "Submitted by")
      case .approve: ("Disetujui oleh", "Approved by")
      case .return: ("Dikembalikan oleh", "Given back by")
      case .emergency: ("Salinan darurat oleh", "Emergency copy by")
      case .look: ("Salinan darurat diperiksa oleh", "Emergency copy looked at by")
      }
    let more = note.map { ": \($0)" } ?? ""
    return ("\(id) \(officer)\(more)", "\(en) \(officer)\(more)")
  }

  private static func obstacle(_ obstacle: SignOff.Obstacle) -> (id: String, en: String) {
    switch obstacle {
    case .nothingSubmitted:
      ("draf itu tidak sedang menunggu persetujuan", "that draft does not wait for approval")
    case .ownWork:
      (
        "yang menulis, menyunting, atau mengajukan tidak boleh menyetujui",
        "nobody approves what they wrote, edited or submitted"
      )
    case .textChanged:
      (
        "teksnya berubah sejak diajukan; minta diajukan lagi",
        "the text has changed since it was submitted; ask for it again"
      )
    case .nothingToLookAt:
      ("tidak ada salinan darurat yang menunggu", "no emergency copy is waiting")
    }
  }
}
