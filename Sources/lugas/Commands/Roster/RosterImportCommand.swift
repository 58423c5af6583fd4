import ArgumentParser
import Foundation
import LugasLexicon
import LugasText

/// `lugas roster import candidates.csv --name NAME`: the persons and parties of an election.
struct RosterImportCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "import", abstract: HelpPhrase.rosterImport.inUse,
      discussion: HelpPhrase.rosterImportDiscussion.inUse)
  }

  @Argument(help: .words(.rosterTable), completion: .file())
  var file: String

  @Option(help: .words(.rosterName))
  var name: String

  @Option(help: .words(.rosterElection))
  var election: String?

  @Option(help: .words(.rosterSource))
  var source: String?

  @Option(help: .words(.rosterFrom))
  var from: String?

  @Option(help: .words(.rosterUntil))
  var until: String?

  @Option(help: .words(.rosterFolder), completion: .directory)
  var folder: String?

  @Flag(name: .customLong("print"), help: .words(.rosterPrint))
  var printsOnly = false

  @OptionGroup var lexiconOptions: LexiconOptions

  func validate() throws {
    if name.isEmpty || !LexiconName.isPlain(name) { throw ValidationError(.badRosterName) }
    if (from == nil) != (until == nil) { throw ValidationError(.rosterDaysTogether) }
    for day in [from, until].compactMap({ $0 }) where CalendarDay(day) == nil {
      throw ValidationError(.noSuchDay(day))
    }
    if from != nil, days == nil { throw ValidationError(.rosterDaysReversed) }
  }

  private var days: DayWindow? {
    guard let from = from.flatMap({ CalendarDay($0) }),
      let until = until.flatMap({ CalendarDay($0) })
    else { return nil }
    return DayWindow(from: from, until: until)
  }

  func run() throws {
    let surroundings = Surroundings.ofProcess()
    let layers = try LexiconLayers.find(surroundings, lexiconOptions)
    let made = RosterImport(
      LexiconFile(path: file, text: try TextFile.draft(file).text),
      head: RosterImport.Head(
        name: name, election: election ?? name, source: source ?? file, days: days),
      known: try layers.knownNames())
    for problem in made.problems { Stream.err(problem.rendered[.inUse]) }
    let refused = made.problems.count { $0.weight == .error }
    if made.text.isEmpty { throw Refusal.nothingImported(refused) }
    if printsOnly {
      Stream.out(made.text)
    } else {
      let path = try write(made.text, surroundings)
      Stream.err(LexiconPhrase.rosterWritten(path).words(surroundings.language))
    }
    Stream.err(
      LexiconPhrase.imported(entries: made.entryCount, refused: refused)
        .words(surroundings.language))
    if refused > 0 { throw ExitCode(2) }
  }

  /// Writes the roster into the named folder of lexicons, else into the officer's own.
  private func write(_ text: String, _ surroundings: Surroundings) throws -> String {
    let base = folder ?? surroundings.lexiconFolders.last ?? "."
    let place = "\(base)/id/rosters"
    do {
      try FileManager.default.createDirectory(atPath: place, withIntermediateDirectories: true)
    } catch {
      throw Refusal.notWritable(place, .last)
    }
    let path = "\(place)/\(name).yaml"
    try NewFile.write(path, text)
    return path
  }
}

extension LexiconLayers {
  /// What an imported table is compared with: the parties there are, and words that are no name alone.
  func knownNames() throws -> RosterImport.Known {
    let forms = Morphology()
    let sources = LexiconSources(files: try files(), forms: forms)
    let parties = ["parties", "party-abbreviations"].flatMap { sources.names(inList: $0, .id) }
    let given = Set(sources.names(inList: "given-names", .id).map { $0.lowercased() })
    return RosterImport.Known(parties: parties) { word in
      let word = word.lowercased()
      return given.contains(word) || forms.forms(of: word, .id).contains("root")
    }
  }
}
