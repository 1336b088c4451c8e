// A real terminal, run by tmux: keys in, screen out.

import BuiltProgram
import Foundation
import Screen

/// A terminal of a given size in which a shell command runs, on a tmux server of its own.
final class TmuxTerminal {
  private let socket = "drug-guide-\(UUID().uuidString)"

  /// Starts a shell command in a folder.
  init(width: Int, height: Int, folder: URL, command: String) throws {
    // The configuration file of whoever runs the tests must not matter.
    _ = try tmux(
      "-f", "/dev/null", "new-session", "-d", "-x", "\(width)", "-y", "\(height)", "-c", folder.path,
      "env LANG=C.UTF-8 LC_ALL=C.UTF-8 sh -c '\(command)'")
  }

  deinit { _ = try? tmux("kill-server") }

  /// The screen as text, without blanks at the ends of lines and empty lines at the end.
  func screen() throws -> String { TmuxTerminal.trimmed(try tmux("capture-pane", "-p")) }

  /// The place of the cursor.
  func cursor() throws -> Position {
    let parts = try tmux("display-message", "-p", "#{cursor_y} #{cursor_x}").split { " \n".contains($0) }
    return Position(row: Int(parts[0]) ?? -1, column: Int(parts[1]) ?? -1)
  }

  func send(_ keys: [Key]) throws {
    for key in keys { _ = try tmux("send-keys", TmuxTerminal.name(of: key)) }
  }

  /// Sends a key by its tmux name, such as `C-c`.
  func send(named name: String) throws { _ = try tmux("send-keys", name) }

  /// Changes the size of the terminal.
  func resize(width: Int, height: Int) throws {
    _ = try tmux("resize-window", "-x", "\(width)", "-y", "\(height)")
  }

  /// Waits until the screen is as expected, 10 seconds at the most, and gives what it is then.
  func screen(when isExpected: (String) throws -> Bool) throws -> String {
    let end = Date().addingTimeInterval(10)
    while true {
      let screen = try screen()
      if try isExpected(screen) || Date() > end { return screen }
      usleep(20_000)
    }
  }

  static func trimmed(_ text: String) -> String {
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      String(line.reversed().drop { $0 == " " }.reversed())
    }
    while lines.last == "" { lines.removeLast() }
    return lines.joined(separator: "\n")
  }

  private static func name(of key: Key) -> String {
    switch key {
    case .character(" "): "Space"
    case .character(";"): "\\;"
    case .character(let character): String(character)
    case .up: "Up"
    case .down: "Down"
    case .left: "Left"
    case .right: "Right"
    case .pageUp: "PPage"
    case .pageDown: "NPage"
    case .home: "Home"
    case .end: "End"
    case .enter: "Enter"
    case .escape: "Escape"
    case .backspace: "BSpace"
    case .tab: "Tab"
    case .backTab: "BTab"
    case .other: "F12"
    }
  }

  private func tmux(_ arguments: String...) throws -> String {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = ["tmux", "-L", socket] + arguments
    let output = Pipe()
    process.standardOutput = output
    process.standardError = FileHandle.nullDevice
    try process.run()
    let bytes = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return String(decoding: bytes, as: UTF8.self)
  }
}
