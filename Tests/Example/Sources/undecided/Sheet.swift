// What is found for a person, in the words of the guide.

import Decisions
import Guide
import Summary

/// Each drug that may match, with what could settle it.
func reasons(in findings: Guide.Findings, of guide: Guide) -> [String] {
  findings.drugs(.mayMatch).compactMap { drug in
    drug.best.map { "\(guide.name(of: drug.drug)): \(guide.reason(for: $0, in: findings))" }
  }
}

/// What to take to the team, as one long page of text.
func sheet(for findings: Guide.Findings, of guide: Guide) -> String {
  let summary = guide.summary(of: findings)
  return summary.contents(as: .text, width: 60, pageLength: nil)
}
