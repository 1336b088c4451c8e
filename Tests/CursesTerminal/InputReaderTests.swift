// A wait ends at its moment, whatever comes before it; and letters that came together are told together.

import CNcurses
import CustomDump
import Glibc
import Screen
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

    /// What is told of bytes that are there all at once.
    private func inputs(_ text: String, joiningText: Bool) throws -> [Input] {
      var ends: [Int32] = [0, 0]
      try #require(pipe(&ends) == 0)
      // The screen closes the end that it reads from.
      let screen = try #require(HeadlessScreen(input: ends[0]))
      nodelay(screen.window, true)
      // A terminal says itself that it has bytes of 8 bits.
      meta(screen.window, true)
      var reader = InputReader(window: screen.window, file: ends[0])
      var told: [Input] = []
      watching { signals in
        // The screen has just been given its size.
        #expect(reader.next(heeding: signals, until: nil) == .resized)
        let bytes = Array(text.utf8)
        #expect(write(ends[1], bytes, bytes.count) == bytes.count)
        close(ends[1])
        while true {
          let input = reader.next(heeding: signals, until: nil, joiningText: joiningText)
          if case .interrupted(.hungUp) = input { break }
          told.append(input)
        }
      }
      return told
    }

    @Test func lettersThatCameTogetherAreToldTogetherAndNoOtherKeyIsPutOff() throws {
      let pasted = "ab é漢\u{1B}[Ade\nf\tg\u{7F}\u{1B}"
      expectNoDifference(
        try inputs(pasted, joiningText: true),
        [
          .text("ab é漢"), .key(.up), .text("de"), .key(.enter), .text("f"), .key(.tab), .text("g"), .key(.backspace),
          .key(.escape),
        ])
      expectNoDifference(
        try inputs("ab\nc", joiningText: false),
        [.key(.character("a")), .key(.character("b")), .key(.enter), .key(.character("c"))])
    }

    @Test func aStreamWithoutEndIsToldInPieces() throws {
      let letters = String(repeating: "a", count: 5000)
      expectNoDifference(
        try inputs(letters, joiningText: true),
        [.text(String(letters.prefix(4096))), .text(String(letters.prefix(904)))])
    }
  }
}
