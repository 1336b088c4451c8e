// What to do about the mistakes in YAML that are made most often.

/// What to do about a problem in the words of the YAML parser, or nil where that is not known.
///
/// - Parameter line: Where the quotation, list or field began that the parser was in.
func advice(on problem: String, inWhatBeganIn line: Int?) -> String? {
  let beginning = line.map { " that began in line \($0)" } ?? ""
  return switch problem {
  case "mapping values are not allowed in this context":
    "put a text with a colon in quotation marks, and begin the line as far in as its neighbours"
  case "found undefined alias", "found unexpected ':'", "did not find expected alphabetic or numeric character":
    "put the text in quotation marks"
  case "found character that cannot start any token":
    "put the text in quotation marks, and indent with blanks, not with a tab"
  case "found a tab character that violates indentation",
    "found a tab character where an indentation space is expected":
    "indent with blanks, not with a tab"
  case "could not find expected ':'": "a blank goes behind the colon\(line.map { " in line \($0)" } ?? "")"
  case "did not find expected key", "did not find expected '-' indicator":
    "indent with blanks, as the line above, or put the whole text in quotation marks"
  case "found unexpected end of stream", "found unexpected document indicator": "close the quotation\(beginning)"
  case "did not find expected ',' or ']'": "close the list\(beginning), or put its texts in quotation marks"
  case "did not find expected ',' or '}'": "close the brace\(beginning), or put its texts in quotation marks"
  default: nil
  }
}
