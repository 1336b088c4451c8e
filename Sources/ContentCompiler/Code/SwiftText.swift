// Small pieces of Swift source: literals, names, calls.

/// A text as a string literal.
func literal(_ string: String) -> String { "\"\(escaped(string))\"" }

/// A text as a string literal, or nil.
func literal(_ text: Text?) -> String { text.map { literal($0.string) } ?? "nil" }

/// A list of texts as an array literal on one line.
func literal(_ texts: [Text]) -> String { "[\(texts.map { literal($0.string) }.joined(separator: ", "))]" }

/// A text as it stands between the quotes of a string literal.
func escaped(_ string: String) -> String {
  string.unicodeScalars.reduce(into: "") { result, scalar in
    switch scalar {
    case "\"": result += "\\\""
    case "\\": result += "\\\\"
    case _ where scalar.properties.generalCategory == .control:
      result += "\\u{\(String(scalar.value, radix: 16))}"
    default: result.unicodeScalars.append(scalar)
    }
  }
}

/// A name for a constant, in backquotes where an id with `-` asks for it.
func name(_ prefix: String, _ id: Text) -> String {
  let name = "\(prefix)_\(id.string)"
  return name.contains("-") ? "`\(name)`" : name
}

/// Lines of Swift, each moved to the right.
func indented(_ lines: [String], by count: Int = 2) -> [String] {
  lines.map { $0.isEmpty ? $0 : String(repeating: " ", count: count) + $0 }
}

/// An array literal with an entry on each line.
func array(_ entries: [String]) -> [String] {
  entries.isEmpty ? ["[]"] : ["["] + indented(entries.map { "\($0)," }) + ["]"]
}

/// A constant with its type, whose value may go over lines.
func constant(_ name: String, _ type: String, _ value: [String]) -> [String] {
  var lines = value
  lines[0] = "let \(name): \(type) = \(value[0])"
  return lines
}

/// A static constant that is made by statements, so that the compiler checks the type of each on its own.
func made(_ name: String, _ type: String, by statements: [String]) -> [String] {
  ["static let \(name): \(type) = { () -> \(type) in"] + indented(statements) + ["}()"]
}

/// Statements that make a list of values, each on its own so that the compiler checks them one by one.
func list(of type: String, _ entries: [String]) -> [String] {
  let names = entries.indices.map { "entry\($0 + 1)" }
  return zip(names, entries).flatMap { constant($0, type, [$1]) } + returned(names)
}

/// The statement that returns a list of constants.
func returned(_ names: [String]) -> [String] {
  var lines = array(names)
  lines[0] = "return \(lines[0])"
  return lines
}

/// A file that extends Guide.
func file(_ comment: String, _ lines: [String]) -> String {
  (["// \(comment)", "// Made by ContentCompiler: edit the content, not this file.", "", "import Decisions", ""]
    + ["extension Guide {"] + indented(lines) + ["}", ""]).joined(separator: "\n")
}
