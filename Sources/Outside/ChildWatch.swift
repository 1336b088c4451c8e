// Reads what another program says and waits for its end, but not for ever.

import Glibc

/// Watches a program that leads a session of its own.
struct ChildWatch {
  private let child: pid_t
  private let output: Int32
  private var bytes: [UInt8] = []
  private var hasOutputEnded = false

  /// - Parameter output: where its output comes; reading it does not wait.
  init(_ child: pid_t, output: Int32) {
    self.child = child
    self.output = output
  }

  /// What the program said once it has ended; what others do that it started is not waited for.
  ///
  /// - Throws: ``SystemError``, with the number `ETIMEDOUT` after the limit, and `EINTR` where a signal came that is held.
  ///   The program has been ended then.
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
      waitForOutput(milliseconds: 20)
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
      waitForOutput(milliseconds: 20, listening: false)
      hasEnded = (try? status()) != nil
    }
    kill(-child, SIGKILL)
    if !hasEnded {
      var status: Int32 = 0
      _ = try? retrying { Int(waitpid(child, &status, 0)) }
    }
    return SystemError(number)
  }

  private func waitForOutput(milliseconds: Int32, listening: Bool = true) {
    var source = pollfd(fd: output, events: Int16(POLLIN), revents: 0)
    // An output that has ended would never be waited for.
    poll(&source, listening && !hasOutputEnded ? 1 : 0, milliseconds)
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
