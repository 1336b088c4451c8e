// A wait ends at its moment, whatever comes before it.

import CNcurses
import Glibc
import Testing

@testable import CursesTerminal

extension OneAtATime {
  @Suite struct InputReaderTests {
    @Test func theMomentEndsTheWaitAndNeitherASignalNorANewSizeMovesIt() throws {
      let screen = try #require(HeadlessScreen())
      nodelay(screen.window, true)
      // Nobody ever writes into it.
      var ends: [Int32] = [0, 0]
      try #require(pipe(&ends) == 0)
      defer { for end in ends { close(end) } }
      var reader = InputReader(window: screen.window, file: ends[0])
      defer { reader.end() }
      watching { signals in
        let moment = timeSinceStart() + .milliseconds(80)
        raise(SIGTERM)
        #expect(reader.next(heeding: signals, until: moment) == .interrupted(.terminated))
        // The screen has just been given its size.
        #expect(reader.next(heeding: signals, until: moment) == .resized)
        #expect(reader.next(heeding: signals, until: moment) == .timeUp)
        #expect(timeSinceStart() >= moment)
        // Without a moment the old one is taken back.
        raise(SIGHUP)
        #expect(reader.next(heeding: signals, until: nil) == .interrupted(.hungUp))
      }
    }
  }
}
