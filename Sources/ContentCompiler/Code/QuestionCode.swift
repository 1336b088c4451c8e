// The questions, judgements and cautions as Swift.

extension WholeGuide {
  /// The file that holds the questions and what else is about criteria.
  var questionsCode: String {
    var lines = constant("embeddedQuestions", "[Question]", array(questions.map { name("question", $0.id) }))
    lines[0] = "static \(lines[0])"
    for question in questions { lines += [""] + code(of: question) }
    lines += [""] + made("embeddedJudgements", "[Judgement]", by: judgementStatements)
    lines += [""] + made("embeddedCautions", "[Caution]", by: cautionStatements)
    return file("The questions of the guide, what only a team can judge, and the cautions.", lines)
  }

  private func code(of question: Written.Question) -> [String] {
    var lines = statements("why", question.why) + statements("help", question.help)
    lines += constant("appliesWhen", "Criterion?", [question.appliesWhen.map { expanded($0).code } ?? "nil"])
    lines += constant("options", "[Option]", array(question.options.map(\.code)))
    lines += constant("unknownOptions", "[Option]", array(question.unknownOptions.map(\.code)))
    lines += constant("codes", "[Code]", array(question.codes.map(\.expression)))
    lines += [
      "return Question(",
      "  id: \(literal(question.id.string)), name: \(literal(question.name.string)),",
      "  text: \(literal(question.text.string)), why: why, help: help, sources: \(literal(question.sources)),",
      "  appliesWhen: appliesWhen, options: options, unknownOptions: unknownOptions, codes: codes)",
    ]
    return made(name("question", question.id), "Question", by: lines)
  }

  private var judgementStatements: [String] {
    let entries = written.judgements.map { "Judgement(id: \(literal($0.id.string)), statement: \($0.statement.code))" }
    return list(of: "Judgement", entries)
  }

  private var cautionStatements: [String] {
    let entries = written.cautions.map {
      "Caution(id: \(literal($0.id.string)), when: \(expanded($0.when).code), statement: \($0.statement.code))"
    }
    return list(of: "Caution", entries)
  }
}

extension Written.Option {
  fileprivate var code: String {
    "Option(id: \(literal(id.string)), label: \(literal(label.string)), hint: \(literal(hint)), ask: \(literal(ask)))"
  }
}

extension Written.Code {
  fileprivate var expression: String {
    """
    Code(system: \(literal(system.string)), code: \(literal(code.string)), display: \(literal(display.string)), \
    notice: \(literal(notice)), sources: \(literal(sources)))
    """
  }
}
