import ArgumentParser

/// `--lexicons DIR` and `--roster FILE`, for every command that needs the lexicon.
struct LexiconOptions: ParsableArguments {
  @Option(help: .words(.lexiconFolders))
  var lexicons: [String] = []

  @Option(help: .words(.rosterFiles))
  var roster: [String] = []
}
