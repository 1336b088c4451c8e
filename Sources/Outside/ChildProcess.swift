// Runs another program without a shell and reads what it says.

import Glibc

/// What a program said and how it ended.
struct ChildResult {
  /// What it wrote, to either output.
  var output: String
  /// Its exit status, or 128 and the signal that ended it.
  var status: Int32
}

/// Runs a program found along PATH, with this text as its input, and waits for its end.
///
/// - Throws: ``SystemError``; its number is `ENOENT` where there is no such program.
func run(_ program: String, _ arguments: [String], input: String = "") throws(SystemError) -> ChildResult {
  let source = try openMemory()
  defer { close(source) }
  try ByteOutput(descriptor: source).write(input)
  lseek(source, 0, SEEK_SET)
  var pipeEnds: [Int32] = [0, 0]
  _ = try retrying { Int(pipe(&pipeEnds)) }
  for end in pipeEnds { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
  defer { close(pipeEnds[0]) }
  let child = try spawn(program, arguments, input: source, output: pipeEnds[1])
  let output = readAll(pipeEnds[0])
  var status: Int32 = 0
  _ = try retrying { Int(waitpid(child, &status, 0)) }
  let signal = status & 0x7F
  return ChildResult(output: output, status: signal == 0 ? (status >> 8) & 0xFF : 128 + signal)
}

/// A file in memory without a name, so that the text never stands on a disk or among the arguments.
private func openMemory() throws(SystemError) -> Int32 {
  let name = "/drug-guide-\(getpid())"
  let descriptor = Int32(try retrying { Int(shm_open(name, O_RDWR | O_CREAT | O_EXCL, 0o600)) })
  shm_unlink(name)
  return descriptor
}

/// Starts the program and closes our end of its output.
private func spawn(_ program: String, _ arguments: [String], input: Int32, output: Int32) throws(SystemError) -> pid_t {
  defer { close(output) }
  var actions = posix_spawn_file_actions_t()
  posix_spawn_file_actions_init(&actions)
  defer { posix_spawn_file_actions_destroy(&actions) }
  posix_spawn_file_actions_adddup2(&actions, input, STDIN_FILENO)
  posix_spawn_file_actions_adddup2(&actions, output, STDOUT_FILENO)
  posix_spawn_file_actions_adddup2(&actions, output, STDERR_FILENO)
  var attributes = posix_spawnattr_t()
  posix_spawnattr_init(&attributes)
  defer { posix_spawnattr_destroy(&attributes) }
  // We ignore PIPE; a program that we start finds it as usual.
  var usual = sigset_t()
  sigemptyset(&usual)
  sigaddset(&usual, SIGPIPE)
  posix_spawnattr_setsigdefault(&attributes, &usual)
  posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGDEF))
  var words: [UnsafeMutablePointer<CChar>?] = ([program] + arguments).map { strdup($0) } + [nil]
  defer { for word in words { free(word) } }
  var child: pid_t = 0
  let failure = posix_spawnp(&child, program, &actions, &attributes, &words, environ)
  guard failure == 0 else { throw SystemError(failure) }
  return child
}

/// What comes from a pipe until its end; beyond 64 KiB it is read but not kept, so that the writer never waits for us.
private func readAll(_ descriptor: Int32) -> String {
  var bytes: [UInt8] = []
  var chunk = [UInt8](repeating: 0, count: 4096)
  while let count = try? retrying({ chunk.withUnsafeMutableBytes { read(descriptor, $0.baseAddress, $0.count) } }),
    count > 0
  {
    if bytes.count < 1 << 16 { bytes += chunk[..<count] }
  }
  return String(decoding: bytes, as: UTF8.self)
}
