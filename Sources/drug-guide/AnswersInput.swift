// Reads the answers that a command is given.

import AnswersFile
import Decisions
import Guide
import Outside

/// The answers in a file, or in standard input for "-".
func answers(in path: String, for guide: Guide) throws -> Answers {
  let bytes: [UInt8]
  do {
    bytes = try contents(of: path == "-" ? nil : path, limit: AnswersFile.sizeLimit)
  } catch {
    throw failure(.noInput, "\(shown(path)) cannot be read: \(error.description)")
  }
  do throws(AnswersError) {
    return try AnswersReader(for: guide.rules).answers(inFile: bytes)
  } catch {
    let other = OtherFile(bytes, error.mistake)
    let text = other.map { "line \(error.line), column \(error.column): \($0.description)" } ?? error.description
    throw failure(.badData, "\(shown(path)), \(text)")
  }
}
