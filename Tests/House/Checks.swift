// What can be wrong with a file of the house beside its imports.

/// The ids and numbers of the content that no code may name.
struct ContentIDs {
  /// Ids that stand for nothing else, wherever they are.
  var anywhere: [String]
  /// Ids that are plain words too: only in quotation marks.
  var quoted: [String]
  var phones: [String]
}

/// Whether a module's name says nothing about what is in it.
func nameFaults(_ room: String) -> [String] {
  ["Core", "Common", "Utils", "Helpers", "Models", "Managers"].contains(room) ? ["\(room) says nothing"] : []
}

/// The lines that call `print` or `exit`; the printing on paper, `print(_:on:)`, is another thing.
func printFaults(in text: String) -> [String] {
  let call = #/(^|Swift\.|[^.\w])(print|exit)\(/#
  let other = #/(func|case) print\(|print\(.*, on: /#
  return text.split(separator: "\n").filter { line in
    let code = withoutComment(line)
    return code.contains(call) && !code.contains(other)
  }.map(String.init)
}

/// Whether a file has more than 300 lines, or does not begin with a comment that says what it is for.
func shapeFaults(in text: String) -> [String] {
  var lines = text.split(separator: "\n", omittingEmptySubsequences: false)
  if lines.last == "" { lines.removeLast() }
  let first = lines.first ?? ""
  let saysItsJob = first.hasPrefix("// ") && first.count > 5
  return (saysItsJob ? [] : ["does not begin with its job"]) + (lines.count > 300 ? ["has \(lines.count) lines"] : [])
}

/// What of the content stands in the code of a file; a comment may give an example.
func contentFaults(in text: String, _ ids: ContentIDs) -> [String] {
  let code = text.split(separator: "\n").map { withoutComment($0).lowercased() }
  let words = Set(code.flatMap { line in line.split { !($0.isLetter || $0.isNumber || $0 == "_") }.map(String.init) })
  let whole = code.joined(separator: "\n")
  let digits = whole.filter { $0.isNumber || $0.isLetter || $0 == "\n" }
  return ids.anywhere.filter { words.contains($0) } + ids.quoted.filter { whole.contains("\"\($0)\"") }
    + ids.phones.filter { phone in digits.contains(phone.filter(\.isNumber)) }
}

/// A line of code without the comment at its end; two slashes in a text are no comment.
func withoutComment(_ line: some StringProtocol) -> String {
  var isInText = false
  var code = ""
  for character in line {
    if character == "\"", code.last != "\\" { isInText.toggle() }
    if character == "/", code.last == "/", !isInText { return String(code.dropLast()) }
    code.append(character)
  }
  return code
}
