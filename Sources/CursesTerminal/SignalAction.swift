// What a signal did before, so that it can do it again.

import Glibc

/// The action that a signal had.
struct SignalAction {
  private let number: Int32
  private let action: sigaction

  /// Notes the action of a signal.
  init(of number: Int32) {
    var action = sigaction()
    sigaction(number, nil, &action)
    self.number = number
    self.action = action
  }

  /// Notes the action of a signal and puts a handler in its place; nil where it is ignored and stays so.
  init?(of number: Int32, flags: Int32, replacedBy handler: @convention(c) (Int32) -> Void) {
    self.init(of: number)
    let ignore = unsafeBitCast(SIG_IGN, to: Int.self)
    guard unsafeBitCast(action.__sigaction_handler.sa_handler, to: Int.self) != ignore else { return nil }
    var new = sigaction()
    new.__sigaction_handler.sa_handler = handler
    new.sa_flags = flags
    sigaction(number, &new, nil)
  }

  /// Gives the signal this action again.
  func restore() {
    var action = action
    sigaction(number, &action, nil)
  }
}
