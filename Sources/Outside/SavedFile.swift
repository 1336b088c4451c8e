// Saves a text in a file, wholly or not at all.

import Glibc

/// Why a file was not saved.
public enum SaveError: Error, Hashable, Sendable {
  /// There is something with this name already, and overwriting was not asked for.
  case exists
  case refused(SystemError)
}

/// Saves text as a file that only its owner may read.
///
/// The text goes to a new file beside it, is flushed to the disk, and only then takes the name: whatever happens, there
/// is either what was there before or the whole text. A symbolic link is replaced, not followed.
///
/// - Throws: ``SaveError``; nothing is left behind then.
public func save(_ text: String, in path: String, overwriting: Bool) throws(SaveError) {
  if !overwriting, exists(path) { throw .exists }
  let draft = "\(path).\(getpid()).part"
  do throws(SystemError) {
    try write(text, inNewFile: draft)
    if overwriting {
      _ = try retrying { Int(rename(draft, path)) }
    } else {
      try place(draft, at: path)
    }
  } catch {
    unlink(draft)
    throw error.number == EEXIST ? .exists : .refused(error)
  }
  flushFolder(of: path)
}

private func exists(_ path: String) -> Bool {
  var status = stat()
  return lstat(path, &status) == 0
}

private func write(_ text: String, inNewFile path: String) throws(SystemError) {
  let descriptor = Int32(try retrying { Int(open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0o600)) })
  defer { close(descriptor) }
  try ByteOutput(descriptor: descriptor).write(text)
  _ = try retrying { Int(fsync(descriptor)) }
}

/// Gives the file its name, unless something has that name by now.
private func place(_ draft: String, at path: String) throws(SystemError) {
  if link(draft, path) == 0 {
    unlink(draft)
    return
  }
  // Some file systems, such as those of memory sticks, have no hard links.
  guard errno == EPERM || errno == ENOTSUP || errno == ENOSYS else { throw .last }
  _ = try retrying { Int(rename(draft, path)) }
}

/// Makes the new name itself safe against a power cut; where that cannot be done the file is still whole.
private func flushFolder(of path: String) {
  let folder = path.lastIndex(of: "/").map { $0 == path.startIndex ? "/" : String(path[..<$0]) } ?? "."
  let descriptor = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
  guard descriptor >= 0 else { return }
  fsync(descriptor)
  close(descriptor)
}
