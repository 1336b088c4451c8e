// Goes through the guide as many people, and looks at what each is shown.

import Glibc
import Guide

/// `screens people COUNT PHRASES` looks at what that many people are shown at the end; `screens keys COUNT SEED` presses
/// so many keys at random; `screens language` looks for English on every page. Each prints what it looked at and what is
/// wrong, and ends with 1 where something is.
@main
enum Screens {
  static func main() async {
    let arguments = CommandLine.arguments
    if arguments.count == 4, arguments[1] == "people", let count = Int(arguments[2]), count > 0,
      case let banned = BannedPhrases(arguments[3]), banned.count > 0
    {
      await lookAtPeople(count, banned)
    } else if arguments.count == 4, arguments[1] == "keys", let count = Int(arguments[2]), count > 0,
      let seed = UInt64(arguments[3])
    {
      await pressKeys(count, seed: seed)
    } else if arguments.count == 2, arguments[1] == "language" {
      lookForEnglish()
    } else {
      print("usage: screens people COUNT PHRASES | screens keys COUNT SEED | screens language")
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

  private static func pressKeys(_ count: Int, seed: UInt64) async {
    let walks = await several { task in
      var walk = KeyWalk(seed: seed &+ UInt64(task))
      walk.walk(keys: (count + task) / tasks)
      return walk
    }
    func sum(_ part: (KeyWalk) -> Int) -> Int { walks.map(part).reduce(0, +) }
    let missed = PlaceKind.allCases.filter { kind in !walks.contains { $0.kinds.contains(kind) } }
    end(
      walks.flatMap(\.faults) + missed.map { "no key led to a page of the kind \($0)" }
        + (KeyWalk.findsBreaches() ? [] : ["the laws miss a lost answer or a wrong verdict"]),
      """
      \(sum(\.keys)) keys in \(tasks) walks, \(sum(\.answersGiven)) answers, \(sum(\.resultsSeen)) looks at the results, \
      \(PlaceKind.allCases.count - missed.count) kinds of pages
      """,
      "No answer is lost, every page is left again, back is where one was, and what is shown is what is decided.")
  }

  private static func end(_ faults: [String], _ done: String, _ good: String) -> Never {
    for fault in faults.prefix(50) { print(fault) }
    print(done)
    print(faults.isEmpty ? good : "\(faults.count) faults")
    exit(faults.isEmpty ? 0 : 1)
  }

  private static let tasks = 4

  private static func checks(_ banned: BannedPhrases, people: Int) async -> [PeopleCheck] {
    await several { task in
      PeopleCheck(guide: .embedded, banned: banned, people: (people + task) / tasks, seed: UInt64(40 + task))
    }
  }

  /// What each of the tasks gives, which run side by side.
  private static func several<Result: Sendable>(_ task: @escaping @Sendable (Int) -> Result) async -> [Result] {
    await withTaskGroup(of: Result.self) { group in
      for number in 0..<tasks { group.addTask { task(number) } }
      var results: [Result] = []
      for await result in group { results.append(result) }
      return results
    }
  }
}
