// Runs the built program, for the tests that look at it from outside.

import Foundation

/// The program as it was built: the one that DRUG_GUIDE_PROGRAM names, or else the one built beside the tests.
public enum BuiltProgram {
  /// What a run gave.
  public struct Run: Equatable, Sendable {
    public var output: String
    public var errors: String
    public var status: Int32

    public init(output: String, errors: String, status: Int32) {
      self.output = output
      self.errors = errors
      self.status = status
    }
  }

  /// Where the program is.
  public static var path: String {
    ProcessInfo.processInfo.environment["DRUG_GUIDE_PROGRAM"]
      ?? Bundle.allBundles.first { $0.bundlePath.hasSuffix(".xctest") }?.bundleURL.deletingLastPathComponent()
      .appendingPathComponent("drug-guide").path
      ?? URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent()
      .appendingPathComponent("drug-guide").path
  }

  /// Whether the program is built with a sanitizer, which needs memory of its own and takes up crashes itself.
  public static var isSanitized: Bool { ProcessInfo.processInfo.environment["DRUG_GUIDE_SANITIZER"] != nil }

  /// What an environment needs for the program beside all that is its own: what a sanitizer is told.
  public static var neededEnvironment: [String: String] {
    ProcessInfo.processInfo.environment.filter { $0.key == "ASAN_OPTIONS" }
  }

  /// Runs the program with arguments and an input, in a folder, and waits for its end.
  public static func run(_ arguments: [String], input: String = "", folder: URL? = nil) throws -> Run {
    try run(arguments, inputBytes: Data(input.utf8), folder: folder)
  }

  /// Runs the program with arguments and bytes as its input.
  public static func run(_ arguments: [String], inputBytes: Data, folder: URL? = nil) throws -> Run {
    let place = try makeFolder()
    defer { try? FileManager.default.removeItem(at: place) }
    let (input, output, errors) = ("input", "output", "errors")
    try inputBytes.write(to: place.appendingPathComponent(input))
    for name in [output, errors] { try Data().write(to: place.appendingPathComponent(name)) }
    let process = Process()
    process.executableURL = URL(fileURLWithPath: path)
    process.arguments = arguments
    process.currentDirectoryURL = folder ?? place
    process.standardInput = try FileHandle(forReadingFrom: place.appendingPathComponent(input))
    process.standardOutput = try FileHandle(forWritingTo: place.appendingPathComponent(output))
    process.standardError = try FileHandle(forWritingTo: place.appendingPathComponent(errors))
    try process.run()
    process.waitUntilExit()
    return Run(
      output: try String(decoding: Data(contentsOf: place.appendingPathComponent(output)), as: UTF8.self),
      errors: try String(decoding: Data(contentsOf: place.appendingPathComponent(errors)), as: UTF8.self),
      status: process.terminationStatus)
  }

  /// A new empty folder that only this user may read.
  public static func makeFolder() throws -> URL {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("drug-guide-\(UUID().uuidString)")
    try FileManager.default.createDirectory(
      at: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    return folder
  }

  /// Makes a copy of a file that can be run.
  ///
  /// Another process writes it. A program that a test beside this one starts at that moment holds open
  /// whatever this process has open for writing, and a file that is open for writing cannot be run.
  public static func install(_ file: String, at path: String) throws {
    let process = try Process.run(
      URL(fileURLWithPath: "/usr/bin/install"), arguments: ["-m", "755", "--", file, path])
    process.waitUntilExit()
    guard process.terminationStatus == 0 else { throw POSIXError(.EIO) }
  }

  /// Makes a script of these lines for sh that can be run.
  public static func install(script lines: String, at path: URL) throws {
    let text = path.appendingPathExtension("text")
    try "#!/bin/sh\n\(lines)\n".write(to: text, atomically: true, encoding: .utf8)
    try install(text.path, at: path.path)
    try FileManager.default.removeItem(at: text)
  }
}
