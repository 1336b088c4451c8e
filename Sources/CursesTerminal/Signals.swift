// The signals that ask to leave or to go on, told one at a time to whoever waits for input.

import Glibc
import Synchronization

/// Watches the signals that matter to a terminal. One watch at a time; the program has to read input on one thread.
///
/// A signal that was ignored when the watch began stays ignored, as nohup wants it.
struct Signals {
  private let previous: [SignalAction]

  /// Begins to watch. Before ncurses opens, which takes INT and TERM for itself where nobody else has.
  init() {
    firstLeaving.store(0, ordering: .relaxed)
    hasContinued.store(false, ordering: .relaxed)
    var previous = ofNcurses.map(SignalAction.init(of:))
    for number in leaving {
      if let action = SignalAction(of: number, flags: SA_RESTART, replacedBy: { noteLeaving($0) }) {
        previous.append(action)
      }
    }
    if let action = SignalAction(of: SIGCONT, flags: SA_RESTART, replacedBy: { _ in noteContinued() }) {
      previous.append(action)
    }
    self.previous = previous
  }

  /// Ends the watch; each signal does again what it did before.
  func end() {
    for action in previous { action.restore() }
  }

  /// Does something while no watched signal can come; it is given the mask that lets them in, to wait with.
  func whileHeld<Result>(_ work: (_ open: inout sigset_t) -> Result) -> Result {
    var before = sigset_t()
    pthread_sigmask(SIG_BLOCK, nil, &before)
    var held = before
    var open = before
    for number in leaving + ofNcurses + [SIGCONT] {
      sigaddset(&held, number)
      sigdelset(&open, number)
    }
    pthread_sigmask(SIG_SETMASK, &held, nil)
    defer { pthread_sigmask(SIG_SETMASK, &before, nil) }
    return work(&open)
  }

  /// The first signal that asked to leave since the last look.
  func takeInterruption() -> Interruption? {
    switch firstLeaving.exchange(0, ordering: .relaxed) {
    case SIGINT, SIGQUIT: .interrupted
    case SIGHUP: .hungUp
    case SIGTERM: .terminated
    default: nil
    }
  }

  /// Whether the program was stopped and goes on, since the last look.
  func takeContinued() -> Bool {
    hasContinued.exchange(false, ordering: .relaxed)
  }
}

private let leaving = [SIGINT, SIGQUIT, SIGHUP, SIGTERM]

/// ncurses has its own handlers for these, and leaves them behind when it closes.
private let ofNcurses = [SIGTSTP, SIGWINCH]

/// What the handlers write and nothing else: the first signal that asked to leave, and that the program goes on.
private let firstLeaving = Atomic<Int32>(0)
private let hasContinued = Atomic<Bool>(false)

private func noteLeaving(_ number: Int32) {
  _ = firstLeaving.compareExchange(expected: 0, desired: number, ordering: .relaxed)
}

private func noteContinued() {
  hasContinued.store(true, ordering: .relaxed)
}
