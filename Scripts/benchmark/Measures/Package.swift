// swift-tools-version: 6.2
// Measures the decisions: beside other engines, and as the content grows. A package of its own, so that the guide's
// build never needs what is used here.

import PackageDescription

/// What every Swift target is built with, as in the guide's own package.
let strict: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .treatAllWarnings(as: .error),
]

let package = Package(
  name: "Measures",
  dependencies: [
    .package(name: "drug-guide", path: "../../.."),
    // Without its traits: they bring packages that count allocations, which CMeter does here.
    .package(url: "https://github.com/ordo-one/benchmark", exact: "1.38.1", traits: []),
  ],
  targets: [
    // The uses of the guide by hand in C, and what C knows of the process: its time and its allocations.
    .target(name: "CMasks"),
    .target(name: "CMeter"),
    // Simulated people and made-up content, the same with the same seed.
    .target(
      name: "Simulation", dependencies: [.product(name: "Decisions", package: "drug-guide")], swiftSettings: strict),
    // Decides in rounds, for Peers/compare.py, beside engines that are not written in Swift.
    .executableTarget(
      name: "contender",
      dependencies: [
        "CMasks", "CMeter", "Simulation",
        .product(name: "Decisions", package: "drug-guide"), .product(name: "Guide", package: "drug-guide"),
      ],
      path: "Sources/Contender", swiftSettings: strict),
    .executableTarget(
      name: "Growth",
      dependencies: [
        "Simulation",
        .product(name: "Benchmark", package: "benchmark"), .product(name: "Decisions", package: "drug-guide"),
      ],
      path: "Benchmarks/Growth", swiftSettings: strict,
      plugins: [.plugin(name: "BenchmarkPlugin", package: "benchmark")]),
  ]
)
