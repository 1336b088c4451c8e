// Decides for Peers/compare.py: says what is decided, and then decides as often as it is told to.

import Guide
import Simulation

/// The people that every contender decides about.
let peopleCount = 10_000

@main
struct Contender {
  static func main() throws {
    let rules = Guide.embedded.rules
    let people = simulatedPeople(peopleCount, answering: rules.questions)
    switch CommandLine.arguments.dropFirst().first {
    case "rules": print(json(rules))
    case "people": for person in people { print(json(person, rules.questions)) }
    case "verdicts": for person in people { print(letters(rules.verdicts(try person.answers(to: rules)), rules)) }
    case "masks": try compareMasks(rules, people)
    case "allocations": try countAllocations(rules, people)
    case "rounds": try playRounds(rules, people)
    default: print("usage: contender rules|people|verdicts|masks|allocations|rounds")
    }
  }
}
