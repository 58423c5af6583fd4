import ArgumentParser

/// `--lexicons DIR` and `--roster FILE`, for every command that needs the lexicon.
struct LexiconOptions: ParsableArguments {
  @Option(help: .words(.lexiconFolders), completion: .directory)
  var lexicons: [String] = []

  @Option(help: .words(.rosterFiles), completion: .file(extensions: ["yaml"]))
  var roster: [String] = []
}
