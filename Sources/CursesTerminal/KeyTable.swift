// The codes and sequences that terminals send for keys.

import CNcurses
import Screen

/// The key for a code that ncurses gives when it knows the terminal's sequence.
func key(forCode code: Int32) -> Key {
  switch code {
  case KEY_UP: .up
  case KEY_DOWN: .down
  case KEY_LEFT: .left
  case KEY_RIGHT: .right
  case KEY_PPAGE, KEY_A3: .pageUp
  case KEY_NPAGE, KEY_C3: .pageDown
  case KEY_HOME, KEY_FIND, KEY_A1: .home
  case KEY_END, KEY_SELECT, KEY_C1: .end
  case KEY_ENTER: .enter
  case KEY_BACKSPACE: .backspace
  case KEY_BTAB: .backTab
  default: .other
  }
}

/// The key for a character that came as itself.
func key(forScalar scalar: Unicode.Scalar) -> Key {
  switch scalar {
  case "\t": .tab
  case "\n", "\r": .enter
  case "\u{1B}": .escape
  case "\u{08}", "\u{7F}": .backspace
  // Ctrl and a letter; Tab, Enter and Backspace are above.
  case "\u{01}"..."\u{1A}": .control(Character(Unicode.Scalar(UInt8(scalar.value) + 0x60)))
  default: scalar.properties.generalCategory == .control ? .other : .character(Character(scalar))
  }
}

/// The key for a sequence, without its Esc, that the terminal's description does not have.
///
/// TERM often names a poorer terminal than the one that is there: a vt100 has no Page Up.
func key(forSequence sequence: String) -> Key {
  switch sequence {
  case "[A", "OA": .up
  case "[B", "OB": .down
  case "[C", "OC": .right
  case "[D", "OD": .left
  case "[5~": .pageUp
  case "[6~": .pageDown
  case "[H", "OH", "[1~", "[7~": .home
  case "[F", "OF", "[4~", "[8~": .end
  case "OM": .enter
  case "[Z": .backTab
  default: .other
  }
}
