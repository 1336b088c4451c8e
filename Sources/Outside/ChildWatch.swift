// Gives another program its input, reads what it says and waits for its end, but not for ever.

import Glibc

/// Watches a program that leads a session of its own.
struct ChildWatch: ~Copyable {
  private let child: pid_t
  private var input: ChildInput
  private let output: Int32
  private var bytes: [UInt8] = []
  private var hasOutputEnded = false

  /// - Parameters:
  ///   - input: what it reads.
  ///   - output: where its output comes; reading it does not wait.
  init(_ child: pid_t, input: consuming ChildInput, output: Int32) {
    self.child = child
    self.input = input
    self.output = output
  }

  /// What the program said once it has ended; what others do that it started is not waited for.
  ///
  /// - Throws: ``SystemError``, with the number `ETIMEDOUT` after the limit, `EINTR` where a signal came that is held, and
  ///   that of the system where the input could not be given whole. The program has been ended then.
  mutating func result(within limit: Duration, heeding signals: HeldSignals) throws(SystemError) -> ChildResult {
    let last = now() + limit
    while true {
      if let status = try status() {
        read()
        let signal = status & 0x7F
        return ChildResult(
          output: String(decoding: bytes, as: UTF8.self), status: signal == 0 ? (status >> 8) & 0xFF : 128 + signal)
      }
      // A watch that looks up a few times a second wakes no idle guide: it is over when the program is.
      if signals.hasCome { throw endChild(as: EINTR) }
      if now() >= last { throw endChild(as: ETIMEDOUT) }
      wait(milliseconds: 20)
      do throws(SystemError) { try input.feed() } catch { throw endChild(as: error.number) }
      read()
    }
  }

  /// How the program ended, or nil while it runs.
  private func status() throws(SystemError) -> Int32? {
    var status: Int32 = 0
    return try retrying { Int(waitpid(child, &status, WNOHANG)) } == 0 ? nil : status
  }

  /// Ends the program and what it started: gently, then surely.
  private func endChild(as number: Int32) -> SystemError {
    kill(-child, SIGTERM)
    var hasEnded = false
    for _ in 0..<25 where !hasEnded {
      wait(milliseconds: 20, forPipes: false)
      hasEnded = (try? status()) != nil
    }
    kill(-child, SIGKILL)
    if !hasEnded {
      var status: Int32 = 0
      _ = try? retrying { Int(waitpid(child, &status, 0)) }
    }
    return SystemError(number)
  }

  /// Waits until there is output, or room for input.
  private func wait(milliseconds: Int32, forPipes: Bool = true) {
    // An output that has ended would never be waited for; an end of a pipe below 0 is passed over.
    var ends = [
      pollfd(fd: hasOutputEnded ? -1 : output, events: Int16(POLLIN), revents: 0),
      pollfd(fd: input.target, events: Int16(POLLOUT), revents: 0),
    ]
    poll(&ends, forPipes ? nfds_t(ends.count) : 0, milliseconds)
  }

  /// Takes what has come; beyond 64 KiB it is read but not kept, so that the writer never waits for us.
  private mutating func read() {
    var chunk = [UInt8](repeating: 0, count: 4096)
    while let count = try? retrying({ chunk.withUnsafeMutableBytes { Glibc.read(output, $0.baseAddress, $0.count) } }) {
      if count == 0 {
        hasOutputEnded = true
        return
      }
      if bytes.count < 1 << 16 { bytes += chunk[..<count] }
    }
  }
}

/// The time on a clock that only goes forward.
private func now() -> Duration {
  var time = timespec()
  clock_gettime(CLOCK_MONOTONIC, &time)
  return .seconds(time.tv_sec) + .nanoseconds(time.tv_nsec)
}
