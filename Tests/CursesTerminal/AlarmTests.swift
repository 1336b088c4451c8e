// The timer that ends a wait: it runs down at its moment, once, and not where none is set.

import CNcurses
import Glibc
import Testing

@testable import CursesTerminal

@Suite struct AlarmTests {
  /// Whether the alarm has run down, or does within so many milliseconds.
  private func runsDown(_ alarm: Alarm, within milliseconds: Int32) -> Bool {
    var watched = pollfd(fd: alarm.file, events: Int16(POLLIN), revents: 0)
    return poll(&watched, 1, milliseconds) == 1
  }

  @Test func itRunsDownAtItsMomentAndNotBefore() {
    let alarm = Alarm()
    defer { alarm.end() }
    let moment = timeSinceStart() + .milliseconds(60)
    #expect(alarm.set(for: moment))
    #expect(runsDown(alarm, within: 10_000))
    #expect(timeSinceStart() >= moment)
  }

  @Test func aMomentThatIsOverRunsDownAtOnce() {
    let alarm = Alarm()
    defer { alarm.end() }
    #expect(alarm.set(for: .seconds(-1)))
    #expect(runsDown(alarm, within: 1_000))
  }

  @Test func withoutAMomentItNeverRunsDown() {
    let alarm = Alarm()
    defer { alarm.end() }
    #expect(alarm.set(for: nil))
    #expect(!runsDown(alarm, within: 30))
    #expect(alarm.set(for: timeSinceStart() + .milliseconds(20)))
    #expect(alarm.set(for: nil))
    #expect(!runsDown(alarm, within: 60))
  }

  @Test func theTimeOnlyGoesForward() {
    let first = timeSinceStart()
    #expect(first > .zero)
    #expect(timeSinceStart() >= first)
  }
}
