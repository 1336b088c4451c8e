// swift-tools-version: 6.2
// The benchmarks: a package of its own, so that nobody who builds the guide builds them.

import PackageDescription

let package = Package(
  name: "speed",
  platforms: [.macOS(.v13)],
  dependencies: [
    .package(name: "drug-guide", path: "../../.."),
    .package(url: "https://github.com/ordo-one/benchmark", exact: "1.38.1", traits: []),
  ],
  targets: [
    // The limit: the verdicts of the guide's uses by hand, in C.
    .target(name: "Masks", cSettings: [.unsafeFlags(["-O3"])]),
    // Counts what is allocated in the program that it is linked into.
    .target(name: "CountedMemory"),
    .executableTarget(
      name: "comparison",
      dependencies: [
        "CountedMemory", "Masks", .product(name: "Decisions", package: "drug-guide"),
        .product(name: "Guide", package: "drug-guide"),
      ]),
    .executableTarget(
      name: "DecisionsBenchmark",
      dependencies: [
        .product(name: "Benchmark", package: "benchmark"), .product(name: "Decisions", package: "drug-guide"),
        .product(name: "Guide", package: "drug-guide"),
      ],
      path: "Benchmarks/Decisions",
      plugins: [.plugin(name: "BenchmarkPlugin", package: "benchmark")]),
  ]
)
