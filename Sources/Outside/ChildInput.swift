// What another program reads: a text that goes to it through a pipe.

import Glibc

/// A text for another program, which stands in no file and in no argument.
///
/// A pipe holds 64 KiB by default; what is beyond that follows as the program reads. The end for reading stays open here
/// too, so that a program which does not read to the end breaks nothing.
struct ChildInput: ~Copyable {
  /// The end from which the program reads.
  let source: Int32
  /// The end into which we write; -1 once the whole text is there, so that the program finds its end.
  private(set) var target: Int32
  private var rest: ArraySlice<UInt8>

  /// - Throws: ``SystemError`` where there is no pipe to be had.
  init(_ text: String) throws(SystemError) {
    (source, target) = try pipeEnds()
    rest = Array(text.utf8)[...]
    _ = fcntl(target, F_SETFL, O_NONBLOCK)
  }

  deinit {
    close(source)
    if target >= 0 { close(target) }
  }

  /// Writes what there is room for, and closes the pipe behind the text; it does not wait.
  ///
  /// - Throws: ``SystemError``; the pipe is still open then, so that nobody takes what came for the whole text.
  mutating func feed() throws(SystemError) {
    while !rest.isEmpty {
      do throws(SystemError) {
        let count = try retrying { rest.withUnsafeBytes { Glibc.write(target, $0.baseAddress, $0.count) } }
        rest = rest.dropFirst(count)
      } catch {
        if error.number == EAGAIN { return }
        throw error
      }
    }
    if target >= 0 { close(target) }
    target = -1
  }
}

/// The ends of a new pipe, which a program that is started does not have of itself.
func pipeEnds() throws(SystemError) -> (reading: Int32, writing: Int32) {
  var ends: [Int32] = [0, 0]
  _ = try retrying { Int(pipe(&ends)) }
  for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
  return (ends[0], ends[1])
}
