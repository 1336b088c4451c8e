// Where something stands in the content.

/// A line and column of a file of the content, both counted from 1.
package struct Place: Hashable, Comparable, CustomStringConvertible {
  package let path: String
  package let line: Int
  package let column: Int

  /// The beginning of a file.
  static func beginning(of path: String) -> Place { Place(path: path, line: 1, column: 1) }

  /// By file, then line, then column.
  package static func < (first: Place, second: Place) -> Bool {
    (first.path, first.line, first.column) < (second.path, second.line, second.column)
  }

  package var description: String { "\(path):\(line):\(column)" }
}

/// A text with the place where it stands.
struct Text: Hashable {
  let string: String
  let place: Place

  /// True for what stands in for a text that is missing or has the wrong shape, after the fault was reported.
  var isAbsent: Bool { string.isEmpty }
}
