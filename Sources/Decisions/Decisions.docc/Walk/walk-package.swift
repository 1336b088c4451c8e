// swift-tools-version: 6.2
// A program that says what to take on a walk.

import PackageDescription

let package = Package(
  name: "walk",
  dependencies: [.package(path: "../drug-guide")],
  targets: [
    .executableTarget(
      name: "walk",
      dependencies: [.product(name: "Decisions", package: "drug-guide")])
  ]
)
