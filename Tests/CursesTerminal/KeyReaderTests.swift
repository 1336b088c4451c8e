// Every way a terminal says a key, whole, in pieces or broken.

import CNcurses
import CustomDump
import Screen
import Testing

@testable import CursesTerminal

@Suite struct KeyReaderTests {
  /// The keys for bytes that came together, and a pause after them.
  private func keys(_ text: String) -> [Key] { keys(Array(text.utf8).map(Int32.init)) }

  private func keys(_ codes: [Int32]) -> [Key] {
    var reader = KeyReader()
    return codes.flatMap { reader.keys(with: $0) } + reader.keysAtPause()
  }

  @Test(arguments: [
    (KEY_UP, Key.up), (KEY_DOWN, .down), (KEY_LEFT, .left), (KEY_RIGHT, .right), (KEY_PPAGE, .pageUp),
    (KEY_NPAGE, .pageDown), (KEY_HOME, .home), (KEY_FIND, .home), (KEY_END, .end), (KEY_SELECT, .end),
    (KEY_ENTER, .enter), (KEY_BACKSPACE, .backspace), (KEY_BTAB, .backTab), (KEY_DC, .other), (KEY_F0 + 1, .other),
    (0x1FF, .other), (9, .tab), (10, .enter), (13, .enter), (8, .backspace), (127, .backspace),
    (1, .control("a")), (3, .control("c")), (12, .control("l")), (26, .control("z")), (28, .other), (31, .other),
    (0, .other), (32, .character(" ")), (97, .character("a")),
  ])
  func aCodeIsAKey(code: Int32, key: Key) {
    #expect(keys([code]) == [key])
  }

  @Test(arguments: [
    ("\u{1B}[A", Key.up), ("\u{1B}OB", .down), ("\u{1B}[C", .right), ("\u{1B}OD", .left), ("\u{1B}[5~", .pageUp),
    ("\u{1B}[6~", .pageDown), ("\u{1B}[H", .home), ("\u{1B}[1~", .home), ("\u{1B}OF", .end), ("\u{1B}[4~", .end),
    ("\u{1B}OM", .enter), ("\u{1B}[Z", .backTab), ("\u{1B}[1;5A", .other), ("\u{1B}[200~", .other),
    ("\u{1B}[[A", .other), ("\u{1B}OP", .other),
  ])
  func aSequenceThatTheDescriptionLacksIsOneKey(sequence: String, key: Key) {
    #expect(keys(sequence + "x") == [key, .character("x")])
  }

  @Test func escapeAloneIsToldAtThePause() {
    var reader = KeyReader()
    #expect(reader.keys(with: 27) == [])
    #expect(reader.keysAtPause() == [.escape])
    #expect(reader.keysAtPause() == [])
  }

  @Test func escapeAndAnotherKeyAreTwoKeys() {
    #expect(keys("\u{1B}x") == [.escape, .character("x")])
    #expect(keys("\u{1B}\u{1B}") == [.escape, .escape])
    #expect(keys("\u{1B}é") == [.escape, .character("é")])
    #expect(keys([27, KEY_UP]) == [.escape, .up])
  }

  @Test func aSequenceCutInPiecesIsStillOneKey() {
    var reader = KeyReader()
    #expect("\u{1B}[".utf8.flatMap { reader.keys(with: Int32($0)) } == [])
    #expect(reader.keysAtPause() == [])
    #expect("5~".utf8.flatMap { reader.keys(with: Int32($0)) } == [.pageUp])
  }

  /// Alt and `[`, pressed by accident, send what begins a sequence.
  @Test(arguments: ["\u{1B}[", "\u{1B}O", "\u{1B}[1;", "\u{1B}[["])
  func aKeyAfterTheBeginningOfASequenceIsNotLost(beginning: String) {
    #expect(keys(beginning + "\r") == [.other, .enter])
    #expect(keys(beginning + "\u{3}x") == [.other, .control("c"), .character("x")])
    #expect(keys(beginning + "\u{7F}") == [.other, .backspace])
    #expect(keys(beginning + "é") == [.other, .character("é")])
    #expect(keys(beginning + "\u{1B}[A") == [.other, .up])
  }

  @Test func charactersOfEveryLengthAreRead() {
    #expect(keys("aé漢👍") == [.character("a"), .character("é"), .character("漢"), .character("👍")])
    #expect(keys("\u{85}") == [.other])
  }

  @Test func aCharacterCutInPiecesIsStillOneKey() {
    var reader = KeyReader()
    #expect(reader.keys(with: 0xE6) == [])
    #expect(reader.keysAtPause() == [])
    #expect(reader.keys(with: 0xBC) == [])
    #expect(reader.keys(with: 0xA2) == [.character("漢")])
  }

  @Test func bytesThatAreNotUTF8LoseNoOtherKey() {
    #expect(keys([0xE9, 0x7A]) == [.other, .character("z")])
    #expect(keys([0xFF, 0x7A]) == [.other, .character("z")])
    #expect(keys([0xED, 0xA0, 0x80, 0x7A]) == [.other, .character("z")])
    #expect(keys([0xC3, 27]) == [.other, .escape])
  }

  @Test(arguments: [
    ("\u{1B}[<0;5;7M", Key.click(Position(row: 6, column: 4))),
    ("\u{1B}[<16;300;1M", .click(Position(row: 0, column: 299))),
    ("\u{1B}[<64;1;1M", .wheelUp), ("\u{1B}[<65;1;1M", .wheelDown),
    // A release, the other buttons, a move, the wheel to the side.
    ("\u{1B}[<0;5;7m", .other), ("\u{1B}[<1;5;7M", .other), ("\u{1B}[<2;5;7M", .other), ("\u{1B}[<32;5;7M", .other),
    ("\u{1B}[<66;5;7M", .other),
    // Broken ones.
    ("\u{1B}[<0;5M", .other), ("\u{1B}[<0;0;0M", .other), ("\u{1B}[<0;99999999999999999999;1M", .other),
    ("\u{1B}[M !\"", .click(Position(row: 1, column: 0))), ("\u{1B}[M#!\"", .other), ("\u{1B}[M`!!", .wheelUp),
    ("\u{1B}[Ma!!", .wheelDown), ("\u{1B}[M \u{1B}q", .other),
  ])
  func aReportOfTheMouseIsOneKeyAndWhileItIsOffNone(report: String, key: Key) {
    let codes = Array((report + "x").utf8).map(Int32.init)
    var reader = KeyReader()
    #expect(codes.flatMap { reader.keys(with: $0) } == [.other, .character("x")])
    reader.usesMouse = true
    #expect(codes.flatMap { reader.keys(with: $0) } == [key, .character("x")])
  }

  @Test func anOldReportReachesColumnsBeyond95() {
    var reader = KeyReader()
    reader.usesMouse = true
    #expect(
      [27, 91, 77, 32, 0xE9, 0xFF].flatMap { reader.keys(with: $0) } == [.click(Position(row: 222, column: 200))])
  }
}
