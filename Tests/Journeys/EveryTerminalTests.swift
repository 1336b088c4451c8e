// The same screens on every sort of terminal, from an xterm to a vt100.

import Foundation
import Testing

@Suite(.serialized) struct EveryTerminalTests {
  @Test(arguments: ["xterm-256color", "xterm", "screen", "tmux", "linux", "vt100", "vt220", "ansi", "rxvt"])
  func showsTheSameScreens(_ terminal: String) throws {
    let seat = try SeatedPerson(setting: "TERM=\(terminal)")
    try seat.sees()
    try seat.does { $0.presses(.down) }
    try seat.does { $0.presses(.down, .enter) }
    seat.person.sees(.drugs)
    try seat.does { $0.presses(.down, .down, .down) }
    try seat.does { $0.presses(.enter) }
    seat.person.sees(.drug(seat.person.guide.drugs[2].id))
    try seat.does { $0.presses(.pageDown) }
    try seat.resizes(width: 57, height: 17)
    try seat.resizes(width: 80, height: 24)
    try seat.does { $0.presses(.pageUp) }
    try seat.leaves()
  }
}
