// A terminal without a screen: keys in, bytes out, and what the program in it does meanwhile.

import BuiltProgram
import Foundation

/// A terminal in which one program runs, in a session of its own, as in a terminal window.
final class PseudoTerminal {
  let process: pid_t
  /// How the terminal was set before the program began.
  let modesBefore: [UInt32]
  /// All that the program has sent so far.
  private(set) var bytes: [UInt8] = []
  /// Whether the program has ended and left a picture of its memory.
  private(set) var hasDumpedCore = false
  private var master: Int32
  private var end: Int32?

  /// Starts a program.
  ///
  /// - Parameter environment: what is different from an ordinary one; nil takes a variable away.
  init(
    width: Int = 80, height: Int = 24, environment changes: [String: String?] = [:], command: [String]
  ) throws {
    // No other program that is started meanwhile may hold the terminal open.
    master = open("/dev/ptmx", O_RDWR | O_NOCTTY | O_CLOEXEC)
    var (lock, number): (Int32, UInt32) = (0, 0)
    // Foundation has neither `unlockpt` nor `ptsname`; these are what they do.
    guard ioctl(master, unlock, &lock) == 0, ioctl(master, numberOfTerminal, &number) == 0 else {
      throw POSIXError(.ENXIO)
    }
    let name = "/dev/pts/\(number)"
    _ = PseudoTerminal.set(master, width: width, height: height)
    modesBefore = try PseudoTerminal.modes(of: master)
    var environment: [String: String?] = [
      "PATH": "/usr/local/bin:/usr/bin:/bin", "HOME": "/nonexistent", "LANG": "C.UTF-8", "TERM": "xterm-256color",
    ]
    environment.merge(BuiltProgram.neededEnvironment) { $1 }
    environment.merge(changes) { $1 }
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    // The first terminal that the leader of a session opens becomes the one that controls it.
    posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, name, O_RDWR, 0)
    posix_spawn_file_actions_adddup2(&actions, STDIN_FILENO, STDOUT_FILENO)
    posix_spawn_file_actions_adddup2(&actions, STDIN_FILENO, STDERR_FILENO)
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    var signals = sigset_t()
    sigemptyset(&signals)
    posix_spawnattr_setsigmask(&attributes, &signals)
    sigfillset(&signals)
    posix_spawnattr_setsigdefault(&attributes, &signals)
    // POSIX_SPAWN_SETSID is only declared for GNU programs.
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF | 0x80))
    var words = command.map { strdup($0) } + [nil]
    var variables = environment.compactMap { name, value in value.map { strdup("\(name)=\($0)") } } + [nil]
    defer { for word in words + variables { free(word) } }
    var child: pid_t = 0
    let failure = posix_spawnp(&child, command[0], &actions, &attributes, &words, &variables)
    process = child
    guard failure == 0 else { throw POSIXError(POSIXErrorCode(rawValue: failure) ?? .EIO) }
  }

  deinit {
    if end == nil {
      kill(process, SIGKILL)
      waitpid(process, nil, 0)
    }
    close(master)
  }

  func send(_ keys: [UInt8]) {
    _ = keys.withUnsafeBytes { write(master, $0.baseAddress, $0.count) }
  }

  /// Changes the size of the terminal; the program is told by a signal.
  func resize(width: Int, height: Int) {
    _ = PseudoTerminal.set(master, width: width, height: height)
  }

  /// The terminal goes away, as when its window is closed.
  func lose() {
    close(master)
    master = -1
  }

  /// Takes what the program has sent, waiting so many milliseconds for the first of it.
  ///
  /// - Returns: whether anything came.
  @discardableResult
  func collect(waiting milliseconds: Int32 = 0) -> Bool {
    let before = bytes.count
    var watched = pollfd(fd: master, events: Int16(POLLIN), revents: 0)
    var buffer = [UInt8](repeating: 0, count: 65536)
    while poll(&watched, 1, bytes.count == before ? milliseconds : 0) > 0 {
      let count = read(master, &buffer, buffer.count)
      guard count > 0 else { break }
      bytes += buffer[..<count]
    }
    return bytes.count > before
  }

  /// The exit status, or 128 and the signal that ended the program; nil where it has not ended in half a minute.
  func status() -> Int32? {
    var result: Int32 = 0
    _ = waits {
      collect(waiting: 10)
      if end == nil, waitpid(process, &result, WNOHANG) == process {
        end = result & 0x7F == 0 ? (result >> 8) & 0xFF : 128 + result & 0x7F
        hasDumpedCore = result & 0x7F != 0 && result & 0x80 != 0
      }
      return end != nil
    }
    collect(waiting: 10)
    return end
  }

  private static func set(_ terminal: Int32, width: Int, height: Int) -> Int32 {
    var size = winsize(ws_row: UInt16(height), ws_col: UInt16(width), ws_xpixel: 0, ws_ypixel: 0)
    return ioctl(terminal, UInt(TIOCSWINSZ), &size)
  }
}

extension PseudoTerminal {
  /// What the program has cost so far.
  struct Effort: Equatable {
    /// Of a hundredth of a second each, in the program and in the system for it.
    var ticks: Int
    /// How often it went to sleep.
    var sleeps: Int
  }

  func effort() throws -> Effort {
    let status = try String(contentsOfFile: "/proc/\(process)/status", encoding: .utf8)
    let line = status.split(separator: "\n").first { $0.hasPrefix("voluntary_ctxt_switches:") }
    let fields = try fields()
    return Effort(
      ticks: (Int(fields[11]) ?? 0) + (Int(fields[12]) ?? 0),
      sleeps: line.flatMap { Int($0.split(separator: "\t")[1]) } ?? -1)
  }

  /// How the terminal is set: its four sets of flags.
  func modes() throws -> [UInt32] { try PseudoTerminal.modes(of: master) }

  private static func modes(of terminal: Int32) throws -> [UInt32] {
    var modes = termios()
    guard tcgetattr(terminal, &modes) == 0 else { throw POSIXError(.EIO) }
    return [modes.c_iflag, modes.c_oflag, modes.c_cflag, modes.c_lflag]
  }

  /// S is asleep, T is stopped, Z has ended.
  func state() throws -> String { try fields()[0] }

  /// The fields of `stat` from the state on.
  private func fields() throws -> [String] {
    let text = try String(contentsOfFile: "/proc/\(process)/stat", encoding: .utf8)
    return text[(text.lastIndex(of: ")") ?? text.startIndex)...].dropFirst(2).split(separator: " ").map(String.init)
  }

  /// Waits until the program has sent something and sleeps, and nothing more comes.
  ///
  /// - Parameter sleeps: how often it had gone to sleep before.
  func settle(after sleeps: Int = 0) throws -> Bool {
    try waits {
      collect()
      return try !bytes.isEmpty && state() == "S" && effort().sleeps > sleeps && !collect(waiting: 20)
        && state() == "S"
    }
  }

  /// Sends keys, and gives what the program sends for them until it sleeps again.
  func answer(to keys: [UInt8]) throws -> [UInt8] {
    collect()
    let start = bytes.count
    let before = try effort().sleeps
    send(keys)
    guard try settle(after: before) else { throw POSIXError(.ETIMEDOUT) }
    return Array(bytes[start...])
  }
}

/// TIOCSPTLCK and TIOCGPTN, macros that Swift does not import.
private let unlock: UInt = 0x4004_5431
private let numberOfTerminal: UInt = 0x8004_5430

/// Waits until something is so, half a minute at the most, and tells whether it is.
func waits(until isSo: () throws -> Bool) rethrows -> Bool {
  let end = Date().addingTimeInterval(30)
  while try !isSo() {
    if Date() > end { return false }
    usleep(2000)
  }
  return true
}
