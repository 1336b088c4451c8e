// The wording of the screens as a Swift type with a member for each key.

extension WholeGuide {
  /// The file that holds the wording.
  func wordingCode(_ keys: [String: [String]]) -> String {
    var lines = [
      "// The wording of the screens and the summary.", "// Made by ContentCompiler: edit the content, not this file.",
      "", "/// The words of the screens and the summary, each by its key, with its slots as arguments.",
      "public struct Wording: Hashable, Sendable {", "  /// The wording that was written in the content.",
      "  public init() {}",
    ]
    for phrase in written.phrases.sorted(by: { $0.key.string < $1.key.string }) {
      guard let slots = keys[phrase.key.string], let parts = phraseParts(phrase.text.string) else { continue }
      lines += ["", "  /// Says: \(phrase.text.string)", "  \(member(phrase.key.string, slots, parts))"]
    }
    return (lines + ["}", ""]).joined(separator: "\n")
  }

  private func member(_ key: String, _ slots: [String], _ parts: [PhrasePart]) -> String {
    let text = parts.map { part in
      switch part {
      case .plain(let plain): escaped(plain)
      case .slot(let slot): "\\(\(identifier(slot)))"
      }
    }
    let body = "{ \"\(text.joined())\" }"
    if slots.isEmpty { return "public var \(identifier(key)): String \(body)" }
    let parameters = slots.map { "\(identifier($0)): String" }.joined(separator: ", ")
    return "public func \(identifier(key))(\(parameters)) -> String \(body)"
  }
}

/// A key such as `question_progress` as a Swift name: `questionProgress`, in backquotes where Swift keeps the word.
func identifier(_ key: String) -> String {
  let words = key.split(separator: "_").map(String.init)
  let name = (words.first ?? "") + words.dropFirst().map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined()
  return swiftWords.contains(name) ? "`\(name)`" : name
}

private let swiftWords: Set<String> = [
  "as", "break", "case", "catch", "class", "continue", "default", "defer", "do", "else", "enum", "extension", "false",
  "for", "func", "guard", "if", "import", "in", "init", "inout", "internal", "is", "let", "nil", "open", "operator",
  "private", "protocol", "public", "repeat", "return", "self", "static", "struct", "subscript", "super", "switch",
  "throw", "throws", "true", "try", "typealias", "var", "where", "while",
]
