// A screen of ncurses without a terminal: it writes to /dev/null and can be read back.

import CNcurses
import Glibc
import Screen

@testable import CursesTerminal

/// A screen of the given size that nobody sees. One at a time: ncurses has one current screen.
final class HeadlessScreen {
  let window: UnsafeMutablePointer<WINDOW>
  private let screen: OpaquePointer
  private let files: [UnsafeMutablePointer<FILE>]

  /// Opens a screen for a terminal by its name; nil where the machine does not know it.
  ///
  /// - Parameter input: the file that keys are read from.
  init?(terminal: String = "xterm-256color", width: Int = 20, height: Int = 4, input: Int32? = nil) {
    // LINES and COLUMNS do not count here.
    use_env(false)
    setlocale(LC_CTYPE, "C.UTF-8")
    guard let sink = fopen("/dev/null", "w"), let source = input.map({ fdopen($0, "r") }) ?? fopen("/dev/null", "r")
    else { return nil }
    guard let screen = newterm(strdup(terminal), sink, source), let window = cncurses_window() else { return nil }
    self.screen = screen
    self.window = window
    files = [sink, source]
    resizeterm(Int32(height), Int32(width))
  }

  deinit {
    endwin()
    delscreen(screen)
    for file in files { fclose(file) }
  }

  /// The rows as ncurses holds them, without the blanks at their ends.
  var text: String {
    (0..<getmaxy(window)).map { row in
      var characters = [wchar_t](repeating: 0, count: Int(getmaxx(window)) * 4)
      mvwinnwstr(window, row, 0, &characters, Int32(characters.count - 1))
      let scalars = characters.prefix { $0 != 0 }.compactMap { Unicode.Scalar(UInt32(bitPattern: $0)) }
      let line = String(String.UnicodeScalarView(scalars))
      return String(line.reversed().drop { $0 == " " }.reversed())
    }.joined(separator: "\n")
  }

  /// The attributes and the colour pair of a place, without its character.
  func look(row: Int32, column: Int32) -> (attributes: attr_t, pair: Int16) {
    let shown = UInt32(truncatingIfNeeded: mvwinch(window, row, column))
    let ours = cncurses_bold | cncurses_dim | cncurses_reverse | cncurses_underline
    return (shown & ours, Int16((shown >> 8) & 0xFF))
  }

  /// Paints as a terminal would that has just been opened.
  func paint(_ canvas: Canvas, isUTF8: Bool = true) {
    var brush = Brush(window: window, looks: Looks(wantsColour: true, background: .unknown), isUTF8: isUTF8)
    brush.paint(canvas)
    wrefresh(window)
  }
}
