// Somebody who is sure of nothing: their way through the guide, what is found, and what they take along.

import Decisions
import Guide
import Interview
import Summary

@main struct Main {
  static func main() throws {
    let guide = Guide.embedded
    let state = way(through: guide) { $0.allOptions.last }
    print("The way ends at the results: \(state.visit.place == .results)")
    let answers = try guide.rules.answers(state.answers)
    let findings = guide.findings(for: answers)
    print("Drugs that match: \(findings.drugs(.matches).count)")
    let open = findings.drugs(.mayMatch)
    print("All that may match have a reason: \(reasons(in: findings, of: guide).count == open.count)")
    let lines = sheet(for: findings, of: guide).split(separator: "\n")
    print("All lines of the sheet fit on it: \(lines.allSatisfy { $0.count <= 60 })")
    print("What is asked of the world: \(leaving(state, guide))")
  }
}
