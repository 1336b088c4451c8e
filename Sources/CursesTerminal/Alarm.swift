// A timer that ends a wait at a moment, also where the computer slept through it.

import CNcurses
import Glibc

/// The time since the computer was started, which only goes forward, and goes on while the computer sleeps.
public func timeSinceStart() -> Duration {
  var now = timespec()
  clock_gettime(CLOCK_BOOTTIME, &now)
  return .seconds(now.tv_sec) + .nanoseconds(now.tv_nsec)
}

/// A timer of the system on that same clock. A limit of `ppoll` would not do: it stands still while the computer sleeps.
struct Alarm {
  /// Can be read from the moment on; below 0 where the system gives no timer.
  let file = cncurses_timer()

  /// Sets the moment, or takes it back; false where that cannot be done, so that nobody waits for ever.
  func set(for moment: Duration?) -> Bool {
    let parts = moment.map { max($0, .nanoseconds(1)).components } ?? (seconds: 0, attoseconds: 0)
    var setting = itimerspec()
    setting.it_value = timespec(tv_sec: Int(parts.seconds), tv_nsec: Int(parts.attoseconds / 1_000_000_000))
    return cncurses_set_timer(file, &setting) == 0
  }

  /// Gives the timer back.
  func end() {
    if file >= 0 { close(file) }
  }
}
