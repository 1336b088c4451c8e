// swift-tools-version: 6.2
// A program of another subject, which takes the module Decisions and nothing else of this repository.

import PackageDescription

let package = Package(
  name: "plants",
  dependencies: [.package(name: "drug-guide", path: "../..")],
  targets: [
    .executableTarget(
      name: "plants", dependencies: [.product(name: "Decisions", package: "drug-guide")],
      swiftSettings: [.swiftLanguageMode(.v6), .treatAllWarnings(as: .error)])
  ]
)
