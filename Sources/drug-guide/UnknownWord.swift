// What somebody may have meant by a word alone that is neither a command nor an option.

import AnswersFile
import Decisions
import Glibc

/// What to type instead of this word: the option for the answers of another day, or a command that is spelt nearly so; nil
/// where nothing comes near.
func guess(behind word: String) -> String? {
  guard !word.hasPrefix("-"), word != "help" else { return nil }
  if word.hasSuffix(".json") || access(word, F_OK) == 0 {
    let name = quotedForShell(word) ?? "and the name of the file"
    return "to go on with saved answers, type: drug-guide --answers \(name)"
  }
  let names = DrugGuide.commands.map { $0._commandName }
  return nearestID(to: word, in: names).map { "there is no command \(quoted(word)); did you mean \(quoted($0))?" }
}

/// A word as it is typed in a shell; nil where it cannot be shown whole and as it is, or is longer than any path: what
/// would then be typed is another name.
private func quotedForShell(_ word: String) -> String? {
  let isShown = word.unicodeScalars.allSatisfy { escaped(String($0)) == String($0) }
  guard isShown, word.utf8.count < PATH_MAX else { return nil }
  let isPlain = word.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || "._-/+,".contains($0)) }
  return isPlain
    ? word : "'\(word.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "'\\''"))'"
}
