// swift-tools-version: 6.2
// The house: each target is one room, and its dependencies are the only arrows that may leave it.

import PackageDescription

/// What every target of ours is built with: Swift 6 rules, and no warning is let through.
let strict: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .treatAllWarnings(as: .error),
]

/// A room of the house, with the rooms below it that it may see.
func room(
  _ name: String, _ dependencies: [Target.Dependency] = [], exclude: [String] = [], plugins: [Target.PluginUsage] = []
) -> Target {
  .target(name: name, dependencies: dependencies, exclude: exclude, swiftSettings: strict, plugins: plugins)
}

/// The tests of one room.
func tests(_ name: String, _ dependencies: [Target.Dependency] = [], exclude: [String] = []) -> Target {
  .testTarget(
    name: "\(name)Tests",
    dependencies: dependencies + [
      .product(name: "CustomDump", package: "swift-custom-dump"),
      .product(name: "IssueReportingTestSupport", package: "xctest-dynamic-overlay"),
    ],
    path: "Tests/\(name)",
    exclude: exclude,
    swiftSettings: strict)
}

let package = Package(
  name: "drug-guide",
  products: [
    .executable(name: "drug-guide", targets: ["drug-guide"]),
    .library(name: "Decisions", targets: ["Decisions"]),
    .library(name: "Guide", targets: ["Guide"]),
    .library(name: "Interview", targets: ["Interview"]),
    .library(name: "Summary", targets: ["Summary"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2"),
    .package(url: "https://github.com/jpsim/Yams", exact: "6.2.2"),
    .package(url: "https://github.com/pointfreeco/swift-custom-dump", exact: "1.7.3"),
    // Without its test support a difference that CustomDump finds is printed but fails no test on Linux.
    .package(url: "https://github.com/pointfreeco/xctest-dynamic-overlay", exact: "1.13.1"),
    // Only `Scripts/document` runs it; no target of ours is built with it.
    .package(url: "https://github.com/swiftlang/swift-docc-plugin", exact: "1.5.0"),
  ],
  targets: [
    // Floor 1
    room("Decisions"),
    .systemLibrary(name: "CNcurses"),
    .target(name: "NoCrashReport"),
    // Floor 2
    room("AnswersFile", ["Decisions"]),
    room("Guide", ["Decisions"], plugins: ["EmbedContent"]),
    room("Screen"),
    // Floor 3
    room("Interview", ["Decisions", "Guide"]),
    room("CursesTerminal", ["CNcurses", "Screen"]),
    room("LineTerminal", ["Screen"]),
    // Floor 4
    room("Pages", ["Decisions", "Guide", "Interview", "Screen"]),
    room("Summary", ["AnswersFile", "Decisions", "Guide", "Screen"], exclude: ["Schemas"]),
    room("Outside", ["Interview"]),
    // Floor 5
    .executableTarget(
      name: "drug-guide",
      dependencies: [
        "AnswersFile", "CursesTerminal", "Decisions", "Guide", "Interview", "LineTerminal", "NoCrashReport", "Outside",
        "Pages", "Screen", "Summary", .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: strict),
    // The build
    room("ContentCompiler", ["Decisions", "Yams"]),
    .executableTarget(
      name: "compile-content", dependencies: ["ContentCompiler"], swiftSettings: strict),
    .plugin(
      name: "EmbedContent", capability: .buildTool(), dependencies: ["compile-content"],
      path: "Sources/Plugins/EmbedContent"),
    // The tests, and the second evaluator that they compare with; it enumerates, so it is always optimised
    .target(
      name: "NaiveEvaluator", dependencies: ["Decisions"], path: "Tests/NaiveEvaluator",
      swiftSettings: strict + [.unsafeFlags(["-O"])]),
    .executableTarget(
      name: "proof", dependencies: ["Decisions", "Guide", "NaiveEvaluator"], path: "Tests/Proof",
      swiftSettings: strict),
    .executableTarget(
      name: "screens",
      dependencies: ["Decisions", "Guide", "Interview", "NaiveEvaluator", "Pages", "Screen", "Summary"],
      path: "Tests/Screens", swiftSettings: strict),
    // What the fuzzer tries, and the fuzzer, which goes through files where no coverage is measured
    .target(
      name: "FuzzLaws",
      dependencies: [
        "AnswersFile", "ContentCompiler", "CursesTerminal", "Decisions", "Guide", "Interview", "Outside", "Pages",
        "Screen", "Summary", "TinyContent",
      ],
      path: "Tests/FuzzLaws", swiftSettings: strict),
    .executableTarget(
      name: "fuzzer", dependencies: ["FuzzLaws", "Outside"], path: "Tests/Fuzzer", swiftSettings: strict),
    .target(name: "TinyContent", path: "Tests/TinyContent", swiftSettings: strict),
    .target(name: "BuiltProgram", path: "Tests/BuiltProgram", swiftSettings: strict),
    .target(
      name: "Snapshots", dependencies: [.product(name: "CustomDump", package: "swift-custom-dump")],
      path: "Tests/Snapshots", swiftSettings: strict),
    tests("AnswersFile", ["AnswersFile", "Decisions", "Guide", "NaiveEvaluator"]),
    tests("ContentCompiler", ["ContentCompiler", "Screen", "TinyContent"]),
    tests("CursesTerminal", ["CNcurses", "CursesTerminal", "Screen"]),
    tests("Decisions", ["Decisions", "NaiveEvaluator"]),
    tests("Fuzz", ["FuzzLaws"], exclude: ["Corpus"]),
    tests("Guide", ["Decisions", "Guide", "NaiveEvaluator"]),
    tests("House", ["AnswersFile", "ContentCompiler", "Interview", "Outside"]),
    tests("Interview", ["Decisions", "Guide", "Interview", "NaiveEvaluator"]),
    tests(
      "Journeys",
      ["BuiltProgram", "Decisions", "Guide", "Interview", "LineTerminal", "Outside", "Pages", "Screen", "Summary"]),
    tests("LineTerminal", ["LineTerminal", "Screen"]),
    tests("Outside", ["Interview", "Outside"]),
    tests("Pages", ["Guide", "Interview", "Pages", "Screen", "Snapshots"], exclude: ["Snapshots"]),
    tests("Screen", ["NaiveEvaluator", "Screen"]),
    tests("Summary", ["Decisions", "Guide", "NaiveEvaluator", "Snapshots", "Summary"], exclude: ["Snapshots"]),
    tests("drug-guide", ["AnswersFile", "BuiltProgram", "Decisions", "Guide", "NaiveEvaluator", "Summary"]),
  ]
)
