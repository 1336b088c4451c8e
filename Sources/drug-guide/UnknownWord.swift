// Says what somebody may have meant by a first word that is neither a command nor an option.

import AnswersFile
import ArgumentParser
import Decisions
import Glibc

/// A first argument that the program does not know.
struct UnknownWord {
  private let word: String

  /// - Parameter word: the first argument; nil comes of a command, an option, and what asks for help.
  init?(_ word: String) {
    if word.hasPrefix("-") || word == "help" || Self.commands.contains(word) { return nil }
    self.word = word
  }

  /// What to type instead: the option for the answers of another day, or a command.
  var advice: String {
    if word.lowercased().hasSuffix(".json") || isFile {
      return "to go on with saved answers, type: drug-guide --answers \(wordForShell ?? "and the name of the file")"
    }
    let missing = "there is no command \(quoted(word))"
    if let nearest = nearestID(to: word.lowercased(), in: Self.commands) {
      return "\(missing); did you mean \(quoted(nearest))?"
    }
    let others = Self.commands.dropLast().joined(separator: ", ")
    return "\(missing). The commands are \(others) and \(Self.commands.last ?? ""); \"drug-guide --help\" tells "
      + "what they do, and \"drug-guide\" alone starts the guide"
  }

  private static var commands: [String] { DrugGuide.commands.map { $0._commandName } }

  private var isFile: Bool {
    var status = stat()
    return stat(word, &status) == 0 && status.st_mode & S_IFMT == S_IFREG
  }

  /// The word as it is typed in a shell; nil where it cannot be shown as it is, or is longer than any path.
  private var wordForShell: String? {
    let isShown = word.unicodeScalars.allSatisfy { escaped(String($0)) == String($0) }
    guard isShown, word.utf8.count < PATH_MAX else { return nil }
    if word.allSatisfy({ $0.isASCII && ($0.isLetter || $0.isNumber || "._-/+,".contains($0)) }) { return word }
    return "'\(word.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "'\\''"))'"
  }
}
