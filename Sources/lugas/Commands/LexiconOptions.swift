import ArgumentParser

/// `--lexicons DIR` and `--roster FILE`, for every command that needs the lexicon.
struct LexiconOptions: ParsableArguments {
  @Option(help: "A folder of lexicons on top of all others; repeatable, the last one wins.")
  var lexicons: [String] = []

  @Option(help: "A roster file of an election on top of the lexicons; repeatable.")
  var roster: [String] = []
}
