// swift-tools-version: 6.2
import PackageDescription

/// Every room is compiled alike: Swift 6, strict, warnings as errors.
let strict: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .treatAllWarnings(as: .error),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .strictMemorySafety(),
]

func room(_ name: String, _ dependencies: [Target.Dependency] = []) -> Target {
  .target(name: name, dependencies: dependencies, swiftSettings: strict)
}

func tests(_ name: String, _ dependencies: [Target.Dependency]) -> Target {
  .testTarget(name: name, dependencies: dependencies + ["TestSupport"], swiftSettings: strict)
}

let package = Package(
  name: "lugas",
  products: [
    .executable(name: "lugas", targets: ["lugas"]),
    // For Benchmarks/, which is a package of its own and can use only products.
    .library(name: "LugasText", targets: ["LugasText"]),
    .library(name: "LugasLexicon", targets: ["LugasLexicon"]),
    .library(name: "LugasChecking", targets: ["LugasChecking"]),
    .library(name: "LugasHistory", targets: ["LugasHistory"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2"),
    .package(url: "https://github.com/groue/GRDB.swift", exact: "7.10.0"),
    .package(url: "https://github.com/jpsim/Yams", exact: "6.2.2"),
  ],
  targets: [
    .systemLibrary(
      name: "CEditline", pkgConfig: "libedit", providers: [.apt(["libedit-dev"])]),
    .target(name: "CEditlineShims", dependencies: ["CEditline"]),

    room("LugasText"),
    room("LugasMorphology"),
    room("LugasLexicon", ["LugasText", .product(name: "Yams", package: "Yams")]),
    room("LugasChecking", ["LugasText", "LugasLexicon"]),
    room("LugasReview", ["LugasText", "LugasLexicon", "LugasChecking"]),
    room("LugasHistory", [.product(name: "GRDB", package: "GRDB.swift")]),
    room("LugasReport", ["LugasText", "LugasLexicon", "LugasChecking", "LugasReview"]),
    room("LugasWorkshop", ["LugasText", "LugasLexicon", "LugasChecking"]),
    room("LugasTerminal", ["CEditline", "CEditlineShims"]),
    .executableTarget(
      name: "lugas",
      dependencies: [
        "LugasText", "LugasMorphology", "LugasLexicon", "LugasChecking", "LugasReview",
        "LugasHistory", "LugasReport", "LugasWorkshop", "LugasTerminal",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: strict),

    .target(name: "TestSupport", path: "Tests/TestSupport", swiftSettings: strict),
    tests("LugasTextTests", ["LugasText"]),
    tests("LugasMorphologyTests", ["LugasMorphology"]),
    tests("LugasLexiconTests", ["LugasLexicon"]),
    tests("LugasCheckingTests", ["LugasText", "LugasLexicon", "LugasChecking"]),
    tests("LugasReviewTests", ["LugasText", "LugasLexicon", "LugasChecking", "LugasReview"]),
    tests("LugasHistoryTests", ["LugasHistory"]),
    tests(
      "LugasReportTests",
      ["LugasText", "LugasLexicon", "LugasChecking", "LugasReview", "LugasReport"]),
    tests("LugasWorkshopTests", ["LugasText", "LugasLexicon", "LugasChecking", "LugasWorkshop"]),
    tests("LugasTerminalTests", ["LugasTerminal", "CEditlineShims"]),
    tests(
      "LugasTests",
      [
        "lugas", "LugasText", "LugasLexicon", "LugasChecking", "LugasReview", "LugasHistory",
        "LugasReport", "LugasWorkshop", "LugasTerminal",
      ]),
  ]
)
