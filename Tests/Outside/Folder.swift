// A folder of a test's own, gone when the test is done.

import Foundation

/// A new empty folder.
final class Folder {
  let path: String

  init() throws {
    path = NSTemporaryDirectory() + "drug-guide-\(UUID().uuidString)"
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: false)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  /// The path of a name in the folder.
  func file(_ name: String) -> String { "\(path)/\(name)" }

  /// The names in the folder, in order.
  var names: [String] { ((try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []).sorted() }

  /// The text of a file in the folder, or nil where there is none.
  func text(_ name: String) -> String? {
    FileManager.default.contents(atPath: file(name)).map { String(decoding: $0, as: UTF8.self) }
  }

  /// Writes a file and gives its path.
  @discardableResult
  func write(_ text: String, to name: String, mode: Int = 0o644) -> String {
    _ = FileManager.default.createFile(
      atPath: file(name), contents: Data(text.utf8), attributes: [.posixPermissions: mode])
    return file(name)
  }

  /// The permissions of a file in the folder.
  func mode(_ name: String) -> Int? {
    (try? FileManager.default.attributesOfItem(atPath: file(name)))?[.posixPermissions] as? Int
  }
}
