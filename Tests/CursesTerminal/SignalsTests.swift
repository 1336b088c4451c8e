// Signals become input, and do again what they did before.

import Glibc
import Testing

@testable import CursesTerminal

extension OneAtATime {
  @Suite struct SignalsTests {
    @Test func theFirstSignalThatAsksToLeaveIsTold() {
      watching { signals in
        #expect(signals.takeInterruption() == nil)
        raise(SIGHUP)
        raise(SIGTERM)
        #expect(signals.takeInterruption() == .hungUp)
        #expect(signals.takeInterruption() == nil)
        raise(SIGQUIT)
        #expect(signals.takeInterruption() == .interrupted)
      }
    }

    @Test func goingOnIsToldOnce() {
      watching { signals in
        raise(SIGCONT)
        let first = signals.takeContinued()
        let second = signals.takeContinued()
        #expect(first && !second)
      }
    }

    @Test func heldSignalsComeAfterwards() {
      watching { signals in
        signals.whileHeld { _ in
          raise(SIGTERM)
          #expect(signals.takeInterruption() == nil)
        }
        #expect(signals.takeInterruption() == .terminated)
      }
    }

    @Test func anIgnoredSignalStaysIgnored() {
      let before = signal(SIGHUP, SIG_IGN)
      defer { signal(SIGHUP, before) }
      watching { signals in
        raise(SIGHUP)
        #expect(signals.takeInterruption() == nil)
      }
    }

    @Test func afterTheWatchASignalDoesWhatItDidBefore() {
      let before = signal(SIGHUP) { _ in }
      defer { signal(SIGHUP, before) }
      watching { _ in }
      watching { signals in
        signals.end()
        raise(SIGHUP)
        #expect(signals.takeInterruption() == nil)
      }
    }

    @Test func withoutATerminalNothingIsOpened() {
      guard isatty(STDIN_FILENO) == 0 || isatty(STDOUT_FILENO) == 0 else { return }
      #expect(throws: TerminalError.notATerminal) { _ = try Terminal(lastWords: "") }
    }
  }
}

/// Watches signals on this thread; those on which tests run take none.
func watching(_ work: (Signals) -> Void) {
  var all = sigset_t()
  var before = sigset_t()
  sigfillset(&all)
  pthread_sigmask(SIG_UNBLOCK, &all, &before)
  let signals = Signals()
  work(signals)
  signals.end()
  pthread_sigmask(SIG_SETMASK, &before, nil)
}
