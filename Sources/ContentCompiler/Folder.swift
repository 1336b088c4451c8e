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
  /// The most bytes that a file may have.
  static let sizeLimit = 1 << 20

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
      if try inner.isFolder {
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

  /// Whether it is a folder at all.
  ///
  /// - Throws: ``FileError`` for a link to one, which can lead in a circle.
  private var isFolder: Bool {
    get throws(FileError) {
      var status = stat()
      guard stat(path, &status) == 0, status.st_mode & S_IFMT == S_IFDIR else { return false }
      guard lstat(path, &status) == 0, status.st_mode & S_IFMT == S_IFDIR else {
        throw FileError(path: path, attempt: "a link to a folder was found; the folder itself is allowed", number: nil)
      }
      return true
    }
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
    // A pipe that nobody writes to would keep a program that opens it waiting.
    let descriptor = open(source, O_RDONLY | O_NONBLOCK | O_NOCTTY)
    guard descriptor >= 0, let file = fdopen(descriptor, "r") else {
      throw FileError(path: source, attempt: "could not be read", number: errno)
    }
    defer { fclose(file) }
    var status = stat()
    guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
      throw FileError(path: source, attempt: "a device or the like was found; a file is allowed", number: nil)
    }
    var bytes = [UInt8](repeating: 0, count: Folder.sizeLimit + 1)
    let count = fread(&bytes, 1, bytes.count, file)
    bytes.removeLast(bytes.count - count)
    guard bytes.count <= Folder.sizeLimit else {
      throw FileError(
        path: source, attempt: "a larger file was found; up to \(Folder.sizeLimit) bytes are allowed", number: nil)
    }
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw FileError(
        path: source, attempt: "bytes that are not UTF-8 were found; text in UTF-8 is allowed", number: nil)
    }
    return text
  }
}
