// What the system answered when it could not do a thing.

import Glibc

/// A refusal of the system, by its number.
public struct SystemError: Error, Hashable, Sendable {
  public let number: Int32

  public init(_ number: Int32) {
    self.number = number
  }

  /// What the last call that failed left behind.
  static var last: SystemError { SystemError(errno) }

  /// Whether there is nothing with the name.
  public var isMissing: Bool { number == ENOENT || number == ENOTDIR }

  /// Whether it is this person who may not do it.
  public var isForbidden: Bool { number == EACCES || number == EPERM }

  /// Whether the descriptor is of nothing that is open.
  public var isClosed: Bool { number == EBADF }

  /// The system's own words, such as "No space left on device".
  public var description: String { String(cString: strerror(number)) }
}

/// Calls again while a signal cut the call short.
func retrying(_ call: () -> Int) throws(SystemError) -> Int {
  while true {
    let result = call()
    if result >= 0 { return result }
    if errno != EINTR { throw .last }
  }
}

/// Calls again while a signal cut the call short; where a call must not wait, because another program that has the same
/// file wants it so, waits until the descriptor is ready, and calls again.
///
/// - Parameter events: what it is to be ready for, as `poll` has it.
func retrying(on descriptor: Int32, for events: Int32, _ call: () -> Int) throws(SystemError) -> Int {
  while true {
    do throws(SystemError) {
      return try retrying(call)
    } catch {
      guard error.number == EAGAIN else { throw error }
      var watched = pollfd(fd: descriptor, events: Int16(events), revents: 0)
      poll(&watched, 1, -1)
    }
  }
}
