// Saves a text in a file, wholly or not at all.

import Glibc
import Interview

/// Why a file was not saved.
public enum SaveError: Error, Hashable, Sendable {
  /// There is something with this name already, and overwriting was not asked for.
  case exists
  case refused(SaveRefusal)
}

/// Saves text as a file that only its owner may read.
///
/// The text goes to a new file beside it, is flushed to the disk, and only then takes the name: whatever happens, there
/// is either what was there before or the whole text. A symbolic link is replaced, not followed.
///
/// - Throws: ``SaveError``; nothing is left behind then.
public func save(_ text: String, in path: String, overwriting: Bool) throws(SaveError) {
  switch kind(of: path) {
  case .folder: throw .refused(.folder(shownPath(path.last == "/" ? String(path.dropLast()) : path)))
  case .other: throw .refused(.notAFile)
  case .file where !overwriting: throw .exists
  case .file, nil: break
  }
  var draft = Draft(for: path)
  do throws(SystemError) {
    try draft.write(text)
    if overwriting { try draft.replace(path) } else { try draft.place(at: path) }
  } catch {
    draft.forget()
    throw error.number == EEXIST ? .exists : .refused(refusal(error, of: path))
  }
  flush(folder(of: path))
}

/// What a name stands for.
private enum Kind {
  /// A file, or a link to one or to nothing, which is replaced as a file would be.
  case file
  /// A folder, or a link to one, in which a person who names it wants the file to be.
  case folder
  case other
}

private func kind(of path: String) -> Kind? {
  var status = stat()
  guard lstat(path, &status) == 0 else { return nil }
  switch status.st_mode & S_IFMT {
  case S_IFREG: return .file
  case S_IFLNK: return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR ? .folder : .file
  case S_IFDIR: return .folder
  default: return .other
  }
}

/// The folder in which a file stands.
func folder(of path: String) -> String {
  path.lastIndex(of: "/").map { $0 == path.startIndex ? "/" : String(path[..<$0]) } ?? "."
}

/// Makes a new name itself safe against a power cut; where that cannot be done the file is still whole.
private func flush(_ folder: String) {
  let descriptor = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
  guard descriptor >= 0 else { return }
  fsync(descriptor)
  close(descriptor)
}
