// Saves or shows a summary, and says what happened to it.

import AnswersFile
import ArgumentParser
import Glibc
import Interview
import Outside

/// Saves a result in a file; one that is there is replaced only where that was asked for.
func saveResult(_ text: String, in name: String, overwriting: Bool) throws {
  do throws(SaveError) {
    try save(text, in: name, overwriting: overwriting)
  } catch {
    throw notSaved(name, error)
  }
}

/// Says why a file was not saved, and gives the error that ends the program.
func notSaved(_ name: String, _ error: SaveError) -> ExitCode {
  failure(.cannotCreate, "\(quoted(name)) \(reason(for: error))")
}

/// Writes a summary to standard output, and tells a person at a terminal that it stays there.
func writeSummary(_ text: String) throws {
  try writeResult(text)
  guard isatty(STDOUT_FILENO) == 1 else { return }
  tell(
    "the summary stays in this terminal, where others can still scroll back to it. To be rid of it, close the terminal "
      + "window; in many terminals \"clear\" is enough")
}

/// What happened to a file that was not saved, and what to do.
private func reason(for error: SaveError) -> String {
  switch error {
  case .exists: "is there already; name another file, or replace it with --overwrite"
  case .refused(let refusal): "was not saved: \(reason(for: refusal))"
  }
}

private func reason(for refusal: SaveRefusal) -> String {
  switch refusal {
  case .noFolder(let folder): "there is no folder \(quoted(folder)); make it first, or name another one"
  case .notAFolder(let file): "\(quoted(file)) is no folder; name one that is"
  case .folder(let folder): "it is a folder; add the name of a file, such as \(quoted("\(folder)/summary"))"
  case .notAFile: "it is a device or the like, and stays as it is; name another file"
  case .readOnly(let folder): "nothing can be written in \(quoted(folder)), which is read-only; name another folder"
  case .notAllowed(let folder): "you are not allowed to write in \(quoted(folder)); name another folder"
  case .diskFull: "the disk is full; make room on it, or name a file on another one"
  case .nameTooLong: "the name is too long; name it shorter"
  case .noHome: "nothing tells where your home folder is; name the whole path"
  case .foreignFormat(let ending):
    "no summary can be made as \(ending); end the name in .txt or .html, or say with --format what it is to be"
  case .other(let reason): reason
  }
}
