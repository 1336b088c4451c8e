// What YAML leaves out of a text without a word: anchors, tags, and a comment close behind it.

/// The lines of a YAML file, as YAML counts them.
struct SourceLines {
  /// How many aliases may seem to stand in a file; each may stand for others, so that many are too much to read. None
  /// needs to be there: its anchor is a mistake in any case.
  static let copyLimit = 4

  private let lines: [[Unicode.Scalar]]

  init(_ yaml: String) {
    var lines: [[Unicode.Scalar]] = [[]]
    var previous: Unicode.Scalar?
    for scalar in yaml.unicodeScalars {
      switch scalar {
      case "\n" where previous == "\r": break
      case "\n", "\r", "\u{85}", "\u{2028}", "\u{2029}": lines.append([])
      default: lines[lines.count - 1].append(scalar)
      }
      previous = scalar
    }
    self.lines = lines
  }

  /// How many words begin with `*` where YAML could take it for an alias.
  var copyCount: Int {
    lines.reduce(0) { count, line in
      count
        + line.indices.count { index in
          line[index] == "*" && index + 1 < line.count && !line[index + 1].properties.isWhitespace
            && (index == 0 || line[index - 1].properties.isWhitespace || "[{,".unicodeScalars.contains(line[index - 1]))
        }
    }
  }

  /// A place, or the end of the text where it lies behind that: the parser says of a last line without a line break that
  /// what is missing is missing in the next one.
  func inside(_ place: Place) -> Place { place.line > lines.count ? end(in: place.path) : place }

  /// The place behind the last character.
  func end(in path: String) -> Place { Place(path: path, line: lines.count, column: lines[lines.count - 1].count + 1) }

  /// The anchor or tag that begins at a place, up to the next blank; nil where none does.
  func lostWord(at place: Place) -> Fault.Kind? {
    let word = rest(ofLine: place.line, from: place.column).prefix { $0 != " " && $0 != "," }
    return switch word.first {
    case "&": .lostWord(string(word), noun: "anchor")
    case "!": .lostWord(string(word), noun: "tag")
    default: nil
    }
  }

  /// The comment one blank behind a text without quotation marks, which may be meant as a part of the text.
  func lostComment(behind text: String, at place: Place) -> (comment: String, place: Place)? {
    guard let end = end(of: text, at: place) else { return nil }
    let behind = rest(ofLine: end.line, from: end.column)
    guard let blank = behind.first, blank == " " || blank == "\t", behind.dropFirst().first == "#" else { return nil }
    return (string(behind.dropFirst()), Place(path: end.path, line: end.line, column: end.column + 1))
  }

  /// Where a text ends that begins at a place and may go over lines.
  private func end(of text: String, at place: Place) -> Place? {
    var (line, column) = (place.line, place.column)
    for scalar in text.unicodeScalars where !scalar.properties.isWhitespace {
      while line <= lines.count, rest(ofLine: line, from: column).allSatisfy(\.properties.isWhitespace) {
        (line, column) = (line + 1, 1)
      }
      let rest = rest(ofLine: line, from: column)
      let index = rest.firstIndex { !$0.properties.isWhitespace }
      guard let index, rest[index] == scalar else { return nil }
      column += index - rest.startIndex + 1
    }
    return Place(path: place.path, line: line, column: column)
  }

  private func rest(ofLine line: Int, from column: Int) -> ArraySlice<Unicode.Scalar> {
    lines.indices.contains(line - 1) ? lines[line - 1].dropFirst(column - 1) : []
  }
}

private func string(_ scalars: some Sequence<Unicode.Scalar>) -> String {
  scalars.reduce(into: "") { $0.unicodeScalars.append($1) }
}
