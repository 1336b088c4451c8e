// Four rooms say for themselves which characters steer a terminal; here they are held together.

import AnswersFile
import ContentCompiler
import CustomDump
import Testing

@testable import Interview
@testable import Outside

@Suite struct SteeringTests {
  /// Every character of the plane that nearly all texts are of, those that mark languages, and some of the rest.
  private static let scalars =
    [UInt32(0)...0xFFFF, 0xE0000...0xE0FFF].joined().compactMap { Unicode.Scalar($0) }
    + stride(from: UInt32(0x10000), through: 0x10FFFF, by: 251).compactMap { Unicode.Scalar($0) }

  /// The characters that a room does not leave as they are.
  private func changed(by show: (String) -> String) -> Set<Unicode.Scalar> {
    Set(Self.scalars.filter { show("x\($0)x") != "x\($0)x" })
  }

  private func categories(_ scalars: Set<Unicode.Scalar>) -> Set<Unicode.GeneralCategory> {
    Set(scalars.map(\.properties.generalCategory))
  }

  @Test func theRoomsAgreeOnWhatSteersATerminal() {
    let typing = changed { typed($0) }
    expectNoDifference(categories(typing), [.control, .format, .lineSeparator, .paragraphSeparator])
    let paths = changed(by: shownPath)
    #expect(paths.isSuperset(of: typing))
    expectNoDifference(categories(paths.subtracting(typing)), [.privateUse])
    #expect(changed { shown($0) } == paths)
    let answers = changed { escaped($0) }
    #expect(answers.isSuperset(of: paths))
    expectNoDifference(categories(answers.subtracting(paths)), [.unassigned])
    #expect(changed(by: shownLine) == answers)
  }
}
