// The house as it stands on the disk: its source files, its rooms, and the ids of its content.

import Foundation

/// A Swift file of Sources or Tests.
struct SourceFile {
  /// Its path below that.
  var path: String
  var text: String

  /// The folder of Sources or Tests that it is in.
  var room: String { String(path.prefix { $0 != "/" }) }
}

/// The package that these tests belong to.
struct House {
  private let root = URL(fileURLWithPath: #filePath).resolvingSymlinksInPath().deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  /// The text of Package.swift.
  var package: String { text(root.appending(path: "Package.swift")) }

  /// The folders of Sources, in order.
  var rooms: [String] { names(in: "Sources").filter { !$0.hasPrefix(".") } }

  /// Every Swift file of Sources, in order; those of a documentation catalog are programs of its readers.
  var sourceFiles: [SourceFile] { files(in: "Sources") }

  /// Every Swift file of Tests, in order.
  var testFiles: [SourceFile] { files(in: "Tests") }

  private func files(in folder: String) -> [SourceFile] {
    let folder = root.appending(path: folder).resolvingSymlinksInPath()
    let paths = FileManager.default.subpaths(atPath: folder.path) ?? []
    return paths.filter { $0.hasSuffix(".swift") && !$0.contains(".docc/") && !$0.contains(".build") }.sorted().map {
      SourceFile(path: $0, text: text(folder.appending(path: $0)))
    }
  }

  /// The ids of drugs and questions, by the names of their files, and the phone numbers of the help lines.
  var contentIDs: ContentIDs {
    let questions = ids(in: "Content/questions")
    let isPlainWord = { (id: String) in id.allSatisfy(\.isLetter) }
    let phones = text(root.appending(path: "Content/help.yaml")).split(separator: "\n").compactMap { line -> String? in
      let words = line.split(separator: ":", maxSplits: 1).map { $0.trimmingCharacters(in: .whitespaces) }
      guard words.count == 2, words[0].hasSuffix("phone") else { return nil }
      return words[1].trimmingCharacters(in: CharacterSet(charactersIn: "\""))
    }
    return ContentIDs(
      anywhere: ids(in: "Content/drugs") + questions.filter { !isPlainWord($0) },
      quoted: questions.filter(isPlainWord), phones: phones)
  }

  private func ids(in folder: String) -> [String] {
    names(in: folder).filter { $0.hasSuffix(".yaml") }.map { String($0.dropLast(5)) }
  }

  private func names(in folder: String) -> [String] {
    let path = root.appending(path: folder).resolvingSymlinksInPath().path
    return ((try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []).sorted()
  }

  private func text(_ file: URL) -> String { (try? String(contentsOf: file, encoding: .utf8)) ?? "" }
}
