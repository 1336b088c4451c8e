// Which addresses lead somewhere, in any format.

/// Whether an address can be followed: a web address, and not the name of a file of the project.
func isLink(_ address: String) -> Bool {
  let isWeb = address.hasPrefix("https://") || address.hasPrefix("http://")
  return isWeb && !address.contains { $0.isWhitespace || $0 == "<" || $0 == ">" }
}
