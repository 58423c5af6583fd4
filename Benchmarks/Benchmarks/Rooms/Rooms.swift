import Benchmark
import Glibc
import LugasChecking
import LugasLexicon
import LugasText
import Material

/// The rooms by themselves, in one process: tokens, checks, checks again, and how a lexicon starts.
let benchmarks: @Sendable () -> Void = {
  Benchmark.defaultConfiguration.metrics = [processorTime, .wallClock, .peakMemoryResident]
  Benchmark.defaultConfiguration.maxDuration = .seconds(2)

  for size in Sizes.texts {
    measure("tokenise, \(size.named) of prose") { () -> String in
      var prose = OfficeProse()
      return prose.text(size: size.bytes)
    } run: { text in
      blackHole(Draft(text))
    }
    measure("check, 1,000 rules, \(size.named)") { () -> Bench in
      Bench(rules: 1_000, textSize: size.bytes)
    } run: { bench in
      blackHole(bench.check())
    }
  }
  for rules in Sizes.packs {
    measure("check, \(rules) rules, 1 MB") { () -> Bench in
      Bench(rules: rules, textSize: 1_000_000)
    } run: { bench in
      blackHole(bench.check())
    }
    measure("check again, \(rules) rules, draft of 2,000") { () -> Bench in
      Bench(rules: rules, textSize: 2_000)
    } run: { bench in
      bench.edit()
      blackHole(bench.check())
    }
    measure("start, \(rules) rules, cached") { () -> Start in
      Start(rules: rules, isKept: true)
    } run: { start in
      blackHole(start.mapped())
    }
    measure("start, \(rules) rules, nothing cached") { () -> Start in
      Start(rules: rules, isKept: false)
    } run: { start in
      blackHole(start.compiled())
    }
  }
}

/// A benchmark with material that is made once, outside the measurement.
private func measure<Stuff>(
  _ name: String, with make: @escaping () -> Stuff,
  run: @escaping (inout Stuff) -> Void
) {
  Benchmark(name) { benchmark, stuff in
    var stuff = stuff
    benchmark.startMeasurement()
    let start = processorMicroseconds()
    run(&stuff)
    let end = processorMicroseconds()
    benchmark.stopMeasurement()
    benchmark.measurement(processorTime, end - start)
  } setup: {
    make()
  }
}

/// The library's own processor time counts in steps of 10 ms.
private let processorTime = BenchmarkMetric.custom("Time (processor, µs)")

private func processorMicroseconds() -> Int {
  var time = timespec()
  clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
  return time.tv_sec * 1_000_000 + time.tv_nsec / 1_000
}
