// swift-tools-version: 6.2
import PackageDescription

/// Measurements of Lugas; a package of its own, so that whoever builds Lugas needs none of it.
let strict: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .treatAllWarnings(as: .error),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

func benchmarks(_ name: String, _ dependencies: [Target.Dependency]) -> Target {
  .executableTarget(
    name: name, dependencies: dependencies + [.product(name: "Benchmark", package: "benchmark")],
    path: "Benchmarks/\(name)", swiftSettings: strict,
    plugins: [.plugin(name: "BenchmarkPlugin", package: "benchmark")])
}

func room(_ name: String) -> Target.Dependency { .product(name: name, package: "lugas") }

let package = Package(
  name: "lugas-benchmarks",
  products: [
    .executable(name: "write-material", targets: ["write-material"]),
    .executable(name: "write-history", targets: ["write-history"]),
  ],
  dependencies: [
    .package(name: "lugas", path: ".."),
    .package(url: "https://github.com/ordo-one/benchmark", exact: "1.38.1", traits: []),
  ],
  targets: [
    .target(name: "Material", swiftSettings: strict),
    .executableTarget(
      name: "write-material", dependencies: ["Material"], swiftSettings: strict),
    .executableTarget(
      name: "write-history", dependencies: ["Material", room("LugasHistory")],
      swiftSettings: strict),
    benchmarks(
      "Rooms", ["Material", room("LugasText"), room("LugasLexicon"), room("LugasChecking")]),
    benchmarks("Program", ["Material"]),
  ]
)
