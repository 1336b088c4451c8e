// Ways to break the tiny content, and the messages that come of it.

import Testing
import TinyContent

@testable import ContentCompiler

/// A change of one file: a text in it replaced by another.
struct Change {
  let path: String
  let old: String
  let new: String

  init(_ path: String, _ old: String, _ new: String) {
    (self.path, self.old, self.new) = (path, old, new)
  }
}

/// The tiny content after some changes.
func tinyContent(with changes: Change...) -> [String: String] {
  var content = tinyContent
  for change in changes {
    let pieces = (content[change.path] ?? "").split(
      separator: change.old, maxSplits: 1, omittingEmptySubsequences: false)
    if pieces.count != 2 { Issue.record("'\(change.old)' does not stand in \(change.path)") }
    content[change.path] = pieces.joined(separator: change.new)
  }
  return content
}

/// The messages that a content gives, warnings too, one a line; empty when it compiles without any.
func messages(_ content: [String: String]) -> String {
  switch compile(content, wording: tinyKeys) {
  case .compiled(_, let faults), .faulty(let faults): faults.map(\.description).joined(separator: "\n")
  }
}

/// The messages that the tiny content gives after one change.
func messages(_ path: String, _ old: String, _ new: String) -> String {
  messages(tinyContent(with: Change(path, old, new)))
}
