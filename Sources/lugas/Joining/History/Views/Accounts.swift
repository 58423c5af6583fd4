import LugasChecking
import LugasHistory
import LugasLexicon
import LugasReport
import LugasReview

/// Recorded drafts as an account that can be printed as Markdown or HTML.
struct Accounts {
  let language: Language

  /// The account of these drafts; `head` is that of the chain now.
  func account(
    of drafts: [RecordedDraft], statistics: HistoryStatistics?, head: ChainHead,
    made: UTCMilliseconds
  ) -> HistoryAccount {
    let facts = [
      fact(.made, "\(Dates.time(made, language)), Lugas \(Lugas.version)"),
      fact(.drafts, Numerals.grouped(drafts.count, language)),
      fact(.head, "\(head.entry) · \(head.hash)"),
    ]
    let closing = [ChainWords.keepHead.words(language), RecordWords.accountNames.words(language)]
    return HistoryAccount(
      language: language, facts: facts, charts: statistics.map(charts) ?? [],
      drafts: drafts.map(account), closing: closing)
  }

  private func fact(_ label: AccountPhrase, _ text: String) -> HistoryAccount.Fact {
    HistoryAccount.Fact(label.words(language), text)
  }

  private func charts(_ statistics: HistoryStatistics) -> [HistoryAccount.Chart] {
    let chart = { (title: AccountPhrase, lines: [HistoryStatistics.Line]) in
      HistoryAccount.Chart(
        title: title.words(language), shares: lines.map { share($0, isFamily: title == .families) })
    }
    return [
      chart(.families, statistics.families), chart(.weeks, statistics.weeks),
      chart(.rules, Array(statistics.rules.prefix(15))),
    ]
  }

  private func share(
    _ line: HistoryStatistics.Line, isFamily: Bool
  ) -> HistoryAccount.Share {
    let family = isFamily ? Family(rawValue: line.key) : nil
    let tally = line.tally
    return HistoryAccount.Share(
      label: family?.words(language) ?? line.key, accepted: tally.accepted + tally.sourced,
      edited: tally.edited, rejected: tally.rejected, left: tally.skipped + tally.undecided)
  }

  private func account(of draft: RecordedDraft) -> DraftAccount {
    let review = Replay(draft)?.review
    let isPurged = draft.purge != nil
    let marked = review.map { review in
      MarkedText.wholeWords(
        WordDiff(draft: review.draft, edits: review.revision.edits).segments)
    }
    return DraftAccount(
      number: draft.number, language: draft.draft.language, facts: facts(of: draft),
      before: isPurged ? nil : draft.draft.text, marked: isPurged ? nil : marked,
      events: events(of: draft), undecided: isPurged ? [] : undecided(in: draft, review),
      sources: isPurged ? [] : review?.sources ?? [])
  }

  private func facts(of draft: RecordedDraft) -> [HistoryAccount.Fact] {
    let session = draft.session.session
    let lexicon = session.lexicon
    var facts = [
      fact(.officer, session.officer),
      fact(.given, Dates.time(draft.created, language)),
      fact(.state, draft.state.words(language)),
      fact(
        .lexicon,
        "\(lexicon.contentHash) (\(Numerals.grouped(lexicon.ruleCount, language))), "
          + "Lugas \(session.programVersion)"),
    ]
    if !draft.rulesOff.isEmpty {
      facts.append(fact(.rulesOff, Numerals.grouped(draft.rulesOff.count, language)))
    }
    if let purge = draft.purge {
      facts.append(
        fact(.purged, "\(purge.officer), \(Dates.time(purge.time, language)): \(purge.reason)"))
    }
    return facts
  }

  private func events(of draft: RecordedDraft) -> [DraftAccount.Event] {
    let words = EventWords(draft, language)
    var rows: [(sequence: Int, event: DraftAccount.Event)] = []
    for row in draft.decisions {
      var reason = ""
      if case .reject(let given?) = row.decision.action { reason = given }
      if case .source(let source, _) = row.decision.action { reason = source }
      let event = DraftAccount.Event(
        time: Dates.minute(row.time, language), text: words.bareWords(row),
        rule: words.suggestion(of: row)?.rule ?? "", reason: reason)
      rows.append((row.sequence, event))
    }
    for copy in draft.copies {
      let event = DraftAccount.Event(
        time: Dates.minute(copy.time, language), text: words.words(copy),
        reason: copy.overrideReason ?? "")
      rows.append((copy.sequence, event))
    }
    for note in draft.notes {
      let event = DraftAccount.Event(
        time: Dates.minute(note.time, language), text: words.words(note))
      rows.append((note.sequence, event))
    }
    let signOffs = draft.signOffs.map { step in
      DraftAccount.Event(
        time: Dates.minute(step.time, language),
        text: SignOffWords.event(step.step, by: step.officer, note: nil).words(language),
        reason: step.note ?? "")
    }
    return rows.sorted { $0.sequence < $1.sequence }.map(\.event) + signOffs
  }

  private func undecided(in draft: RecordedDraft, _ review: Review?) -> [DraftAccount.Event] {
    (review?.pending ?? []).map { entry in
      let line = SuggestionLine(entry, language: language)
      return DraftAccount.Event(
        time: Dates.minute(draft.created, language), text: line.change,
        rule: entry.suggestion.rule.description)
    }
  }
}

/// The labels of an account.
enum AccountPhrase: Worded {
  case made, drafts, head, families, weeks, rules, officer, given, state, lexicon, rulesOff, purged

  var texts: (id: String, en: String) {
    switch self {
    case .made: ("Dibuat", "Made")
    case .drafts: ("Naskah", "Drafts")
    case .head: ("Kepala rantai", "Head of the chain")
    case .families: ("Menurut keluarga", "By family")
    case .weeks: ("Menurut minggu", "By week")
    case .rules: ("Menurut aturan", "By rule")
    case .officer: ("Petugas (nama akun)", "Officer (account name)")
    case .given: ("Naskah masuk", "Draft given")
    case .state: ("Keadaan", "State")
    case .lexicon: ("Leksikon (aturan), program", "Lexicon (rules), program")
    case .rulesOff: ("Aturan dimatikan", "Rules switched off")
    case .purged: ("Isi dihapus", "Purged")
    }
  }
}
