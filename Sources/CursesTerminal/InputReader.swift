// Waits for the person, the window and the signals at once, without a timer.

import CNcurses
import Glibc
import Screen

/// Reads what comes from the terminal that is open.
struct InputReader {
  private let window: UnsafeMutablePointer<WINDOW>
  private var keyReader = KeyReader()
  /// Keys that came together with one that was told.
  private var waiting: [Key] = []
  /// How often in a row there was something to read and nothing was found.
  private var emptyReads = 0

  init(window: UnsafeMutablePointer<WINDOW>) {
    self.window = window
  }

  /// Sleeps until something comes.
  ///
  /// Signals are held but for the sleep itself, so that none can come after the look at its flag and be slept through.
  mutating func next(heeding signals: Signals) -> Input {
    signals.whileHeld { open in
      while true {
        if let interruption = signals.takeInterruption() { return .interrupted(interruption) }
        if signals.takeContinued() { takeTerminalBack() }
        if let input = read() { return input }
        let events = Int32(cncurses_wait(STDIN_FILENO, &open))
        if events == 0 { emptyReads = 0 }
        // The end of the terminal is seen here before HUP is sent, or after: told alike either way.
        if events & POLLHUP != 0 { return .interrupted(.hungUp) }
        // Another program can have read what was there, once; at the end of input it would go on for ever.
        if events & (POLLERR | POLLNVAL) != 0 || emptyReads > 2 { return .ended }
      }
    }
  }

  /// What can be read without waiting.
  private mutating func read() -> Input? {
    if !waiting.isEmpty { return .key(waiting.removeFirst()) }
    emptyReads += 1
    while waiting.isEmpty {
      let code = wgetch(window)
      if code == ERR {
        waiting = keyReader.keysAtPause()
        break
      }
      emptyReads = 0
      switch code {
      case KEY_RESIZE: return .resized
      case controlL: cncurses_repaint()
      case KEY_MOUSE: waiting = keyReader.keysAtPause() + mouseKeys()
      default: waiting = keyReader.keys(with: code)
      }
    }
    return waiting.isEmpty ? nil : .key(waiting.removeFirst())
  }

  /// What the mouse did, where that is a key for the guide.
  private func mouseKeys() -> [Key] {
    var event = MEVENT()
    guard getmouse(&event) == OK else { return [] }
    if event.bstate & cncurses_mouse_wheel_up != 0 { return [.wheelUp] }
    if event.bstate & cncurses_mouse_wheel_down != 0 { return [.wheelDown] }
    guard event.bstate & cncurses_mouse_press != 0 else { return [] }
    return [.click(Position(row: Int(event.y), column: Int(event.x)))]
  }

  /// After a stop: sets the modes again, takes up a size that changed meanwhile, and shows everything again.
  ///
  /// ncurses does part of this after Ctrl-Z, and nothing after a STOP.
  private func takeTerminalBack() {
    reset_prog_mode()
    var size = winsize()
    if ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_row > 0, size.ws_col > 0,
      is_term_resized(Int32(size.ws_row), Int32(size.ws_col))
    {
      resizeterm(Int32(size.ws_row), Int32(size.ws_col))
    }
    cncurses_repaint()
  }
}

private let controlL: Int32 = 12
