// A file that is being written and has not taken its name yet.

import Glibc

/// A new file in the folder of another one, whose name it takes when it is whole.
///
/// Where the file system can (`O_TMPFILE`) it has no name at all until then, so that nothing is left of it when the
/// program is killed. Only to replace a file it needs a name of its own for the moment between two calls, since no call
/// gives a file a name that is taken; it is whole by then. Where the file system cannot, as on most memory sticks, it
/// has that name from the start, and a kill leaves it.
///
/// The name tells whose it is, and has the number of the process: two that save at once do not meet, and one that is
/// found there is left from a process that has ended. It does not hold the name of the file, so it is never too long.
struct Draft: ~Copyable {
  private let folder: String
  private let name: String
  private var descriptor: Int32 = -1
  private var hasName = false
  private let canBeNameless: Bool

  /// A draft of a file; it is made when it is written.
  ///
  /// - Parameter canBeNameless: whether to try to do without a name.
  init(for path: String, canBeNameless: Bool = true) {
    self.canBeNameless = canBeNameless
    folder = Outside.folder(of: path)
    name = "\(folder)/drug-guide-\(getpid()).part"
  }

  deinit { if descriptor >= 0 { close(descriptor) } }

  /// Writes the whole text and flushes it to the disk.
  mutating func write(_ text: String) throws(SystemError) {
    try create()
    try ByteOutput(descriptor: descriptor).write(text)
    _ = try retrying { Int(fsync(descriptor)) }
  }

  /// Gives the file its name, unless something has that name by now.
  mutating func place(at path: String) throws(SystemError) {
    guard hasName else { return try link(as: path) }
    if Glibc.link(name, path) == 0 { return forget() }
    // Some file systems, such as those of memory sticks, have no hard links.
    guard errno == EPERM || errno == ENOTSUP || errno == ENOSYS else { throw .last }
    _ = try retrying { Int(rename(name, path)) }
    hasName = false
  }

  /// Puts the file in the place of what has its name now.
  mutating func replace(_ path: String) throws(SystemError) {
    if !hasName {
      unlink(name)
      try link(as: name)
      hasName = true
    }
    _ = try retrying { Int(rename(name, path)) }
    hasName = false
  }

  /// Takes away the name that a draft has.
  mutating func forget() {
    if hasName { unlink(name) }
    hasName = false
  }

  private mutating func create() throws(SystemError) {
    if let nameless = openNameless() {
      descriptor = nameless
      return
    }
    unlink(name)
    descriptor = Int32(
      try retrying { Int(open(name, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0o600)) })
    hasName = true
  }

  /// A new file without a name; nil where there is none to be had, for whatever reason: then one with a name tells it.
  private func openNameless() -> Int32? {
    // A file without a name gets one through the folder of open files, which small containers may lack.
    guard canBeNameless, access("/proc/self/fd", X_OK) == 0 else { return nil }
    let descriptor = try? retrying { Int(open(folder, O_WRONLY | nameless | O_CLOEXEC, 0o600)) }
    return descriptor.map(Int32.init)
  }

  private func link(as path: String) throws(SystemError) {
    _ = try retrying { Int(linkat(AT_FDCWD, "/proc/self/fd/\(descriptor)", AT_FDCWD, path, AT_SYMLINK_FOLLOW)) }
  }
}

/// O_TMPFILE, a macro that Swift does not import.
private let nameless = 0o20000000 | O_DIRECTORY
