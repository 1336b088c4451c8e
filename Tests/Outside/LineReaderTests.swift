// Lines come out as they went in, whatever ends them, and no line takes more memory than the limit.

import CustomDump
import Foundation
import Testing

@testable import Outside

@Suite struct LineReaderTests {
  private let folder: Folder

  init() throws { folder = try Folder() }

  /// The lines of a text, nil for one that was too long.
  private func lines(of text: String, limit: Int = 10) throws -> [String?] {
    try lines(in: folder.write(text, to: "lines"), limit: limit)
  }

  private func lines(in path: String, limit: Int) throws -> [String?] {
    var reader = try LineReader(path: path, limit: limit)
    var lines: [String?] = []
    while let line = try reader.next(beforeWaiting: {}) {
      switch line {
      case .bytes(let bytes): lines.append(String(decoding: bytes, as: UTF8.self))
      case .tooLong: lines.append(nil)
      }
    }
    return lines
  }

  @Test func anEndIsAnLFOrACRLF() throws {
    expectNoDifference(try lines(of: "one\ntwo\r\nthree\n"), ["one", "two", "three"])
    expectNoDifference(try lines(of: "a\rb\n\r\r\n"), ["a\rb", "\r"])
  }

  @Test func theLastLineNeedsNoEnd() throws {
    expectNoDifference(try lines(of: "one\ntwo"), ["one", "two"])
    expectNoDifference(try lines(of: "one\ntwo\r"), ["one", "two"])
    expectNoDifference(try lines(of: ""), [])
  }

  @Test func emptyLinesAreLines() throws {
    expectNoDifference(try lines(of: "\n\none\n\r\n\n"), ["", "", "one", "", ""])
  }

  @Test(arguments: ["\n", "\r\n", ""]) func aLineMayBeAsLongAsTheLimitAndNotLonger(end: String) throws {
    expectNoDifference(try lines(of: "1234567890" + end), ["1234567890"])
    expectNoDifference(try lines(of: "12345678901" + end), [nil])
  }

  @Test func afterALineThatIsTooLongTheNextOneIsRead() throws {
    let long = String(repeating: "x", count: 200_000)
    expectNoDifference(try lines(of: "one\n\(long)\ntwo\n\(long)\r\n\n\(long)"), ["one", nil, "two", nil, "", nil])
  }

  @Test func linesThatGoOnFromOneReadToTheNextAreWhole() throws {
    let expected = (0..<40_000).map { "line \($0)" }
    expectNoDifference(try lines(of: expected.joined(separator: "\n"), limit: 20), expected)
  }

  @Test func aHugeLineIsThrownAwayAsItComes() throws {
    let path = folder.write("", to: "huge")
    let length = 48 << 20
    try #require(truncate(path, length) == 0)
    let file = try #require(FileHandle(forWritingAtPath: path))
    try file.seekToEnd()
    try file.write(contentsOf: Data("\nafter\n".utf8))
    var reader = try LineReader(path: path, limit: 1000)
    guard case .tooLong? = try reader.next(beforeWaiting: {}) else {
      Issue.record("The huge line was kept.")
      return
    }
    guard case .bytes(let after)? = try reader.next(beforeWaiting: {}) else {
      Issue.record("The line after the huge one was lost.")
      return
    }
    #expect(String(decoding: after, as: UTF8.self) == "after")
  }

  @Test func itSaysSoBeforeItMayHaveToWait() throws {
    var reader = try LineReader(path: folder.write("one\ntwo\nthree", to: "lines"), limit: 10)
    var waits: [Int] = []
    for _ in 0..<4 {
      var count = 0
      _ = try reader.next(beforeWaiting: { count += 1 })
      waits.append(count)
    }
    // Once for the text, once for its end.
    expectNoDifference(waits, [1, 0, 1, 0])
  }

  @Test func whatTheCallerThrowsBeforeAWaitComesThrough() throws {
    var reader = try LineReader(path: folder.write("one\n", to: "lines"), limit: 10)
    do {
      _ = try reader.next(beforeWaiting: { () throws(SaveError) in throw .exists })
      Issue.record("Nothing was thrown.")
    } catch {
      #expect(error as? SaveError == .exists)
    }
    guard case .bytes? = try reader.next(beforeWaiting: {}) else {
      Issue.record("The line was lost.")
      return
    }
  }

  @Test func whatCannotBeOpenedOrReadIsSaid() throws {
    #expect(throws: SystemError(ENOENT)) { try lines(in: folder.file("none"), limit: 10) }
    #expect(throws: SystemError(EISDIR)) { try lines(in: folder.path, limit: 10) }
  }
}
