// All Swift files of a guide, and the one that puts it together.

/// The text of each Swift file that a guide becomes, by file name.
///
/// The plugin EmbedContent lists the same names, from the names of the content's files alone.
func code(of guide: WholeGuide, _ rules: WholeRules, wording keys: [String: [String]]) -> [String: String] {
  var files = [
    "Questions.swift": guide.questionsCode, "Topics.swift": guide.topicsCode, "Help.swift": guide.helpCode,
    "Terms.swift": guide.termsCode, "Sources.swift": guide.sourcesCode, "Wording.swift": guide.wordingCode(keys),
    "Embedded.swift": guide.embeddedCode, "Compiled.swift": code(of: rules),
  ]
  for drug in guide.drugs { files["Drug_\(drug.id.string).swift"] = guide.code(of: drug) }
  return files
}

extension WholeGuide {
  private var notCoveredCode: String {
    guard let notCovered, let statement = written.notCovered?.statement else { return "nil" }
    return "NotCovered(when: \(notCovered.code), statement: \(statement.code))"
  }

  /// The file that puts the guide together.
  ///
  /// Each part is made when it is first asked for: the first screen needs few of them.
  fileprivate var embeddedCode: String {
    let drugList = made("embeddedDrugs", "[Drug]", by: returned(drugs.map { name("drug", $0.id) }))
    let deciders = [
      "do {",
      "  return try Deciders(",
      "    questions: embeddedQuestions, drugs: embeddedDrugs, cautions: embeddedCautions,",
      "    notCovered: \(notCovered?.code ?? "nil"), compiled: embeddedCompiled)",
      "} catch {",
      "  preconditionFailure(\"ContentCompiler let through rules that do not fit together: \\(error)\")",
      "}",
    ]
    let guide = [
      "return Guide(",
      "  factsAsOf: \(literal(written.factsAsOf.string)), oldAfterMonths: \(written.oldAfterMonths.string),",
      "  notCovered: \(notCoveredCode),",
      "  parts: Parts(",
      "    questions: { embeddedQuestions }, drugs: { embeddedDrugs }, judgements: { embeddedJudgements },",
      "    cautions: { embeddedCautions }, topics: { embeddedTopics }, terms: { embeddedTerms },",
      "    contacts: { embeddedContacts }, helpLevels: { embeddedHelpLevels }, sources: { embeddedSources },",
      "    deciders: { embeddedDeciders }))",
    ]
    var lines = made("embedded", "Guide", by: guide)
    lines[0] = "public \(lines[0])"
    return file(
      "The guide that is compiled in.",
      ["/// The guide that was written in Content and compiled in."] + lines + [""] + drugList + [""]
        + made("embeddedDeciders", "Deciders", by: deciders))
  }
}
