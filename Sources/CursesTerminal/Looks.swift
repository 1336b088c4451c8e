// How each style looks on this terminal.

import CNcurses
import Screen

/// The attributes of each style, and its colour where the terminal has colours.
///
/// A colour only repeats what bold or underline already show, and is chosen to be read on white and on black.
struct Looks {
  /// The colour pairs of the styles that have one. None where a colour cannot be put on the terminal's own background.
  private let pairs: [Style: Int16]

  /// Asks the terminal that is open.
  init(wantsColour: Bool) {
    guard wantsColour, has_colors(), start_color() == OK, use_default_colors() == OK, cncurses_colour_count() >= 8
    else {
      pairs = [:]
      return
    }
    // Of the eight colours, green, yellow and cyan vanish on white, blue on black. A heading has none of them, because
    // the Linux console would give up its underline for a colour. Other than with 256, higher numbers may mean anything.
    let colours: KeyValuePairs<Style, Int16> =
      cncurses_colour_count() == 256 ? [.heading: 31, .urgent: 160, .notice: 164] : [.urgent: 1, .notice: 5]
    var pairs: [Style: Int16] = [:]
    for (style, colour) in colours {
      let pair = Int16(pairs.count + 1)
      init_pair(pair, colour, -1)
      pairs[style] = pair
    }
    self.pairs = pairs
  }

  /// The attributes and the colour pair of a style; pair 0 is the terminal's own.
  func look(of style: Style) -> (attributes: attr_t, pair: Int16) {
    (Self.attributes(of: style), pairs[style] ?? 0)
  }

  private static func attributes(of style: Style) -> attr_t {
    switch style {
    case .normal: 0
    case .title, .urgent, .notice: cncurses_bold
    case .heading: cncurses_bold | cncurses_underline
    case .focused: cncurses_reverse
    case .quiet: cncurses_dim
    }
  }
}
