// The laws of the content compiler: whatever stands in a file, it says what is wrong, and where.

import ContentCompiler
import TinyContent

/// Compiles the tiny content with one file in the place of its own: a line with its path, and the file behind it.
func checkContent(_ input: [UInt8]) throws(BrokenLaw) {
  let parts = input.split(separator: UInt8(ascii: "\n"), maxSplits: 1, omittingEmptySubsequences: false)
  // The compiler refuses a file that is not UTF-8 before it reads it.
  guard parts.count == 2, let path = String(validating: parts[0], as: UTF8.self),
    let text = String(validating: parts[1], as: UTF8.self), tinyContent[path] != nil
  else { return }
  var content = tinyContent
  content[path] = text
  switch compile(content, wording: tinyKeys) {
  case .compiled(let files, let warnings):
    try keep(warnings.allSatisfy { $0.severity == .warning }, "it compiles with an error")
    try check(warnings, in: content)
    for (name, code) in files { try checkCode(code, in: name) }
  case .faulty(let faults):
    try keep(faults.contains { $0.severity == .error }, "it does not compile without an error")
    try check(faults, in: content)
  }
}

/// Every fault has a place in a file, and its message is one line.
private func check(_ faults: [Fault], in content: [String: String]) throws(BrokenLaw) {
  for fault in faults {
    let message = fault.description
    let path = fault.place.path.hasPrefix("Content/") ? String(fault.place.path.dropFirst("Content/".count)) : ""
    guard let text = content[path] else {
      try keep(fault.place.line == 1 && fault.place.column == 1, "there is no such file: \(message)")
      continue
    }
    let lines = yamlLines(text)
    try keep(lines.indices.contains(fault.place.line - 1), "there is no such line: \(message)")
    let length = lines[fault.place.line - 1]
    try keep((1...length + 1).contains(fault.place.column), "there is no such column: \(message)")
    try keep(unshowable(message) == nil, "the message is not one line of words: \(message.debugDescription)")
  }
}

/// How many characters each line has, as YAML counts them.
private func yamlLines(_ text: String) -> [Int] {
  var lines = [0]
  var previous: Unicode.Scalar?
  for scalar in text.unicodeScalars {
    switch scalar {
    case "\n" where previous == "\r": break
    case "\n", "\r", "\u{85}", "\u{2028}", "\u{2029}": lines.append(0)
    default: lines[lines.count - 1] += 1
    }
    previous = scalar
  }
  return lines
}

/// No text of the content ends the literal in which it stands: outside of literals there is only what code is made of.
private func checkCode(_ code: String, in name: String) throws(BrokenLaw) {
  for line in code.split(separator: "\n") where !line.drop(while: { $0 == " " }).hasPrefix("//") {
    var isInLiteral = false
    var isEscaped = false
    for character in line.unicodeScalars {
      if isEscaped {
        try keep(character != "(" || putsValuesIn(line, of: name), "\(name) has code in a text: \(line)")
        isEscaped = false
      } else if isInLiteral, character == "\\" {
        isEscaped = true
      } else if character == "\"" {
        isInLiteral.toggle()
      } else if !isInLiteral {
        try keep(character.isASCII, "\(name) has \(character) outside of a text: \(line)")
      }
    }
    try keep(!isInLiteral, "\(name) has a text that does not end: \(line)")
  }
}

/// Whether a line of code has a text with values in it: a wording, or the message of a mistake in the guide itself.
private func putsValuesIn(_ line: Substring, of file: String) -> Bool {
  file == "Wording.swift" || line.contains("preconditionFailure(")
}
