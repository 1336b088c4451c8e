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
