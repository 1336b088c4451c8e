// The clock of a shared computer: when it warns, when it forgets, and what a key changes.

import Testing

@testable import Interview

@Suite struct IdleClockTests {
  private let kiosk = Kiosk(minutes: 3)
  private let start = Duration.seconds(1000)

  private var begun: State {
    var state = State(kiosk: kiosk)
    state.visits.append(Visit(.drugs))
    return state
  }

  private func after(_ seconds: Int) -> Duration { start + .seconds(seconds) }

  @Test func itWarnsAMinuteBeforeItForgets() {
    var clock = IdleClock(kiosk, at: start)
    #expect(clock.nextMoment(for: begun) == after(120))
    #expect(clock.timePassed(to: after(119), begun) == nil)
    #expect(clock.timePassed(to: after(120), begun) == .warnedOfForgetting)
    #expect(clock.nextMoment(for: begun) == after(180))
    #expect(clock.timePassed(to: after(179), begun) == nil)
    #expect(clock.timePassed(to: after(180), begun) == .forgotten)
  }

  @Test func ofOneMinuteItGivesHalf() {
    let clock = IdleClock(Kiosk(minutes: 1), at: start)
    #expect(clock.nextMoment(for: begun) == after(30))
  }

  @Test func aKeyBeginsTheTimeAnew() {
    var clock = IdleClock(kiosk, at: start)
    #expect(clock.keyPressed(at: after(100), begun) == nil)
    #expect(clock.nextMoment(for: begun) == after(220))
  }

  @Test func aKeyAfterTheWarningOnlyStays() {
    var clock = IdleClock(kiosk, at: start)
    #expect(clock.timePassed(to: after(120), begun) == .warnedOfForgetting)
    #expect(clock.keyPressed(at: after(150), begun) == .stayed)
    #expect(clock.keyPressed(at: after(151), begun) == nil)
    #expect(clock.nextMoment(for: begun) == after(271))
  }

  @Test func whoComesTooLateSeesNothingOfWhatWasThere() {
    // The computer slept, and a key woke it.
    var clock = IdleClock(kiosk, at: start)
    #expect(clock.keyPressed(at: after(180), begun) == .forgotten)
    var other = IdleClock(kiosk, at: start)
    #expect(other.timePassed(to: after(5000), begun) == .forgotten)
  }

  @Test func withNothingToForgetNothingIsDue() {
    let welcome = State(kiosk: kiosk)
    var clock = IdleClock(kiosk, at: start)
    #expect(clock.nextMoment(for: welcome) == nil)
    #expect(clock.timePassed(to: after(5000), welcome) == nil)
    #expect(clock.keyPressed(at: after(5000), welcome) == nil)
    #expect(clock.nextMoment(for: begun) == after(5120))
  }

  @Test func afterForgettingTheNextPersonHasAllTheTime() {
    var clock = IdleClock(kiosk, at: start)
    #expect(clock.timePassed(to: after(120), begun) == .warnedOfForgetting)
    #expect(clock.timePassed(to: after(180), begun) == .forgotten)
    #expect(clock.keyPressed(at: after(200), State(kiosk: kiosk)) == nil)
    #expect(clock.nextMoment(for: begun) == after(320))
    #expect(clock.timePassed(to: after(320), begun) == .warnedOfForgetting)
  }
}
