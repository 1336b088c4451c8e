// The full screen: opened, painted, read from, and given back as it was found.

import CNcurses
import Glibc
import Screen

/// The terminal of this program. One can be open at a time, on one thread, the only one that takes signals.
///
/// While it is open, INT, QUIT, HUP and TERM do not end the program but come as input; Ctrl-Z and going on again need
/// nothing from the caller. A crash gives the terminal back too. Print nothing before `close()`.
public final class Terminal {
  /// Whether the locale shows more than ASCII; if not, other characters are painted by ASCII of the same width.
  public let isUTF8: Bool
  private var brush: Brush
  private let signals: Signals
  private let rescue: Rescue
  /// How the terminal was set before ncurses.
  private var modes: termios
  private var screen: OpaquePointer?
  private var input: InputReader

  /// Opens the full screen on standard input and output.
  ///
  /// LINES and COLUMNS leave the environment: they would freeze the size. NO_COLOR is obeyed.
  ///
  /// - Parameters:
  ///   - isLocked: whether Ctrl-C, Ctrl-\, Ctrl-Z, Ctrl-S and Ctrl-Q are keys like any other, which neither end the
  ///     program nor stop it; signals that are sent to it still come.
  ///   - lastWords: what to say to the person where the program crashes, once the terminal is given back.
  /// - Throws: `TerminalError`, with the terminal as it was.
  public init(isLocked: Bool = false, lastWords: String) throws(TerminalError) {
    guard isatty(STDIN_FILENO) == 1, isatty(STDOUT_FILENO) == 1 else { throw .notATerminal }
    guard let name = environment("TERM") else { throw .noTerminalName }
    unsetenv("LINES")
    unsetenv("COLUMNS")
    isUTF8 = takeUpLocaleIsUTF8()
    modes = termios()
    // What cannot be read cannot be given back. A signal can have cut the first try short.
    guard tcgetattr(STDOUT_FILENO, &modes) == 0 || tcgetattr(STDOUT_FILENO, &modes) == 0 else { throw .notATerminal }
    signals = Signals()
    rescue = Rescue(modes: modes, lastWords: lastWords)
    guard let (screen, window) = openScreen() else {
      rescue.end()
      signals.end()
      throw .unknownTerminal(name)
    }
    self.screen = screen
    rescue.add(farewell: farewellSequences())
    let looks = Looks(
      wantsColour: environment("NO_COLOR") == nil, background: Background(colorfgbg: environment("COLORFGBG")))
    brush = Brush(window: window, looks: looks, isUTF8: isUTF8)
    input = InputReader(window: window)
    setUp(window, isLocked: isLocked)
  }

  deinit { close() }

  /// Whether clicks and the wheel come as keys. Off at first, so that the terminal marks text as it always does; and
  /// always off on a terminal that knows no mouse.
  public var usesMouse = false {
    didSet {
      guard screen != nil, usesMouse != oldValue else { return }
      if mousemask(usesMouse ? cncurses_mouse_events : 0, nil) == 0 { usesMouse = false }
      input.usesMouse = usesMouse
    }
  }

  /// The columns of the screen; 0 when it is closed.
  public var width: Int { screen == nil ? 0 : Int(getmaxx(brush.window)) }

  /// The rows of the screen; 0 when it is closed.
  public var height: Int { screen == nil ? 0 : Int(getmaxy(brush.window)) }

  /// Shows the canvas, clipped to the screen; only what has changed is sent. The cursor rests where the canvas has it.
  public func paint(_ canvas: Canvas) {
    guard screen != nil else { return }
    signals.whileHeld { _ in
      brush.paint(canvas)
      wrefresh(brush.window)
    }
  }

  /// Waits for what comes next, without a timer where no moment is set. Ctrl-L sends the screen again, and is told only
  /// where a moment is set.
  ///
  /// After `.ended` there is no more input; a closed terminal has ended.
  ///
  /// - Parameters:
  ///   - moment: the time since the computer was started at which to stop waiting, as `timeSinceStart()` tells it. It
  ///     stays the same moment whatever signals and new sizes come before.
  ///   - joiningText: whether characters come as `.text`, all at once that are there already. Every other key, also one
  ///     amid a paste, comes by itself and in its turn.
  public func nextInput(until moment: Duration? = nil, joiningText: Bool = false) -> Input {
    guard screen != nil else { return .ended }
    let next = input.next(heeding: signals, until: moment, joiningText: joiningText)
    // ncurses has cut the window, or made it larger, perhaps more than once.
    if next == .resized { brush.forget() }
    return next
  }

  /// Gives the terminal back as it was found. Closing again does nothing.
  ///
  /// The screen is cleared first, the second one too where there is one: a terminal can be told to show that again, and
  /// no answers may stay to be read.
  public func close() {
    guard let open = screen else { return }
    screen = nil
    signals.whileHeld { _ in
      erase(brush.window)
      endwin()
      // Again, for the case that the terminal refused it the first time, which ncurses does not tell.
      tcsetattr(STDOUT_FILENO, TCSANOW, &modes)
      delscreen(open)
      input.end()
      rescue.end()
      signals.end()
    }
  }
}

/// The screen and its window; nil where TERM is not described or cannot place the cursor.
private func openScreen() -> (screen: OpaquePointer, window: UnsafeMutablePointer<WINDOW>)? {
  guard let screen = cncurses_open() else { return nil }
  if let window = cncurses_window(), cncurses_sequence("cup") != nil { return (screen, window) }
  endwin()
  delscreen(screen)
  return nil
}

private func erase(_ window: UnsafeMutablePointer<WINDOW>) {
  wattr_set(window, 0, 0, nil)
  // All of it is cleared, whatever ncurses believes to stand there.
  wclear(window)
  wrefresh(window)
}

private func setUp(_ window: UnsafeMutablePointer<WINDOW>, isLocked: Bool) {
  set_escdelay(25)
  if isLocked { raw() } else { cbreak() }
  noecho()
  keypad(window, true)
  nodelay(window, true)
  // Paint whole screens even when the next key is already there.
  typeahead(-1)
  // Speech and braille displays follow the cursor: it is always seen, and always where the canvas has it.
  leaveok(window, false)
  curs_set(1)
}
