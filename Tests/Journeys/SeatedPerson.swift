// A person at a real terminal: after each step it shows what the layout says.

import BuiltProgram
import CustomDump
import Foundation
import Interview
import Screen
import Testing

/// Someone who sits at a terminal in which the built program runs.
final class SeatedPerson {
  let terminal: TmuxTerminal
  /// Where the program runs.
  let folder: URL
  private(set) var person: Person
  private(set) var width: Int
  private(set) var height: Int

  /// Starts the program.
  ///
  /// - Parameters:
  ///   - command: what the shell runs, if it is more than the program alone.
  ///   - setting: variables for the program, such as `TERM=vt100`.
  ///   - kiosk: the settings of a shared computer, for which the command then asks.
  init(width: Int = 80, height: Int = 24, command: String? = nil, setting: String = "", kiosk: Kiosk? = nil) throws {
    folder = try BuiltProgram.makeFolder()
    terminal = try TmuxTerminal(
      width: width, height: height, folder: folder,
      command: command ?? "\(setting) \(BuiltProgram.path); echo status $?; cat")
    person = Person(width: width, height: height, kiosk: kiosk)
    self.width = width
    self.height = height
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  /// Does something, and checks the screen and the cursor.
  func does(sourceLocation: SourceLocation = #_sourceLocation, _ step: (inout Person) -> Void) throws {
    let before = person.keys.count
    step(&person)
    try terminal.send(Array(person.keys[before...]))
    try sees(sourceLocation: sourceLocation)
  }

  /// Makes the window larger or smaller, and checks the screen and the cursor.
  func resizes(width: Int, height: Int, sourceLocation: SourceLocation = #_sourceLocation) throws {
    self.width = width
    self.height = height
    try terminal.resize(width: width, height: height)
    try sees(sourceLocation: sourceLocation)
  }

  /// Checks that the terminal shows the page that the person is on.
  func sees(sourceLocation: SourceLocation = #_sourceLocation) throws {
    let canvas = Layout(person.page, width: width, height: height).canvas()
    let expected = TmuxTerminal.trimmed(canvas.text)
    let screen = try terminal.screen { try $0 == expected && terminal.cursor() == canvas.cursor }
    expectNoDifference(screen, expected)
    let cursor = try terminal.cursor()
    #expect(cursor == canvas.cursor, sourceLocation: sourceLocation)
  }

  /// Presses q on a page where that asks nothing, and checks that only the end of the program is on the screen.
  func leaves(sourceLocation: SourceLocation = #_sourceLocation) throws {
    try terminal.send([.character("q")])
    let last = try terminal.screen { SeatedPerson.bare($0) == "status 0" }
    #expect(SeatedPerson.bare(last) == "status 0", sourceLocation: sourceLocation)
  }

  private static func bare(_ text: String) -> String { text.trimmingCharacters(in: .whitespacesAndNewlines) }
}
