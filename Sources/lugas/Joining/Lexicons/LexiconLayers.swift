import Foundation
import LugasHistory
import LugasLexicon
import LugasReport
import LugasReview

/// The lexicon folders in force, in order; a later one wins.
struct LexiconLayers {
  let folders: [String]
  /// Roster files on top of them.
  let rosters: [String]

  /// Takes folders as they are; the first is the program's own.
  init(folders: [String], rosters: [String] = []) {
    self.folders = folders
    self.rosters = rosters
  }

  /// The program's own folder, the site's and the officer's where they exist, then those named.
  static func find(
    _ surroundings: Surroundings, named: [String] = [], rosters: [String] = []
  ) throws -> LexiconLayers {
    let own = try LexiconFolder.find(environment: surroundings.environment).path
    let placed = surroundings.lexiconFolders.filter { LexiconListing.status($0) != nil }
    var met: Set<String> = []
    let folders = ([own] + placed + named).filter {
      met.insert(LexiconListing.realPath($0)).inserted
    }
    return LexiconLayers(folders: folders, rosters: rosters)
  }

  /// The program's own folder alone.
  static func ownAlone(_ surroundings: Surroundings) throws -> LexiconLayers {
    LexiconLayers(folders: [try LexiconFolder.find(environment: surroundings.environment).path])
  }

  /// Those of a command's options.
  static func find(_ surroundings: Surroundings, _ options: LexiconOptions) throws -> LexiconLayers
  {
    try find(surroundings, named: options.lexicons, rosters: options.roster)
  }

  /// The files as they lie on disk, in the order in which they are read.
  func listing() throws -> [LexiconOrigin.File] {
    try folders.enumerated().flatMap { layer, folder in
      try LexiconListing([folder], layer: layer).files
    } + LexiconListing(rosters, layer: folders.count).files
  }

  /// All files.
  func files() throws -> [LexiconFile] { try listing().map { try file($0) } }

  /// The lexicon in force, its own sentences passed; from the cache when it was made before.
  func proven(_ surroundings: Surroundings? = nil) throws -> ProvenLexicon {
    let forms = Morphology()
    let origin = LexiconOrigin(program: LexiconLayers.program, files: try listing())
    let cache = surroundings.map { LexiconCache(folder: $0.cacheFolder) }
    if let lexicon = cache?.lexicon(of: origin, forms: forms) {
      return ProvenLexicon(proven: lexicon)
    }
    let files = try origin.files.map { try file($0) }
    let proven = ProvenLexicon(sources: LexiconSources(files: files, forms: forms))
    if let surroundings, proven.problems.isEmpty {
      cache?.keep(
        proven.lexicon, of: origin, now: surroundings.now().count * 1_000_000)
    }
    return proven
  }

  /// Tells this build of the program from every other: a new build compiles anew.
  private static var program: String {
    guard let status = LexiconListing.status(LexiconFolder.executable) else { return Lugas.version }
    return "\(Lugas.version) \(status.st_size) \(status.st_mtim.tv_sec) \(status.st_mtim.tv_nsec)"
  }

  private func file(_ listed: LexiconOrigin.File) throws -> LexiconFile {
    let isRoster = listed.layer == folders.count && rosters.contains(listed.path)
    return try LexiconLayers.file(
      listed.path, layer: listed.layer, role: isRoster ? .roster : nil)
  }

  private static func file(_ listed: LexiconOrigin.File) throws -> LexiconFile {
    try file(listed.path, layer: listed.layer)
  }

  private static func file(
    _ path: String, layer: Int, role: LexiconFile.Role? = nil
  ) throws -> LexiconFile {
    let bytes = try TextFile.bytes(path)
    return LexiconFile(
      path: path, text: String(decoding: bytes, as: UTF8.self), layer: layer, role: role)
  }
}

extension LexiconLayers {
  /// Files to look at closely, in the company of all others.
  struct Selection {
    var files: [LexiconFile]
    /// The paths of those that were asked for.
    var chosen: Set<String>
  }

  /// All files, with those under `paths` chosen; all are when none is named. A named file that lies
  /// in one of the folders counts there, any other on top of them.
  func selection(_ paths: [String]) throws -> Selection {
    var files = try self.files()
    guard !paths.isEmpty else { return Selection(files: files, chosen: Set(files.map(\.path))) }
    var places: [String: Int] = [:]
    for (place, file) in files.enumerated() { places[LexiconListing.realPath(file.path)] = place }
    var chosen: Set<String> = []
    for named in try LexiconListing(paths, layer: folders.count).files {
      chosen.insert(named.path)
      if let place = places[LexiconListing.realPath(named.path)] {
        files[place] = try LexiconLayers.file(named.path, layer: files[place].layer)
      } else {
        files.append(try LexiconLayers.file(named))
      }
    }
    return Selection(files: files, chosen: chosen)
  }
}

extension LexiconLayers {
  /// A whole lexicon at a path; or the lexicon in force with the folder there on top of it, or with
  /// the pack there in the place of the one of its name.
  func exchanging(_ path: String) throws -> ProvenLexicon {
    if LexiconFolder.isWhole(path) { return try LexiconLayers(folders: [path]).proven() }
    if LexiconListing.status(path).map({ $0.st_mode & S_IFMT == S_IFDIR }) == true {
      return try LexiconLayers(folders: folders + [path]).proven()
    }
    let new = try LexiconListing([path], layer: folders.count).files.map {
      try LexiconLayers.file($0)
    }
    let files = try self.files().filter { file in !new.contains { $0.takesThePlace(of: file) } }
    return ProvenLexicon(sources: LexiconSources(files: files + new, forms: Morphology()))
  }

  /// What an imported pack has in common with packs in force, as warnings of its table.
  func twins(of made: PackImport, pack: String) throws -> [LexiconProblem] {
    let new = LexiconFile(path: "\(pack).yaml", text: made.text)
    let sources = LexiconSources(files: try files() + [new], forms: Morphology())
    return sources.problems.filter { $0.path == new.path }
      .compactMap { made.problem($0, weight: .warning) }
  }
}

extension LexiconLayers {
  /// The names of parties and contenders, and what stands for them, in a language.
  func partisanNames(_ language: Language) throws -> NameScreen {
    let sources = LexiconSources(files: try files(), forms: Morphology())
    let lists = [
      "parties", "party-abbreviations", "party-nicknames", "candidates", "candidate-names",
      "candidate-words", "coalitions", "slogans", "slogans-shared", "campaign-hashtags",
    ]
    return NameScreen(lists.flatMap { sources.names(inList: $0, language) })
  }
}

extension Surroundings {
  /// The lexicon in force.
  func lexicon() throws -> ProvenLexicon { try LexiconLayers.find(self).proven(self) }

  /// The lexicon in force, with the folders named on the command line on top.
  func lexicon(_ options: LexiconOptions) throws -> ProvenLexicon {
    try LexiconLayers.find(self, options).proven(self)
  }
}
