// Goes through the guide as many people, and looks at what each is shown.

import Glibc
import Guide

/// `screens PEOPLE PHRASES`: prints what was looked at and what is wrong; ends with 1 where something is.
@main
enum Screens {
  static func main() async {
    let arguments = CommandLine.arguments
    guard arguments.count == 3, let people = Int(arguments[1]), people > 0 else {
      print("usage: screens PEOPLE PHRASES")
      exit(64)
    }
    let banned = BannedPhrases(arguments[2])
    let checks = await checks(banned, people: people)
    let faults = Set(checks.flatMap(\.faults)).sorted()
    for fault in faults.prefix(50) { print(fault) }
    print(
      "\(checks.map(\.people).reduce(0, +)) people, \(checks.map(\.results.count).reduce(0, +)) results and summaries, "
        + "\(checks.map(\.drugPages).reduce(0, +)) pages of drugs, at 80 and 40 columns, \(banned.count) phrases")
    print(faults.isEmpty ? "No word is cut, no section empty, no phrase banned." : "\(faults.count) faults")
    exit(faults.isEmpty ? 0 : 1)
  }

  private static func checks(_ banned: BannedPhrases, people: Int) async -> [PeopleCheck] {
    let tasks = 4
    return await withTaskGroup(of: PeopleCheck.self) { group in
      for task in 0..<tasks {
        group.addTask {
          PeopleCheck(
            guide: .embedded, banned: banned, people: (people + task) / tasks, seed: UInt64(40 + task))
        }
      }
      var checks: [PeopleCheck] = []
      for await check in group { checks.append(check) }
      return checks
    }
  }
}
