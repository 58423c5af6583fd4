import Benchmark
import Glibc
import Material

/// The whole program, `check --jsonl`, as a child process: by size of pack and of text.
///
/// The program is `LUGAS_PROGRAM`, else the release build beside this package.
let benchmarks: @Sendable () -> Void = {
  Benchmark.defaultConfiguration.metrics = [.wallClock, Child.userMicroseconds]
  Benchmark.defaultConfiguration.maxDuration = .seconds(2)
  let isLarge = getenv("BENCH_LARGE") != nil

  for rules in [100, 1_000, 10_000] + (isLarge ? [100_000] : []) {
    let folder = Child.folder + "/packs-\(rules)"
    Benchmark("--jsonl, \(rules) rules, 1 MB") { (benchmark: Benchmark, child: Child) in
      child.measure(benchmark)
    } setup: {
      let packs = GeneratedPacks(ruleCount: rules)
      for file in packs.files { Child.put(file.text, at: "\(folder)/\(file.path)") }
      var text = GeneratedText(for: packs)
      return Child(lexicons: folder, input: text.questions(size: 1_000_000))
    }
  }
  for size in [1_000, 100_000, 10_000_000] + (isLarge ? [100_000_000] : []) {
    Benchmark("--jsonl, own rules, \(size) bytes") { (benchmark: Benchmark, child: Child) in
      child.measure(benchmark)
    } setup: {
      var prose = OfficeProse()
      return Child(lexicons: nil, input: OfficeProse.questions(prose.text(size: size)))
    }
  }
}
