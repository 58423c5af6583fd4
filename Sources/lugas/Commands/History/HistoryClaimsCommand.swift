import ArgumentParser
import LugasHistory
import LugasReport
import LugasTerminal

/// `lugas history claims`: the ledger of claims.
struct HistoryClaimsCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "claims", abstract: HelpPhrase.historyClaims.inUse)
  }

  /// Which claims: in one state, or all.
  enum Selection: String, CaseIterable {
    case open, sourced, dropped, excepted, all

    var state: ClaimState? { ClaimState(rawValue: rawValue) }
  }

  /// How they are printed.
  enum Format: String, CaseIterable {
    case text, json
  }

  @Option(help: .words(.claimState), completion: .choices(Selection.self), transform: Choice.read)
  var state: Selection = .open

  @Option(help: .words(.limit))
  var limit: Int?

  @Option(help: .words(.ledgerFormat), completion: .choices(Format.self), transform: Choice.read)
  var format: Format = .text

  func validate() throws {
    if let limit, limit < 1 { throw ValidationError(UsagePhrase.limitTooSmall) }
  }

  func run() throws {
    let surroundings = Surroundings.ofProcess()
    let view = LedgerView(language: surroundings.language, now: surroundings.now())
    let filter = ClaimFilter(limit: limit ?? 50, state: state.state)
    var claims: [LedgerClaim] = []
    let isThere = try HistoryCommand.withStore { store, _, _ throws(HistoryError) in
      claims = try store.claims(filter)
    }
    if format == .json { return Stream.out(view.report(claims).pretty) }
    guard isThere else { return HistoryCommand.sayNone() }
    Pager.show(surroundings) { view.list(claims, state.state, on: &$0) }
  }
}
