// The whole path of a name that a person typed.

import Glibc
import Interview

/// The path by which a file can be found again from anywhere: `~/` at the start is the home folder, and a name without
/// a folder stands in the working folder.
///
/// - Throws: ``SaveRefusal/noHome`` where the home folder is needed and HOME does not name it.
public func wholePath(of name: String) throws(SaveRefusal) -> String {
  if name.hasPrefix("/") { return name }
  if name == "~" || name.hasPrefix("~/") {
    guard let home = getenv("HOME").map({ String(cString: $0) }), home.hasPrefix("/") else { throw .noHome }
    return name == "~" ? home : joined(home, name.dropFirst(2))
  }
  // Without a working folder, which may have been removed, the name is all that there is.
  guard let folder = workingFolder() else { return name }
  return joined(folder, name.hasPrefix("./") ? name.dropFirst(2) : name[...])
}

private func joined(_ folder: String, _ name: Substring) -> String {
  folder.hasSuffix("/") ? folder + name : "\(folder)/\(name)"
}

private func workingFolder() -> String? {
  guard let path = getcwd(nil, 0) else { return nil }
  defer { free(path) }
  return String(cString: path)
}
