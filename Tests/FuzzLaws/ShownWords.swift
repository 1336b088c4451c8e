// What may stand in words that a person or a terminal is shown.

/// The first character of a text that steers a terminal or that nobody sees; nil where there is none.
func unshowable(_ text: String, allowing allowed: Set<Unicode.Scalar> = []) -> Unicode.Scalar? {
  text.unicodeScalars.first { scalar in
    // Nearly every character is plain, and its category need not be looked up.
    if (0x20..<0x7F).contains(scalar.value) { return false }
    switch scalar.properties.generalCategory {
    case .control, .surrogate, .lineSeparator, .paragraphSeparator: return !allowed.contains(scalar)
    default: return false
    }
  }
}

/// A scalar by its number, for messages.
func named(_ scalar: Unicode.Scalar) -> String { "U+\(String(scalar.value, radix: 16, uppercase: true))" }
