// Gives the terminal back when the program crashes.

import CNcurses
import Glibc
import Synchronization

/// Restores the terminal in a crash and says a word: one `tcsetattr` and two `write`, all prepared; then the crash goes
/// on.
struct Rescue {
  private let previous: [SignalAction]
  private let modes: termios
  private let lastWords: UnsafeRawBufferPointer

  /// Begins to watch for crashes, before ncurses opens: it can crash itself over a wrong description of a terminal.
  ///
  /// - Parameters:
  ///   - modes: how the terminal is set.
  ///   - lastWords: what is said to the person in a crash, on standard error.
  init(modes: termios, lastWords: String) {
    self.modes = modes
    self.lastWords = kept(Array("\(lastWords)\n".utf8))
    prepare(modes, farewell: kept([]), lastWords: self.lastWords)
    // A stack that has overflowed leaves the handler no room.
    var spare = stack_t()
    spare.ss_size = 65536
    spare.ss_sp = UnsafeMutableRawPointer.allocate(byteCount: spare.ss_size, alignment: 16)
    sigaltstack(&spare, nil)
    previous = [SIGILL, SIGTRAP, SIGABRT, SIGSEGV, SIGBUS, SIGFPE].compactMap {
      SignalAction(of: $0, flags: SA_ONSTACK | Int32(truncatingIfNeeded: SA_RESETHAND)) { restore(in: $0) }
    }
  }

  /// Notes what takes the terminal out of full screen, once that is open.
  func add(farewell: [UInt8]) { prepare(modes, farewell: kept(farewell), lastWords: lastWords) }

  /// Ends the watch. The little that was prepared stays in memory, where a late signal could still want it.
  func end() {
    prepared.store(nil, ordering: .relaxed)
    for action in previous { action.restore() }
  }
}

/// The sequences that end the mouse, clear the screen and end full screen, from the description of the terminal that is
/// open.
func farewellSequences() -> [UInt8] {
  var bytes: [UInt8] = []
  if let sequence = cncurses_mouse_off() { bytes += withoutPadding(String(cString: sequence)) }
  for name in ["sgr0", "op", "rmkx", "cnorm", "clear", "rmcup"] {
    if let sequence = cncurses_sequence(name) { bytes += withoutPadding(String(cString: sequence)) }
  }
  return bytes
}

/// A terminfo sequence without its delays, such as `$<5/>`.
func withoutPadding(_ sequence: String) -> [UInt8] {
  let given = Array(sequence.utf8)
  var bytes: [UInt8] = []
  var place = 0
  while place < given.count {
    if given[place] == UInt8(ascii: "$"), place + 1 < given.count, given[place + 1] == UInt8(ascii: "<"),
      let end = given[place...].firstIndex(of: UInt8(ascii: ">"))
    {
      place = end + 1
    } else {
      bytes.append(given[place])
      place += 1
    }
  }
  return bytes
}

private struct Prepared {
  var modes: termios
  let farewell: UnsafeRawBufferPointer
  let lastWords: UnsafeRawBufferPointer
}

/// Bytes at a place where a handler can take them without asking for memory.
private func kept(_ bytes: [UInt8]) -> UnsafeRawBufferPointer {
  let place = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: bytes.count)
  _ = place.initialize(from: bytes)
  return UnsafeRawBufferPointer(place)
}

private func prepare(_ modes: termios, farewell: UnsafeRawBufferPointer, lastWords: UnsafeRawBufferPointer) {
  let new = UnsafeMutablePointer<Prepared>.allocate(capacity: 1)
  new.initialize(to: Prepared(modes: modes, farewell: farewell, lastWords: lastWords))
  prepared.store(new, ordering: .releasing)
}

/// Unsafe to the compiler because it is a pointer; what it points to is complete before it is stored, and used once.
nonisolated(unsafe) private let prepared = Atomic<UnsafeMutablePointer<Prepared>?>(nil)

/// The handler. The signal's own action is the default again by now, and comes when the handler returns.
private func restore(in number: Int32) {
  if let found = prepared.exchange(nil, ordering: .acquiring) {
    tcsetattr(STDOUT_FILENO, TCSANOW, &found.pointee.modes)
    _ = write(STDOUT_FILENO, found.pointee.farewell.baseAddress, found.pointee.farewell.count)
    _ = write(STDERR_FILENO, found.pointee.lastWords.baseAddress, found.pointee.lastWords.count)
  }
  raise(number)
}
