// Holds back the signals that end the guide while it waits for another program.

import Glibc

/// The signals that ask to leave, held back so that the other program is ended first, and the guide does not wait for it.
/// Each does what it always does when it is let go.
struct HeldSignals {
  /// What was held back before.
  let mask: sigset_t
  private let numbers: [Int32]

  init() {
    var before = sigset_t()
    pthread_sigmask(SIG_BLOCK, nil, &before)
    mask = before
    // One that is ignored, as nohup does, ends nothing.
    numbers = [SIGINT, SIGQUIT, SIGHUP, SIGTERM].filter { sigismember(&before, $0) == 0 && !isIgnored($0) }
    var held = before
    for number in numbers { sigaddset(&held, number) }
    pthread_sigmask(SIG_SETMASK, &held, nil)
  }

  /// Whether one of them has come.
  var hasCome: Bool {
    var pending = sigset_t()
    sigpending(&pending)
    return numbers.contains { sigismember(&pending, $0) == 1 }
  }

  func letGo() {
    var mask = mask
    pthread_sigmask(SIG_SETMASK, &mask, nil)
  }
}

private func isIgnored(_ number: Int32) -> Bool {
  var action = sigaction()
  sigaction(number, nil, &action)
  return unsafeBitCast(action.__sigaction_handler.sa_handler, to: Int.self)
    == unsafeBitCast(SIG_IGN, to: Int.self)
}
