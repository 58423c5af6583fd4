import ArgumentParser

/// `--lexicons DIR`, for every command that needs the lexicon.
struct LexiconOptions: ParsableArguments {
  @Option(help: "A folder of lexicons on top of all others; repeatable, the last one wins.")
  var lexicons: [String] = []
}
