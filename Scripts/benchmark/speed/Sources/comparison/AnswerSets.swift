// The answers of made-up people, in the forms that the competitors read.

import Decisions

/// Random numbers that come again with the same seed (SplitMix64).
struct SeededGenerator: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}

/// Sets of answers: in a third every question is known, in a third seven of eight, in a third every other one.
struct AnswerSets {
  let answers: [Answers]
  /// For each set the number of the known option of each question, or -1.
  let options: [[Int]]
  /// For each set and question a bit for each option that is still possible.
  let masks: [UInt8]

  init(for rules: Rules, count: Int) {
    var generator = SeededGenerator(state: 1)
    let shares = [1, 0.875, 0.5]
    options = (0..<count).map { index in
      rules.questions.map { question in
        Double.random(in: 0..<1, using: &generator) < shares[index % 3]
          ? Int.random(in: question.options.indices, using: &generator) : -1
      }
    }
    answers = options.map { options in
      var answers = rules.noAnswers
      for (question, option) in options.enumerated() where option >= 0 {
        rules.set(option: option, forQuestion: question, in: &answers)
      }
      return answers
    }
    masks = options.flatMap { options in
      zip(options, rules.questions).map { option, question in
        option >= 0 ? 1 << UInt8(option) : UInt8((1 << question.options.count) - 1)
      }
    }
  }
}
