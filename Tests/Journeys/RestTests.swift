// A program that waits does nothing: no timer, no work, nothing sent.

import BuiltProgram
import Foundation
import Screen
import Testing

@Suite(.serialized) struct RestTests {
  @Test func aPersonWhoDoesNothingCostsNothing() throws {
    let terminals = try (1...4).map { _ in try PseudoTerminal(command: [BuiltProgram.path]) }
    for terminal in terminals { #expect(try terminal.settle()) }
    let sleeps = try terminals.map { try $0.effort().sleeps }
    terminals[1].resize(width: 61, height: 19)
    // TSTP would do nothing: without a shell there is nobody to bring the program back.
    kill(terminals[2].process, SIGSTOP)
    #expect(try waits { try terminals[2].state() == "T" })
    kill(terminals[2].process, SIGCONT)
    terminals[3].send(Key.down.bytes)
    for index in 1...3 { #expect(try terminals[index].settle(after: sleeps[index])) }
    try expectRest(in: terminals, seconds: 2)
  }
}

/// Checks that programs that have settled do nothing at all for a while.
func expectRest(
  in terminals: [PseudoTerminal], seconds: UInt32 = 1, sourceLocation: SourceLocation = #_sourceLocation
) throws {
  let before = try terminals.map { try $0.effort() }
  let shown = terminals.map(\.bytes.count)
  sleep(seconds)
  for terminal in terminals { terminal.collect() }
  #expect(try terminals.map { try $0.effort() } == before, sourceLocation: sourceLocation)
  #expect(terminals.map(\.bytes.count) == shown, sourceLocation: sourceLocation)
}
