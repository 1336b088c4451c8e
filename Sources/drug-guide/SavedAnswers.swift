// Takes up the answers of a file at the start of the guide.

import AnswersFile
import Decisions
import Guide
import Interview
import Outside

/// A file of answers with which the guide starts.
struct SavedAnswers {
  /// As it was named, and as saving finds it again.
  let name: String

  /// What came of reading it; the guide starts in any case.
  func read(for guide: Guide) -> Event {
    let shownName = escaped(name)
    let bytes: [UInt8]
    do throws(FileError) {
      bytes = try contents(ofFile: (try? wholePath(of: name)) ?? name, limit: AnswersFile.sizeLimit)
    } catch {
      return .answersNotRead(file: shownName, fault(error))
    }
    do throws(AnswersError) {
      let given = try AnswersReader(for: guide.rules).answers(inFile: bytes)
      return .answersRead(guide.findings(for: given).answers, file: shownName)
    } catch {
      return .answersNotRead(file: shownName, fault(error, in: bytes))
    }
  }

  /// The name that saving proposes; nil where it cannot be shown as it is, so that what is shown is what is saved.
  var proposal: String? { escaped(name) == name ? name : nil }
}

private func fault(_ error: FileError) -> AnswersFault {
  switch error {
  case .notAFile: .notAFile
  case .refused(let refusal) where refusal.isMissing: .missing
  case .refused(let refusal) where refusal.isForbidden: .notAllowed
  case .refused(let refusal): .other(refusal.description)
  }
}

private func fault(_ error: AnswersError, in bytes: [UInt8]) -> AnswersFault {
  if OtherFile(bytes, error.mistake) != nil { return .notAnswers }
  switch error.mistake {
  case .tooLarge: return .tooLarge
  case .wrongFormat(let found, _): return .otherFormat(quoted(found))
  case .answer(.unknownQuestion(let id, _)): return .unknownQuestion(quoted(id), line: error.line)
  case .answer(.unknownOption(let id, let question, _, _)):
    return .unknownOption(quoted(id), question: quoted(question), line: error.line)
  case .unexpected, .notUTF8, .duplicateKey, .unknownKey, .missingKey, .notText:
    let found = text(in: bytes, line: error.line, column: error.column)
    return found.isEmpty ? .cutShort(line: error.line) : .damaged(line: error.line, found: quoted(found))
  }
}

/// A few characters of a line, from a column on; empty where no more stands in the file.
private func text(in bytes: [UInt8], line: Int, column: Int) -> String {
  let lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
  guard lines.indices.contains(line - 1) else { return "" }
  let rest = String(decoding: lines[line - 1], as: UTF8.self).unicodeScalars.dropFirst(column - 1)
  return String(String.UnicodeScalarView(rest.prefix(20)))
}
