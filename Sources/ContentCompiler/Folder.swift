// Reads and writes text files of a folder, without Foundation.

#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// A file or folder that the operating system did not let us read or write.
package struct FileError: Error, CustomStringConvertible {
  package let path: String
  /// What went wrong, such as "could not be read".
  let attempt: String
  /// The error number of the operating system, or nil where the content of the file is at fault.
  let number: Int32?

  package var description: String {
    guard let number, let reason = strerror(number) else { return attempt }
    return "\(attempt) (\(String(cString: reason)))"
  }
}

/// A folder, by its path.
package struct Folder {
  let path: String

  package init(path: String) {
    self.path = path
  }

  /// The path relative to the working folder where it stands below it, without a slash at the end.
  package var shownPath: String {
    let trimmed = path.hasSuffix("/") ? String(path.dropLast()) : path
    guard let pointer = getcwd(nil, 0) else { return trimmed }
    defer { free(pointer) }
    let working = String(cString: pointer) + "/"
    return trimmed.hasPrefix(working) ? String(trimmed.dropFirst(working.count)) : trimmed
  }

  /// The text of each YAML file in the folder and the folders in it, by the path below this folder.
  ///
  /// - Parameter extensions: The ends of the names of files that are read.
  package func texts(endingIn extensions: [String] = [".yaml", ".yml"]) throws(FileError) -> [String: String] {
    var texts: [String: String] = [:]
    for name in try names() where !name.hasPrefix(".") {
      let inner = Folder(path: "\(path)/\(name)")
      if inner.isFolder {
        for (below, text) in try inner.texts(endingIn: extensions) { texts["\(name)/\(below)"] = text }
      } else if extensions.contains(where: name.hasSuffix) {
        texts[name] = try text(of: name)
      }
    }
    return texts
  }

  /// Writes a file unless it holds that text already, so that what did not change is not built again.
  package func write(_ text: String, to name: String) throws(FileError) {
    if (try? self.text(of: name)) == text { return }
    let target = "\(path)/\(name)"
    guard let file = fopen(target, "w") else {
      throw FileError(path: target, attempt: "could not be written", number: errno)
    }
    let bytes = Array(text.utf8)
    let written = fwrite(bytes, 1, bytes.count, file)
    guard fclose(file) == 0, written == bytes.count else {
      throw FileError(path: target, attempt: "could not be written whole", number: errno)
    }
  }

  private var isFolder: Bool {
    guard let folder = opendir(path) else { return false }
    closedir(folder)
    return true
  }

  private func names() throws(FileError) -> [String] {
    guard let folder = opendir(path) else { throw FileError(path: path, attempt: "could not be read", number: errno) }
    defer { closedir(folder) }
    var names: [String] = []
    while let entry = readdir(folder) {
      let name = withUnsafeBytes(of: &entry.pointee.d_name) { String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self) }
      names.append(name)
    }
    return names
  }

  private func text(of name: String) throws(FileError) -> String {
    let source = "\(path)/\(name)"
    guard let file = fopen(source, "r") else {
      throw FileError(path: source, attempt: "could not be read", number: errno)
    }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 65536)
    while case let count = fread(&chunk, 1, chunk.count, file), count > 0 { bytes += chunk[..<count] }
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw FileError(
        path: source, attempt: "bytes that are not UTF-8 were found; text in UTF-8 is allowed", number: nil)
    }
    return text
  }
}
