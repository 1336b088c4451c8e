// The whole way from the texts of the content to Swift source, in memory.

/// What became of a content: Swift files, or everything that is wrong with it.
package enum Compilation: Equatable {
  /// The text of each Swift file, by file name, and what is doubtful, by file and line.
  case compiled([String: String], warnings: [Fault])
  /// The faults, by file and line; at least one is an error.
  case faulty([Fault])
}

/// Checks a content and turns it into Swift source for module Guide.
///
/// - Parameters:
///   - texts: The text of each YAML file, by its path below the content folder.
///   - folder: The name of the content folder in messages.
///   - wordingFolder: The name of the folder of the wording in messages, where that is another one.
///   - keys: The wordings that the code needs, with their slots.
package func compile(
  _ texts: [String: String], in folder: String = "Content", wordingIn wordingFolder: String? = nil,
  wording keys: [String: [String]] = wordingKeys
) -> Compilation {
  let findings = Findings()
  let guide = ContentReader(
    texts: texts, folder: folder, wordingFolder: wordingFolder, findings: findings
  ).guide()
  checkIDs(of: guide, findings)
  checkSources(of: guide, findings)
  checkDuplicates(of: guide, findings)
  checkTermOrder(of: guide, findings)
  checkCriteria(of: guide, findings)
  checkAgreedNames(of: guide, findings)
  checkWording(of: guide, keys: keys, findings)
  let texts = guide.shownTexts
  checkSlots(of: texts, findings)
  checkSentences(of: texts, findings)
  checkWidths(of: texts, findings)
  checkPhrases(of: guide, in: texts, findings)
  checkNumbers(of: guide, in: texts, findings)
  checkWords(of: guide, in: texts, findings)
  guard !findings.hasErrors else { return .faulty(findings.sorted) }
  let whole = WholeGuide(guide)
  do {
    try checkMeaning(of: whole, findings)
    guard !findings.hasErrors else { return .faulty(findings.sorted) }
    return .compiled(code(of: whole, try WholeRules(of: whole), wording: keys), warnings: findings.sorted)
  } catch {
    findings.report(.refusedByRules("\(error)"), at: .beginning(of: "\(folder)/guide.yaml"))
    return .faulty(findings.sorted)
  }
}
