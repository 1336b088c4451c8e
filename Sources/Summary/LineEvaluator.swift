// Answers in, decisions out, line by line, for `evaluate`.

import AnswersFile
import Decisions

/// Decides about one line after the other; what it needs for that is made once.
package struct LineEvaluator {
  private let reader: AnswersReader
  private let lines: EvaluationLines
  private var decision: Decision
  /// The lines to write.
  package var output: [UInt8] = []
  package private(set) var lineCount = 0
  package private(set) var badLineCount = 0

  package init(_ rules: Rules) {
    reader = AnswersReader(for: rules)
    lines = EvaluationLines(of: rules)
    decision = rules.decide(rules.noAnswers)
  }

  /// Adds what a line gives, without its end: nothing for a blank one. The first may begin with a byte order mark.
  package mutating func take(_ line: ArraySlice<UInt8>) {
    lineCount += 1
    let record = lineCount == 1 && line.starts(with: [0xEF, 0xBB, 0xBF]) ? line.dropFirst(3) : line
    if !record.allSatisfy({ $0 == 0x20 || $0 == 0x09 }) { decide(record) }
  }

  /// Adds what stands in the place of a line that was too long to be kept.
  package mutating func refuseLongLine() {
    lineCount += 1
    refuse("it is longer than the \(AnswersFile.sizeLimit) bytes that are allowed")
  }

  private mutating func decide(_ record: ArraySlice<UInt8>) {
    do throws(AnswersError) {
      decision.redecide(try reader.answers(inRecord: record))
      lines.append(decision, to: &output)
      output.append(UInt8(ascii: "\n"))
    } catch {
      refuse("column \(error.column): \(error.text)")
    }
  }

  private mutating func refuse(_ mistake: String) {
    badLineCount += 1
    lines.append(error: mistake, line: lineCount, to: &output)
    output.append(UInt8(ascii: "\n"))
  }
}
