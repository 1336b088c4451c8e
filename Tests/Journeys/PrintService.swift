// The print service that Scripts/printing starts: its jobs, and what came out on paper.

import Foundation

/// A print service of the tests' own, whose printers write PDF files.
enum PrintService {
  struct Failure: Error { var text: String }

  /// Where its printers put their paper.
  private static let paperFolder = ProcessInfo.processInfo.environment["DRUG_GUIDE_TEST_PAPER"]

  static var isThere: Bool { paperFolder != nil }

  /// The number that the next job will have.
  static func nextJob() throws -> Int { (try jobs("all").max() ?? 0) + 1 }

  /// What a job put on paper, once it is done: the lines of each page, without those that are empty.
  static func paper(of job: Int) throws -> [[String]] {
    let end = Date().addingTimeInterval(30)
    while try !jobs("completed").contains(job) {
      guard Date() < end else { throw Failure(text: "job \(job) is not done") }
      usleep(100_000)
    }
    let folder = paperFolder ?? ""
    let names = try FileManager.default.contentsOfDirectory(atPath: folder)
    guard let name = names.first(where: { $0.hasSuffix("job_\(job).pdf") }) else {
      throw Failure(text: "job \(job) left no paper among \(names)")
    }
    return pages(of: try output("pdftotext", ["-layout", "\(folder)/\(name)", "-"]))
  }

  /// The lines of each page, without those that are empty, and with one blank where there are more.
  static func pages(of text: String) -> [[String]] {
    let pages = text.split(separator: "\u{0C}", omittingEmptySubsequences: true)
    return pages.map { page in
      page.split(separator: "\n").map { $0.split(separator: " ").joined(separator: " ") }.filter { !$0.isEmpty }
    }.filter { !$0.isEmpty }
  }

  /// The numbers of its jobs.
  private static func jobs(_ which: String) throws -> [Int] {
    try output("lpstat", ["-W", which, "-o"]).split(separator: "\n").compactMap { line in
      line.split(separator: " ").first?.split(separator: "-").last.flatMap { Int($0) }
    }
  }

  private static func output(_ program: String, _ arguments: [String]) throws -> String {
    let process = Process()
    let output = Pipe()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = [program] + arguments
    process.standardOutput = output
    process.standardError = FileHandle.nullDevice
    try process.run()
    let bytes = try output.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    return String(decoding: bytes, as: UTF8.self)
  }
}
