// When a shared computer warns and forgets, counted from the last key.

/// Tells what is due on a shared computer when no key is pressed; it measures nothing itself.
///
/// Times are those of a clock that only goes forward, also while the computer sleeps. Where there is nothing to forget
/// nothing is ever due.
public struct IdleClock: Hashable, Sendable {
  private let warning: Duration
  private let forgetting: Duration
  private var lastKey: Duration
  private var hasWarned = false

  /// A clock that begins to count.
  ///
  /// - Parameters:
  ///   - kiosk: how long to wait.
  ///   - now: the time at which it begins.
  public init(_ kiosk: Kiosk, at now: Duration) {
    forgetting = .seconds(60 * kiosk.minutes)
    warning = forgetting - .seconds(kiosk.secondsOfWarning)
    lastKey = now
  }

  /// When the next thing is due, or nil where nothing is.
  ///
  /// - Parameter state: where the person stands.
  public func nextMoment(for state: State) -> Duration? {
    guard state.hasSomethingToForget else { return nil }
    return lastKey + (hasWarned ? forgetting : warning)
  }

  /// What has happened because no key was pressed until now; nil where nothing is due.
  ///
  /// - Parameters:
  ///   - now: the time.
  ///   - state: where the person stands.
  public mutating func timePassed(to now: Duration, _ state: State) -> Event? {
    guard let next = nextMoment(for: state), now >= next else { return nil }
    if now >= lastKey + forgetting { return .forgotten }
    hasWarned = true
    return .warnedOfForgetting
  }

  /// What a key means, whichever it is: that the person stays who was warned, or nothing, so that it does what it
  /// always does. A key that comes too late is the next person's, who sees nothing of what was there.
  ///
  /// - Parameters:
  ///   - now: the time.
  ///   - state: where the person stands.
  public mutating func keyPressed(at now: Duration, _ state: State) -> Event? {
    let isLate = state.hasSomethingToForget && now >= lastKey + forgetting
    let wasWarned = hasWarned && state.hasSomethingToForget
    lastKey = now
    hasWarned = false
    return isLate ? .forgotten : wasWarned ? .stayed : nil
  }
}
