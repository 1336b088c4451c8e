// How each style looks on this terminal.

import CNcurses
import Screen

/// What the terminal paints on, as far as it can be told.
enum Background: Hashable, Sendable {
  case dark, light, unknown

  /// Reads the variable COLORFGBG, such as `15;0`: colours of the text and of the background by their numbers.
  ///
  /// rxvt, Konsole and others set it. Of the sixteen colours, 7 and 9 to 15 are light, as Vim has it too.
  init(colorfgbg: String?) {
    switch colorfgbg?.split(separator: ";", omittingEmptySubsequences: false).last.flatMap({ Int($0) }) {
    case .some(0...6), .some(8): self = .dark
    case .some(7), .some(9...15): self = .light
    default: self = .unknown
    }
  }
}

/// The attributes of each style, and its colour where the terminal has colours.
///
/// A colour only repeats what bold or underline already show.
struct Looks {
  /// A style that has a colour of its own.
  private enum Coloured: Int16 {
    case heading = 1
    case urgent, notice
  }

  /// Whether a colour pair was made for the styles that have one.
  private let hasColours: Bool
  /// A heading has no colour of the eight, because the Linux console would give up its underline for one.
  private let hasHeadingColour: Bool

  /// Asks the terminal that is open.
  init(wantsColour: Bool, background: Background) {
    guard wantsColour, has_colors(), start_color() == OK, use_default_colors() == OK, cncurses_colour_count() >= 8
    else {
      hasColours = false
      hasHeadingColour = false
      return
    }
    // Other than with 256, numbers above 7 may mean anything.
    let isRich = cncurses_colour_count() == 256
    hasColours = true
    hasHeadingColour = isRich
    let colours = isRich ? Looks.colours(on: background) : Looks.fewColours(on: background)
    if isRich { init_pair(Coloured.heading.rawValue, colours.heading, -1) }
    init_pair(Coloured.urgent.rawValue, colours.urgent, -1)
    init_pair(Coloured.notice.rawValue, colours.notice, -1)
  }

  /// The colours of a theme by their numbers.
  typealias Colours = (heading: Int16, urgent: Int16, notice: Int16)

  /// Colours of the 256 that stand out by 7 to 1 from a known background, and by 4 to 1 from both, as W3C measures
  /// contrast (WCAG 2.2, success criteria 1.4.3 and 1.4.6).
  static func colours(on background: Background) -> Colours {
    switch background {
    case .dark: (117, 217, 219)
    case .light: (18, 88, 53)
    case .unknown: (31, 160, 164)
    }
  }

  /// Of the eight colours, green, yellow and cyan vanish on white, blue on black.
  static func fewColours(on background: Background) -> Colours {
    switch background {
    case .dark: (6, 1, 3)
    case .light: (4, 1, 5)
    case .unknown: (0, 1, 5)
    }
  }

  /// The attributes and the colour pair of a style; pair 0 is the terminal's own.
  func look(of style: Style) -> (attributes: attr_t, pair: Int16) {
    switch style {
    case .normal: (0, 0)
    case .title: (cncurses_bold, 0)
    case .urgent: (cncurses_bold, hasColours ? Coloured.urgent.rawValue : 0)
    case .notice: (cncurses_bold, hasColours ? Coloured.notice.rawValue : 0)
    case .heading: (cncurses_bold | cncurses_underline, hasHeadingColour ? Coloured.heading.rawValue : 0)
    case .focused, .found: (cncurses_reverse, 0)
    case .quiet: (cncurses_dim, 0)
    }
  }
}
