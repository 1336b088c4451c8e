// Runs another program without a shell.

import Glibc

/// What a program said and how it ended.
struct ChildResult {
  /// What it wrote, to either output.
  var output: String
  /// Its exit status, or 128 and the signal that ended it.
  var status: Int32
}

/// Runs a program, by its path or found in a folder of PATH, with this text as its input, and waits for its end. It
/// speaks the language of programs, English, and has no terminal, so that it can neither ask nor write on the screen of
/// the guide.
///
/// - Parameter limit: how long it may take; then it is ended, and so is what it started.
/// - Throws: ``SystemError``; its number is `ENOENT` where there is no such program, `ETIMEDOUT` where it took too long,
///   and `EINTR` where a signal came that ends the guide.
func run(_ program: String, _ arguments: [String], input: String = "", within limit: Duration) throws(SystemError)
  -> ChildResult
{
  guard let path = path(of: program) else { throw SystemError(ENOENT) }
  var input = try ChildInput(input)
  // Nearly every text is there before the program starts, so that it has all of it even where the guide is killed.
  try input.feed()
  let output = try pipeEnds()
  _ = fcntl(output.reading, F_SETFL, O_NONBLOCK)
  defer { close(output.reading) }
  let signals = HeldSignals()
  defer { signals.letGo() }
  let child = try spawn(path, [program] + arguments, input: input.source, output: output.writing, mask: signals.mask)
  var watch = ChildWatch(child, input: input, output: output.reading)
  return try watch.result(within: limit, heeding: signals)
}

/// Where a program stands. A folder of PATH without a whole name, such as ".", is left out: what stands in the working
/// folder by chance is never run.
private func path(of program: String) -> String? {
  if program.hasPrefix("/") { return program }
  let folders = getenv("PATH").map { String(cString: $0) } ?? "/usr/bin:/bin"
  let paths = folders.split(separator: ":").filter { $0.hasPrefix("/") }.map { "\($0)/\(program)" }
  return paths.first { access($0, X_OK) == 0 } ?? paths.first { access($0, F_OK) == 0 }
}

/// Starts the program of a path, with its name and arguments as words, and closes our end of its output.
///
/// - Parameter mask: the signals that do not reach it.
private func spawn(_ path: String, _ words: [String], input: Int32, output: Int32, mask: sigset_t)
  throws(SystemError) -> pid_t
{
  defer { close(output) }
  var actions = posix_spawn_file_actions_t()
  posix_spawn_file_actions_init(&actions)
  defer { posix_spawn_file_actions_destroy(&actions) }
  posix_spawn_file_actions_adddup2(&actions, input, STDIN_FILENO)
  posix_spawn_file_actions_adddup2(&actions, output, STDOUT_FILENO)
  posix_spawn_file_actions_adddup2(&actions, output, STDERR_FILENO)
  var attributes = usualAttributes(mask: mask)
  defer { posix_spawnattr_destroy(&attributes) }
  var words: [UnsafeMutablePointer<CChar>?] = words.map { strdup($0) } + [nil]
  defer { for word in words { free(word) } }
  var settings: [UnsafeMutablePointer<CChar>?] = englishEnvironment.map { strdup($0) } + [nil]
  defer { for setting in settings { free(setting) } }
  var child: pid_t = 0
  let failure = posix_spawn(&child, path, &actions, &attributes, &words, &settings)
  guard failure == 0 else { throw SystemError(failure) }
  return child
}

/// A session of its own, which has no terminal; and PIPE, which we ignore, as usual.
private func usualAttributes(mask: sigset_t) -> posix_spawnattr_t {
  var attributes = posix_spawnattr_t()
  posix_spawnattr_init(&attributes)
  var usual = sigset_t()
  sigemptyset(&usual)
  sigaddset(&usual, SIGPIPE)
  posix_spawnattr_setsigdefault(&attributes, &usual)
  var mask = mask
  posix_spawnattr_setsigmask(&attributes, &mask)
  // POSIX_SPAWN_SETSID, which the C headers name for GNU programs only.
  let ownSession: Int32 = 0x80
  let flags = Int32(POSIX_SPAWN_SETSIGDEF) | Int32(POSIX_SPAWN_SETSIGMASK) | ownSession
  posix_spawnattr_setflags(&attributes, Int16(flags))
  return attributes
}

/// Our environment, but in the language that is the same on every computer.
private var englishEnvironment: [String] {
  var settings = ["LC_ALL=C"]
  var next = environ
  while let setting = next.pointee {
    let text = String(cString: setting)
    if !["LC_", "LANG=", "LANGUAGE="].contains(where: text.hasPrefix) { settings.append(text) }
    next += 1
  }
  return settings
}
