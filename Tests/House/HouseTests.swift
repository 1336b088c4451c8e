// The rooms of the house see only what stands below them, and each file is one short chapter.

import CustomDump
import Testing

@Suite struct HouseTests {
  private let house = House()

  /// The faults of every Swift file in Sources, each with the path of its file.
  private func faults(_ find: (SourceFile) -> [String]) throws -> [String] {
    let files = house.sourceFiles
    try #require(files.count > 50)
    return files.flatMap { file in find(file).map { "\(file.path): \($0)" } }
  }

  @Test func everyRoomImportsOnlyDeclaredRoomsOfLowerFloors() throws {
    let declared = declaredRooms(house.package)
    expectNoDifference(declared["Summary"], ["AnswersFile", "Decisions", "Guide", "Screen"])
    expectNoDifference(declared["ContentCompiler"], ["Decisions"])
    #expect(declared["drug-guide"]?.contains("CursesTerminal") == true)
    expectNoDifference(try faults { importFaults(in: $0.text, room: $0.room, declared: declared) }, [])
  }

  @Test func theTerminalIsOneRoomsAndDecisionsNeedNothing() {
    let declared = declaredRooms(house.package)
    expectNoDifference(declared.filter { $0.value.contains("CNcurses") }.keys.sorted(), ["CursesTerminal"])
    expectNoDifference(declared["Decisions"], [])
  }

  @Test func whatPackageDeclaresNeverLooksUpEither() {
    for (room, seen) in declaredRooms(house.package) {
      for other in seen { #expect(floors[other, default: 9] < floors[room, default: 0], "\(room) sees \(other)") }
    }
  }

  @Test func everyFolderOfSourcesIsARoomOfThePlan() {
    expectNoDifference(house.rooms, (Array(floors.keys) + ["Plugins"]).sorted())
  }

  @Test func noRoomHasAnEmptyName() {
    expectNoDifference(house.rooms.flatMap(nameFaults), [])
    expectNoDifference(nameFaults("Helpers"), ["Helpers says nothing"])
  }

  @Test func onlyTheTopFloorPrintsAndExits() throws {
    expectNoDifference(
      try faults { ["drug-guide", "compile-content"].contains($0.room) ? [] : printFaults(in: $0.text) }, [])
  }

  @Test func everyFileIsShortAndBeginsByItsJob() throws {
    expectNoDifference(try faults { shapeFaults(in: $0.text) }, [])
    let tests = house.testFiles
    #expect(tests.count > 150)
    expectNoDifference(tests.flatMap { file in shapeFaults(in: file.text).map { "\(file.path): \($0)" } }, [])
  }

  @Test func everyRoomIsTestedInTheFolderOfItsName() {
    // What the compiler or the linker alone reads, and what does no more than call the content compiler.
    let others = ["CNcurses", "NoCrashReport", "Plugins", "compile-content"]
    expectNoDifference(Set(house.rooms).subtracting(house.testFiles.map(\.room)).sorted(), others)
  }

  @Test func nothingOfTheContentStandsInTheCode() throws {
    let ids = house.contentIDs
    #expect(ids.anywhere.count > 15 && ids.quoted.count > 2 && ids.phones.count > 2)
    expectNoDifference(try faults { contentFaults(in: $0.text, ids) }, [])
  }
}

/// Each check finds the fault that it is there for.
@Suite struct FaultTests {
  private let declared: [String: Set<String>] = ["Pages": ["Screen"], "Screen": []]

  @Test func anImportLineIsFoundInEachOfItsForms() {
    expectNoDifference(
      [
        "import Screen", "public import Screen", "@testable import Screen", "  import struct Screen.Page",
        "import Screen.Sub",
      ]
      .map { importedModule(Substring($0)) }, Array(repeating: "Screen", count: 5))
    expectNoDifference(
      ["// we import Screen", "let import = 1", "important"].map { importedModule(Substring($0)) }, [nil, nil, nil])
  }

  @Test func aRoomThatLooksUpOrAsideIsFound() {
    expectNoDifference(importFaults(in: "import Screen", room: "Pages", declared: declared), [])
    expectNoDifference(
      importFaults(in: "import Pages", room: "Screen", declared: declared), ["Screen looks up at Pages"])
    expectNoDifference(
      importFaults(in: "import Guide", room: "Screen", declared: declared), ["Screen looks up at Guide"])
    expectNoDifference(
      importFaults(in: "// x\n\nimport Guide", room: "Pages", declared: declared), ["Pages does not declare Guide"])
  }

  @Test(arguments: [
    ("import Foundation", "Guide"), ("import Glibc", "Decisions"), ("import CNcurses", "Screen"),
    ("import CNcurses", "Pages"), ("import Yams", "Guide"), ("internal import FoundationEssentials", "Outside"),
    ("import ArgumentParser", "Pages"), ("import Decisions", "Decisions"),
  ])
  func anImportThatIsNotAllowedIsFound(_ line: String, room: String) {
    #expect(importFaults(in: line, room: room, declared: declared).count == 1)
  }

  @Test func declaredRoomsAreReadFromThePackage() {
    let package = """
          room("Decisions"),
          // Floor 2
          room("Guide", ["Decisions"], plugins: ["EmbedContent"]),
          .executableTarget(
            name: "drug-guide",
            dependencies: [
              "Guide", .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ]),
          tests("Guide", ["Decisions", "Pages"]),
      """
    expectNoDifference(
      declaredRooms(package), ["Decisions": [], "Guide": ["Decisions"], "drug-guide": ["Guide"]])
  }

  @Test func aCallOfPrintOrExitIsFound() {
    for line in ["print(\"x\")", "  print(x)", "Swift.print(x)", "guard a else { exit(1) }", "exit(2)", "f(print(x))"] {
      expectNoDifference(printFaults(in: line), [line])
    }
    for line in [
      "try print(text, on: printer)", "func print(_ text: String, on printer: String) {", "case print(printer: String)",
      "return [.print(printer: printer)]", "blueprint(x)", "_exit(1)", "// print(x)", "case .print(let x): y",
    ] {
      expectNoDifference(printFaults(in: line), [])
    }
  }

  @Test func aFileThatIsTooLongOrSaysNothingOfItselfIsFound() {
    expectNoDifference(shapeFaults(in: "// A job.\n\nlet x = 1\n"), [])
    expectNoDifference(shapeFaults(in: "let x = 1\n"), ["does not begin with its job"])
    expectNoDifference(shapeFaults(in: "//\nlet x = 1\n"), ["does not begin with its job"])
    let lines = String(repeating: "//\n", count: 299)
    expectNoDifference(shapeFaults(in: "// A job.\n" + lines), [])
    expectNoDifference(shapeFaults(in: "// A job.\n//\n" + lines), ["has 301 lines"])
  }

  @Test func anIDOrANumberOfTheContentIsFound() {
    let ids = ContentIDs(anywhere: ["prior_taxane", "palbociclib"], quoted: ["sex"], phones: ["0808 800 4040"])
    for line in ["a == .prior_taxane", "\"prior_taxane\"", "let palbociclib = 1", "\"Palbociclib\"", "f(\"sex\")"] {
      #expect(contentFaults(in: line, ids).count == 1, "\(line)")
    }
    for line in ["call(\"0808 800 4040\")", "let n = 08088004040", "\"0808-800-4040\""] {
      #expect(contentFaults(in: line, ids).count == 1, "\(line)")
    }
    for line in ["the sex of", "prior_taxanes", "x.palbociclibs", "let a = 1 // such as palbociclib", "0808 800 4041"] {
      expectNoDifference(contentFaults(in: line, ids), [], "\(line)")
    }
  }
}
