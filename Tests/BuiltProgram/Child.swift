// A program that a test starts, can end at any moment, and waits for.

import Foundation

/// A running program, without input and with its output thrown away.
///
/// Foundation's Process takes longer to start one than ours takes to end.
public struct Child {
  private let process: pid_t

  /// Starts the program of this path.
  public init(_ command: [String]) throws {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    for descriptor in [STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO] {
      posix_spawn_file_actions_addopen(&actions, descriptor, "/dev/null", O_RDWR, 0)
    }
    var words = command.map { strdup($0) } + [nil]
    defer { for word in words { free(word) } }
    var child: pid_t = 0
    let failure = posix_spawn(&child, command[0], &actions, nil, &words, environ)
    guard failure == 0 else { throw POSIXError(POSIXErrorCode(rawValue: failure) ?? .EIO) }
    process = child
  }

  /// Kills the program, if it has not ended by now, and gives its exit status, or nil where it was killed.
  public func killed() -> Int32? {
    kill(process, SIGKILL)
    return ended()
  }

  /// Waits for the end, and gives the exit status, or nil where a signal ended it.
  @discardableResult
  public func ended() -> Int32? {
    var status: Int32 = 0
    while waitpid(process, &status, 0) < 0, errno == EINTR {}
    return status & 0x7F == 0 ? (status >> 8) & 0xFF : nil
  }
}
