// A real terminal, run by tmux: keys in, screen out.

import BuiltProgram
import Foundation
import Screen

/// A terminal of a given size in which a shell command runs, on a tmux server of its own.
final class TmuxTerminal {
  private let socket = "drug-guide-\(UUID().uuidString)"
  /// Where the outputs of tmux go; apart from the folder in which the command runs.
  private let folder = FileManager.default.temporaryDirectory

  /// Starts a shell command in a folder.
  init(width: Int, height: Int, folder: URL, command: String) throws {
    // The configuration file of whoever runs the tests must not matter.
    try tmux(
      "-f", "/dev/null", "new-session", "-d", "-x", "\(width)", "-y", "\(height)", "-c", folder.path,
      "env LANG=C.UTF-8 LC_ALL=C.UTF-8 sh -c '\(command)'")
  }

  deinit { _ = try? tmux("kill-server") }

  /// The screen as text, without blanks at the ends of lines and empty lines at the end.
  func screen() throws -> String { TmuxTerminal.trimmed(try tmux("capture-pane", "-p")) }

  /// The screen with the sequences of its attributes.
  func styledScreen() throws -> String { try tmux("capture-pane", "-p", "-e") }

  /// The screen behind all lines that have left it at the top.
  func history() throws -> String { try tmux("capture-pane", "-p", "-S", "-") }

  /// The place of the cursor.
  func cursor() throws -> Position {
    let parts = try tmux("display-message", "-p", "#{cursor_y} #{cursor_x}").split { " \n".contains($0) }
    return Position(row: Int(parts[0]) ?? -1, column: Int(parts[1]) ?? -1)
  }

  func send(_ keys: [Key]) throws {
    for key in keys { try tmux("send-keys", TmuxTerminal.name(of: key)) }
  }

  /// Sends a key by its tmux name, such as `C-c`.
  func send(named name: String) throws { try tmux("send-keys", name) }

  /// Changes the size of the terminal.
  func resize(width: Int, height: Int) throws {
    try tmux("resize-window", "-x", "\(width)", "-y", "\(height)")
  }

  /// Waits until the screen is as expected, for so many seconds at the most, and gives what it is then.
  func screen(within seconds: TimeInterval = 10, when isExpected: (String) throws -> Bool) throws -> String {
    let end = Date().addingTimeInterval(seconds)
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
    case .control(let letter): "C-\(letter)"
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
    case .click, .wheelUp, .wheelDown, .other: "F12"
    }
  }

  @discardableResult
  private func tmux(_ arguments: String...) throws -> String {
    let output = folder.appendingPathComponent("tmux-output-\(UUID().uuidString)").path
    defer { unlink(output) }
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, STDOUT_FILENO, output, O_WRONLY | O_CREAT, 0o600)
    posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, "/dev/null", O_WRONLY, 0)
    // The threads of the tests block signals; a server that inherits that never learns that its command has ended.
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    var none = sigset_t()
    sigemptyset(&none)
    posix_spawnattr_setsigmask(&attributes, &none)
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGMASK))
    var words: [UnsafeMutablePointer<CChar>?] = (["tmux", "-L", socket] + arguments).map { strdup($0) } + [nil]
    defer { for word in words { free(word) } }
    var child: pid_t = 0
    // Foundation's Process would wait for the server, which stays and has all descriptors of the client.
    let failure = posix_spawnp(&child, "tmux", &actions, &attributes, &words, environ)
    guard failure == 0 else { throw POSIXError(POSIXErrorCode(rawValue: failure) ?? .EIO) }
    waitpid(child, nil, 0)
    return try String(contentsOfFile: output, encoding: .utf8)
  }
}
