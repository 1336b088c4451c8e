// What an answer of the system means for a file that is to be saved.

import Glibc
import Interview

/// Why the system did not save a file.
func refusal(_ error: SystemError, of path: String) -> SaveRefusal {
  let folder = folder(of: path)
  switch error.number {
  case ENOENT: return .noFolder(shownPath(firstMissing(of: folder)))
  case ENOTDIR: return .notAFolder(shownPath(firstFile(of: folder)))
  case EISDIR: return .folder(shownPath(path))
  case EROFS: return .readOnly(folder: shownPath(folder))
  case EACCES, EPERM: return .notAllowed(folder: shownPath(folder))
  // Too large for the disk, for what this person may use of it, and for what a file may be there.
  case ENOSPC, EDQUOT, EFBIG: return .diskFull
  case ENAMETOOLONG: return .nameTooLong
  default: return .other(error.description)
  }
}

/// The first folder on the way to this one that is not there.
private func firstMissing(of folder: String) -> String { first(of: folder) { $0 == nil } }

/// The first thing on the way to this folder that is none.
private func firstFile(of folder: String) -> String { first(of: folder) { $0 != nil && $0 != S_IFDIR } }

/// The first part of a path whose kind, nil where nothing is there, is as asked for; the whole path where none is.
private func first(of path: String, where isMeant: (mode_t?) -> Bool) -> String {
  let ends = path.indices.filter { $0 != path.startIndex && path[$0] == "/" } + [path.endIndex]
  let parts = ends.lazy.map { String(path[..<$0]) }
  return parts.first { part in
    var status = stat()
    return isMeant(stat(part, &status) == 0 ? status.st_mode & S_IFMT : nil)
  } ?? path
}
