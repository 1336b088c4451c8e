// The hand-written C masks: answers in their form, and where their verdicts are those of Decisions.

import CMasks
import Decisions
import Simulation

/// The answers of people as the C masks read them, one person after the other.
struct MaskPeople {
  private let possible: [UInt8]
  private let questionCount: Int

  init(_ people: [Person], answering questions: [Question]) {
    questionCount = questions.count
    possible = people.flatMap { person in
      zip(questions, person.options).map { question, option in
        let known = option.flatMap { question.options.firstIndex(of: $0) }
        return known.map { 1 << UInt8($0) } ?? (1 << UInt8(question.options.count)) - 1
      }
    }
  }

  /// Decides for each person in turn into the same verdicts, and then hands them over.
  func decideEach(_ verdicts: inout [UInt8], _ body: (borrowing [UInt8]) -> Void) {
    possible.withUnsafeBufferPointer { possible in
      for person in stride(from: 0, to: possible.count, by: questionCount) {
        masks_decide(possible.baseAddress.map { $0 + person }, &verdicts)
        body(verdicts)
      }
    }
  }
}

/// Stops with the first difference that three-valued logic does not explain, and counts those that it does.
func compareMasks(_ rules: Rules, _ people: [Person]) throws {
  try requireSameIDs("question", rules.questions.map(\.id)) { masks_question($0) }
  try requireSameIDs("use", rules.uses.map(\.id)) { masks_use($0) }
  let expected = try people.map { rules.verdicts(try $0.answers(to: rules)) }
  var verdicts = [UInt8](repeating: 0, count: rules.uses.count)
  var person = 0
  var leftOpen = 0
  var difference: Difference?
  MaskPeople(people, answering: rules.questions).decideEach(&verdicts) { verdicts in
    for use in rules.uses.indices where verdicts[use] != bits(expected[person][use]) {
      leftOpen += 1
      if verdicts[use] != bits(.mayMatch) {
        difference = difference ?? Difference(person: person, use: rules.uses[use].id)
      }
    }
    person += 1
  }
  if let difference { throw difference }
  print("C masks: all \(people.count * rules.uses.count) verdicts agree, but for those that are settled and that")
  print("  three-valued logic leaves open: \(leftOpen)")
}

private func requireSameIDs(_ kind: String, _ ids: [String], _ id: (Int32) -> UnsafePointer<CChar>?) throws {
  for (number, expected) in ids.enumerated() {
    let found = id(Int32(number)).map { String(cString: $0) }
    if found != expected { throw OtherContent(kind: kind, expected: expected, found: found) }
  }
  if let more = id(Int32(ids.count)) {
    throw OtherContent(kind: kind, expected: nil, found: String(cString: more))
  }
}

private func bits(_ verdict: Verdict) -> UInt8 {
  switch verdict {
  case .doesNotMatch: 1
  case .matches: 2
  case .mayMatch: 3
  }
}

/// A verdict of the C masks that is wrong, and not for want of exactness.
struct Difference: Error {
  let person: Int
  let use: String
}

/// The C masks are written for other content; `masks.c` has to follow it by hand.
struct OtherContent: Error {
  let kind: String
  let expected: String?
  let found: String?
}
