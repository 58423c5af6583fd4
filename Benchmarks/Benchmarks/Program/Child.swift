import Benchmark
import Glibc

/// Runs of the program in a child process, with folders of its own.
struct Child: Sendable {
  static let userMicroseconds = BenchmarkMetric.custom("user µs of the program")
  static let folder = "/tmp/lugas-benchmarks-\(getuid())"

  private let environment: String
  private let command: String

  /// - Parameter lexicons: nil for those that come with the program.
  init(lexicons: String?, input: String) {
    let path = "\(Child.folder)/input.jsonl"
    Child.put(input, at: path)
    let program = Child.variable("LUGAS_PROGRAM") ?? "../.build/release/lugas"
    environment =
      "XDG_CACHE_HOME=\(Child.folder)/cache LUGAS_LANG=en "
      + (lexicons.map { "LUGAS_LEXICONS=\($0) " } ?? "")
    command = "\(program) check --jsonl <\(path) >/dev/null"
    // Until the files have settled, a lexicon is not kept.
    sleep(3)
    run()
  }

  /// One run; its user time is the child's.
  func measure(_ benchmark: Benchmark) {
    let before = Child.userTime
    benchmark.startMeasurement()
    run()
    benchmark.stopMeasurement()
    benchmark.measurement(Child.userMicroseconds, Child.userTime - before)
  }

  private func run() {
    let status = system("\(environment) \(command)")
    precondition(status == 0 || status == 256, "the program ended with \(status)")
  }

  /// User microseconds of all children so far. (Their peak of memory is no use here: no child's is
  /// below its parent's; `script/bench` has it.)
  private static var userTime: Int {
    var usage = rusage()
    getrusage(__rusage_who_t(RUSAGE_CHILDREN.rawValue), &usage)
    return usage.ru_utime.tv_sec * 1_000_000 + usage.ru_utime.tv_usec
  }

  private static func variable(_ name: String) -> String? {
    getenv(name).map { String(cString: $0) }
  }

  /// Writes a file and the folders it needs.
  static func put(_ text: String, at path: String) {
    var folder = ""
    for part in path.split(separator: "/").dropLast() {
      folder += "/\(part)"
      mkdir(folder, 0o755)
    }
    guard let stream = fopen(path, "w") else { preconditionFailure("'\(path)' cannot be written") }
    fputs(text, stream)
    fclose(stream)
  }
}
