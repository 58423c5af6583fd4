import Foundation
import LugasChecking
import LugasHistory
import LugasLexicon
import LugasReview
import LugasTerminal

/// `/copy`: prints the text between rules and sends it to the clipboard, unless something that must
/// be settled is open. With a number: that draft, which is taken in hand.
enum CopyCommand: ReplCommand {
  static let names = (en: "/copy", id: "/salin")
  static let arguments = (
    en: "[n] [platform] [--anyway REASON]", id: "[n] [platform] [--tetap ALASAN]"
  )
  static let keepsArguments = false
  static let summary = (id: "salin hasil ke papan klip", en: "copy the text to the clipboard")
  static let example = (
    id: "/salin --tetap sudah disetujui pimpinan", en: "/copy --anyway approved by the head"
  )

  static func run(_ arguments: String, current: Int?, on desk: inout Desk) {
    let (first, rest) = CommandTable.split(arguments)
    let number = Int(first)
    let behind = number == nil ? arguments : rest
    let (word, flagsThen) = CommandTable.split(behind)
    let platform = platforms[word.lowercased()]
    let flags = platform == nil ? behind : flagsThen
    let reason = reason(in: flags)
    guard flags.isEmpty || reason != nil else {
      if isInsisting(flags) { desk.say(CopyPhrase.reasonMissing) }
      return HelpCommand.explain(self, on: &desk)
    }
    if let number, number != desk.work?.number {
      guard desk.resume(number, isShown: false) else { return }
    }
    guard let review = desk.work?.review else { return desk.say(ReplPhrase.noDraft) }
    copy(review, for: platform, reason, on: &desk)
  }

  private static func copy(
    _ review: Review, for platform: String?, _ reason: String?, on desk: inout Desk
  ) {
    let revision = review.revision
    guard !revision.isHollow else { return desk.say(CopyPhrase.hollow) }
    let gate = Gate(review)
    if gate.isHeld, reason == nil { return desk.say(gate.phrase) }
    let usesSignOff = desk.usesSignOff
    if usesSignOff, !desk.ledger.isRecording { return desk.say(SignOffWords.privateHeld) }
    let isApproved = !usesSignOff || desk.signOffStanding.isApproval
    if !isApproved, reason == nil { return desk.say(SignOffWords.held(desk.signOffStanding)) }
    let override = gate.isHeld || !isApproved ? reason : nil
    desk.say(
      desk.ledger.copied(
        revision.text, platform: platform,
        override: override.map {
          CopyOverride(reason: $0, openMusts: gate.unsettled, hasMarker: gate.hasMarker)
        }))
    if !isApproved {
      desk.say(desk.ledger.signedOff(.emergency, text: revision.text, note: reason))
    }
    print(revision.text, on: &desk)
    send(revision.text, on: &desk)
  }

  /// What must be settled before a text leaves.
  private struct Gate {
    /// The suggestions that must be decided and are not. What was put off is settled no more than
    /// what was never asked.
    let unsettled: [Int]
    let hasMarker: Bool
    let phrase: CopyPhrase
    var isHeld: Bool { !unsettled.isEmpty || hasMarker }

    init(_ review: Review) {
      let open = review.pending.filter { $0.suggestion.severity == .must }.map(\.number)
      let skipped = review.skipped.filter { $0.suggestion.severity == .must }.map(\.number)
      unsettled = (open + skipped).sorted()
      hasMarker = ClaimMarker.isPresent(in: review.revision.text)
      phrase = .held(
        open: open, skipped: skipped, marked: review.marked.map(\.number), hasMarker: hasMarker)
    }
  }

  /// True when nothing must be settled first; else says what.
  static func isFree(_ review: Review, on desk: inout Desk) -> Bool {
    let gate = Gate(review)
    if gate.isHeld { desk.say(gate.phrase) }
    return !gate.isHeld
  }

  /// What the officer may call a platform, and its id in the record.
  static let platforms: [String: String] = {
    let ids = [
      "x", "instagram", "facebook", "threads", "tiktok", "youtube", "bluesky", "mastodon",
      "whatsapp", "telegram", "linkedin",
    ]
    let short = ["twitter": "x", "ig": "instagram", "fb": "facebook", "wa": "whatsapp"]
    return short.merging(ids.map { ($0, $0) }, uniquingKeysWith: { first, _ in first })
  }()

  static func completions(for word: String, in lexicon: Lexicon) -> [String] {
    platforms.values.filter { $0.hasPrefix(word.lowercased()) }.sorted()
  }

  /// The reason behind `--anyway` or `--tetap`; nil without one.
  private static func reason(in arguments: String) -> String? {
    let (_, reason) = CommandTable.split(arguments)
    return isInsisting(arguments) && !reason.isEmpty ? reason : nil
  }

  /// True behind `--anyway` or `--tetap`, with a reason or without.
  private static func isInsisting(_ arguments: String) -> Bool {
    let (flag, _) = CommandTable.split(arguments)
    return ["--anyway", "--tetap", "anyway", "tetap"].contains(flag.lowercased())
  }

  /// Between plain rules, so that it can be selected by hand as well.
  private static func print(_ text: String, on desk: inout Desk) {
    let rule = StyledText(String(repeating: "─", count: min(40, desk.screen.columns)))
    let isSpoken = desk.screen.isSpoken
    let edges = (
      SpokenPhrase.textBegins.words(desk.language), SpokenPhrase.textEnds.words(desk.language)
    )
    desk.screen.write(isSpoken ? StyledText(edges.0) : rule)
    let shown = text.last?.isNewline == true ? text.dropLast() : text[...]
    for line in shown.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) {
      desk.screen.write(unbroken: String(line))
    }
    desk.screen.write(isSpoken ? StyledText(edges.1) : rule)
  }

  private static func send(_ text: String, on desk: inout Desk) {
    let environment = desk.surroundings.environment
    let way = Clipboard.sequence(for: text, environment: environment) { name in
      Program.path(of: name, environment: environment) != nil
    }
    switch way {
    case .escape(let sequence):
      desk.screen.passThrough(sequence)
      desk.say(CopyPhrase.sent)
    case .command(let name, let arguments):
      let isDone = Program.run(name, arguments, input: text, environment: environment)
      desk.say(isDone ? CopyPhrase.sent : CopyPhrase.noClipboard)
    case .none: desk.say(CopyPhrase.noClipboard)
    }
  }
}
