// swift-tools-version: 6.2
// Programs that take the library products as any other package does: `plants`, which is of another subject, the module
// Decisions and nothing else of this repository; `undecided` the others.

import PackageDescription

let package = Package(
  name: "plants",
  dependencies: [.package(name: "drug-guide", path: "../..")],
  targets: [
    .executableTarget(
      name: "plants", dependencies: [.product(name: "Decisions", package: "drug-guide")],
      swiftSettings: [.swiftLanguageMode(.v6), .treatAllWarnings(as: .error)]),
    .executableTarget(
      name: "undecided",
      dependencies: [
        .product(name: "Decisions", package: "drug-guide"), .product(name: "Guide", package: "drug-guide"),
        .product(name: "Interview", package: "drug-guide"), .product(name: "Summary", package: "drug-guide"),
      ],
      swiftSettings: [.swiftLanguageMode(.v6), .treatAllWarnings(as: .error)]),
  ]
)
