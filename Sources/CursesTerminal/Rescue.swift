// Gives the terminal back when the program crashes.

import CNcurses
import Glibc
import Synchronization

/// Restores the terminal in a crash: one `tcsetattr` and one `write`, both prepared; then the crash goes on.
struct Rescue {
  private let previous: [SignalAction]

  /// Begins to watch for crashes.
  ///
  /// - Parameters:
  ///   - modes: how the terminal was set before ncurses.
  ///   - farewell: what takes the terminal out of full screen.
  init(modes: termios, farewell: [UInt8]) {
    let bytes = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: farewell.count)
    _ = bytes.initialize(from: farewell)
    let new = UnsafeMutablePointer<Prepared>.allocate(capacity: 1)
    new.initialize(to: Prepared(modes: modes, farewell: UnsafeRawBufferPointer(bytes)))
    prepared.store(new, ordering: .releasing)
    // A stack that has overflowed leaves the handler no room.
    var spare = stack_t()
    spare.ss_size = 65536
    spare.ss_sp = UnsafeMutableRawPointer.allocate(byteCount: spare.ss_size, alignment: 16)
    sigaltstack(&spare, nil)
    previous = [SIGILL, SIGTRAP, SIGABRT, SIGSEGV, SIGBUS, SIGFPE].compactMap {
      SignalAction(of: $0, flags: SA_ONSTACK | Int32(truncatingIfNeeded: SA_RESETHAND)) { restore(in: $0) }
    }
  }

  /// Ends the watch. The little that was prepared stays in memory, where a late signal could still want it.
  func end() {
    prepared.store(nil, ordering: .relaxed)
    for action in previous { action.restore() }
  }
}

/// The sequences that end the mouse, clear the screen and end full screen, from the description of the terminal that is
/// open.
func farewellSequences() -> [UInt8] {
  let names = ["sgr0", "op", "rmkx", "cnorm", "clear", "rmcup"]
  let sequences = [cncurses_mouse_off()] + names.map { cncurses_sequence($0) }
  return sequences.compactMap(\.self).flatMap { withoutPadding(String(cString: $0)) }
}

/// A terminfo sequence without its delays, such as `$<5/>`.
func withoutPadding(_ sequence: String) -> [UInt8] {
  var bytes: [UInt8] = []
  var rest = Substring(sequence)
  while let start = rest.firstIndex(of: "$") {
    let after = rest[start...].dropFirst()
    bytes += rest[..<start].utf8
    guard after.first == "<", let end = after.firstIndex(of: ">") else {
      bytes.append(UInt8(ascii: "$"))
      rest = after
      continue
    }
    rest = after[end...].dropFirst()
  }
  return bytes + Array(rest.utf8)
}

private struct Prepared {
  var modes: termios
  let farewell: UnsafeRawBufferPointer
}

/// Unsafe to the compiler because it is a pointer; what it points to is complete before it is stored, and used once.
nonisolated(unsafe) private let prepared = Atomic<UnsafeMutablePointer<Prepared>?>(nil)

/// The handler. The signal's own action is the default again by now, and comes when the handler returns.
private func restore(in number: Int32) {
  if let found = prepared.exchange(nil, ordering: .acquiring) {
    tcsetattr(STDOUT_FILENO, TCSANOW, &found.pointee.modes)
    _ = write(STDOUT_FILENO, found.pointee.farewell.baseAddress, found.pointee.farewell.count)
  }
  raise(number)
}
