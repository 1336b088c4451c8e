// What is read from the environment and the terminal's description before anything is painted.

import CustomDump
import Glibc
import Testing

@testable import CursesTerminal

@Suite struct EnvironmentTests {
  @Test func aLocaleNameSaysWhetherItAsksForUTF8() {
    let names = ["de_AT.UTF-8", "en_US.utf8", "C.UTF-8", "sr_RS.UTF-8@latin", "C", "de_AT", "de_AT.ISO-8859-1", ""]
    #expect(names.map(localeNameAsksForUTF8) == [true, true, true, true, false, false, false, false])
  }

  @Test func delaysAreLeftOutOfSequences() {
    expectNoDifference(
      String(decoding: withoutPadding("\u{1B}[m\u{0F}$<2>$5$<5/>x$"), as: UTF8.self), "\u{1B}[m\u{0F}$5x$")
  }

  @Test func theBackgroundIsToldByTheLastNumberOfItsVariable() {
    let values = ["15;0", "0;15", "12;8", "0;7", "15;default;0", "0;default;15", "7", "16", "x", "", nil]
    #expect(
      values.map { Background(colorfgbg: $0) } == [
        .dark, .light, .dark, .light, .dark, .light, .light, .unknown, .unknown, .unknown, .unknown,
      ])
  }

  /// The relative luminance of one of the 256 colours, as W3C defines it (WCAG 2.2), 16 and above.
  private func luminance(_ colour: Int16) -> Double {
    let levels = [0.0, 95, 135, 175, 215, 255]
    let index = Int(colour) - 16
    let parts =
      index < 216
      ? [levels[index / 36], levels[index / 6 % 6], levels[index % 6]]
      : Array(repeating: Double(8 + (index - 216) * 10), count: 3)
    let linear = parts.map { part in
      let share = part / 255
      return share <= 0.04045 ? share / 12.92 : pow((share + 0.055) / 1.055, 2.4)
    }
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
  }

  @Test func theColoursOfAThemeStandOutFromItsBackground() {
    for (background, paper, least) in [(Background.dark, 0.0, 7.0), (.light, 1.0, 7.0)] {
      let colours = Looks.colours(on: background)
      for colour in [colours.heading, colours.urgent, colours.notice] {
        let pair = [luminance(colour), paper].sorted()
        #expect((pair[1] + 0.05) / (pair[0] + 0.05) >= least, "\(colour)")
      }
    }
    let either = Looks.colours(on: .unknown)
    for colour in [either.heading, either.urgent, either.notice] {
      for paper in [0.0, 1.0] {
        let pair = [luminance(colour), paper].sorted()
        #expect((pair[1] + 0.05) / (pair[0] + 0.05) >= 3, "\(colour)")
      }
    }
  }
}
