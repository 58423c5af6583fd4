import LugasChecking
import LugasLexicon
import LugasReport
import LugasReview
import LugasText

/// `check FILE…`: whole texts, each read before anything is written.
struct CheckFiles {
  /// A text with the name under which it was given; `-` is standard input.
  private struct Source {
    let name: String
    let draft: Draft
    var file: String? { name == "-" ? nil : name }
  }

  private let sources: [Source]
  /// Why the others could not be read.
  private let refusals: [Refusal]
  private let hasSeveral: Bool
  private let language: Language
  /// Numbers and addresses that may be published.
  private let official: Set<String>

  /// Reads all; no names mean standard input.
  init(_ names: [String], language: Language, official: Set<String> = []) {
    let names = names.isEmpty ? ["-"] : names
    var sources: [Source] = []
    var refusals: [Refusal] = []
    for name in names {
      do throws(Refusal) {
        sources.append(Source(name: name, draft: try TextFile.draft(name)))
      } catch {
        refusals.append(error)
      }
    }
    self.sources = sources
    self.refusals = refusals
    self.language = language
    self.official = official
    hasSeveral = names.count > 1
    for source in sources where source.draft.text.allSatisfy(\.isWhitespace) {
      Stream.err("lugas: \(CheckPhrase.empty(source.file).words(language))")
    }
    sources.forEach(sayPersonalData)
  }

  /// Says how much personal data a text holds; what it is stays in the text.
  private func sayPersonalData(in source: Source) {
    let details = source.draft.personalDetails.filter { !$0.isNamed(in: official) }
    guard !details.isEmpty else { return }
    let counts = Dictionary(grouping: details, by: \.kind).mapValues(\.count)
    Stream.err("lugas: \(PersonalPhrase.inFile(source.file, counts).words(language))")
  }

  /// Reports on all texts that could be read; true when there was a suggestion.
  ///
  /// - Throws: afterwards, why the others could not be.
  func report(as format: CheckCommand.Format, by pipeline: inout Pipeline) throws(Refusal) -> Bool {
    let reports = sources.map { source in
      pipeline.measuredReport(
        source.draft, file: source.file, id: source.file.map { .text($0) })
    }
    switch format {
    case _ where reports.isEmpty: break
    case .text: for report in reports { Stream.out(TextReport(report).text) }
    case .json: Stream.out(json(reports))
    case .sarif:
      var bytes: [UInt8] = []
      SARIFReport(reports, version: Lugas.version).append(to: &bytes)
      Stream.out(bytes)
    }
    try refuse()
    return reports.contains(where: \.reachesThreshold)
  }

  /// One object, whatever the number of texts: of one text its own, of several one with all in it.
  private func json(_ reports: [CheckReport]) -> [UInt8] {
    var bytes: [UInt8] = []
    if hasSeveral {
      JSONReports(reports).appendPretty(to: &bytes)
    } else if let report = reports.first {
      JSONReport(report).appendPretty(to: &bytes)
    }
    return bytes
  }

  /// Applies every first replacement; true when a suggestion is left.
  ///
  /// - Throws: with nothing written, when a text cannot be read or a file may not be written.
  func fix(by pipeline: inout Pipeline) throws(Refusal) -> Bool {
    try refuse()
    var rewritings: [FileRewriting?] = []
    for source in sources { rewritings.append(try source.file.map(FileRewriting.init)) }
    var isLeft = false
    for (source, rewriting) in zip(sources, rewritings) {
      let revision = pipeline.fixed(source.draft)
      if revision.isHollow {
        isLeft = true
        if rewriting == nil { Stream.out(source.draft.text) }
        Stream.err("lugas: \(CheckPhrase.hollow(source.file).words(language))")
        continue
      }
      if let rewriting {
        if revision.text != source.draft.text { try rewriting.write(revision.text) }
      } else {
        Stream.out(revision.text)
      }
      let report = pipeline.report(Draft(revision.text))
      for change in report.meters where !change.before.fits {
        isLeft = true
        let words = CheckPhrase.tooLong(source.file, change.before).words(language)
        Stream.err("lugas: \(words)")
      }
      let left = report.checked.suggestions.count
      guard left > 0 else { continue }
      isLeft = true
      Stream.err("lugas: \(CheckPhrase.left(source.file, left).words(language))")
    }
    return isLeft
  }

  /// Says all refusals but the last, which ends the command.
  private func refuse() throws(Refusal) {
    guard let last = refusals.last else { return }
    for refusal in refusals.dropLast() { Stream.err(refusal) }
    throw last
  }
}
