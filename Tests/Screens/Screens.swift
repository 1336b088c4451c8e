// Goes through the guide as many people, and looks at what each is shown.

import Glibc
import Guide

/// `screens people COUNT PHRASES` looks at what that many people are shown at the end; `screens language` looks for
/// English on every page. Both print what they looked at and what is wrong, and end with 1 where something is.
@main
enum Screens {
  static func main() async {
    let arguments = CommandLine.arguments
    if arguments.count == 4, arguments[1] == "people", let count = Int(arguments[2]), count > 0,
      case let banned = BannedPhrases(arguments[3]), banned.count > 0
    {
      await lookAtPeople(count, banned)
    } else if arguments.count == 2, arguments[1] == "language" {
      lookForEnglish()
    } else {
      print("usage: screens people COUNT PHRASES | screens language")
      exit(64)
    }
  }

  private static func lookForEnglish() {
    let check = LanguageCheck(.embedded, widths: [80, 40, 20], people: 5)
    end(check.faults.sorted(), "\(check.pages) pages at 80, 40 and 20 columns", "No word of English, no word cut.")
  }

  private static func lookAtPeople(_ count: Int, _ banned: BannedPhrases) async {
    let checks = await checks(banned, people: count)
    func sum(_ part: (PeopleCheck) -> Int) -> Int { checks.map(part).reduce(0, +) }
    end(
      Set(checks.flatMap(\.faults)).sorted(),
      """
      \(sum(\.people)) people, \(sum(\.results.count)) results and summaries, \(sum(\.drugPages)) pages of drugs, at 80 and \
      40 columns, \(banned.count) phrases
      Answers, questions and drugs fit on one sheet of text in \(sum(\.shortSummaries)) of \(sum(\.results.count)) summaries
      """,
      "No word is cut, no section empty, no phrase banned.")
  }

  private static func end(_ faults: [String], _ done: String, _ good: String) -> Never {
    for fault in faults.prefix(50) { print(fault) }
    print(done)
    print(faults.isEmpty ? good : "\(faults.count) faults")
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
