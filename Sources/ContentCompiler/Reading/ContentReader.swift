// The files of the content as one written guide.

/// Reads every file of a content into what was written there.
struct ContentReader {
  /// The files that must be there, with what needs them.
  static let singleFiles = [
    "guide.yaml", "criteria.yaml", "judgements.yaml", "cautions.yaml", "terms.yaml", "help.yaml",
    "banned-phrases.yaml", "plain-words.yaml",
  ]
  /// The folders of files of one kind.
  static let folders = ["drugs", "questions", "topics", "sources", "wording"]

  private let folder: String
  private let wordingFolder: String
  private let findings: Findings
  /// The files that have a place in the content, below its folder.
  private let paths: [String]
  /// The tree of each of them that could be read.
  private let trees: [String: Tree]

  /// Parses every file; reports those that nothing reads and those that are missing.
  ///
  /// - Parameter wordingFolder: The name of the folder of the wording in messages; nil where it is in the content folder.
  init(texts: [String: String], folder: String, wordingFolder: String? = nil, findings: Findings) {
    self.folder = folder
    let wordingFolder = wordingFolder ?? "\(folder)/wording"
    self.wordingFolder = wordingFolder
    /// The name of a file in messages.
    func shown(_ path: String) -> String {
      path.hasPrefix("wording/") ? wordingFolder + path.dropFirst("wording".count) : "\(folder)/\(path)"
    }
    self.findings = findings
    paths = texts.keys.filter(Self.isExpected).sorted()
    var trees: [String: Tree] = [:]
    for path in paths {
      trees[path] = texts[path].flatMap { Tree(yaml: $0, path: shown(path), findings: findings) }
    }
    if let number = trees["help.yaml"]?.emergencyNumber {
      trees = trees.mapValues { $0.withEmergencyNumber(number) }
    }
    self.trees = trees
    let allowed = Self.singleFiles + Self.folders.map { "\($0)/ID.yaml" }
    for path in texts.keys where !Self.isExpected(path) {
      findings.report(.unexpectedFile(allowed: allowed), at: .beginning(of: shown(path)))
    }
    for path in Self.singleFiles where texts[path] == nil {
      findings.report(.missingFile, at: .beginning(of: "\(folder)/\(path)"))
    }
  }

  private static func isExpected(_ path: String) -> Bool {
    let parts = path.split(separator: "/").map(String.init)
    return singleFiles.contains(path) || parts.count == 2 && folders.contains(parts[0]) && path.hasSuffix(".yaml")
  }

  /// All that was written, with every fault of shape reported.
  func guide() -> Written.Guide {
    let guide = trees["guide.yaml"].flatMap { Entry($0, .guide, findings) }
    let help = trees["help.yaml"].flatMap { Entry($0, .help, findings) }
    // It stands in the texts already; what is left is to look at its shape.
    _ = help?.phone("emergency_number")
    return Written.Guide(
      factsAsOf: guide?.date("facts_as_of") ?? Text(string: "", place: .beginning(of: "\(folder)/guide.yaml")),
      oldAfterMonths: guide?.number("old_after_months")
        ?? Text(string: "", place: .beginning(of: "\(folder)/guide.yaml")),
      notCovered: guide?.optionalEntry("not_covered", .notCovered).map {
        Written.NotCovered(when: $0.criterion("when"), statement: $0.ownStatement())
      },
      questionOrder: guide?.texts("questions") ?? [],
      drugOrder: guide?.texts("drugs") ?? [],
      topicOrder: guide?.texts("topics", mayBeEmpty: true) ?? [],
      questions: files(in: "questions", .question).map(Written.Question.init),
      drugs: files(in: "drugs", .drug).map(Written.Drug.init),
      topics: files(in: "topics", .topic).map { Written.Topic($0, findings) },
      criteria: list("criteria.yaml", .namedCriterion).map {
        Written.NamedCriterion(id: $0.id(), criterion: $0.criterion("criterion"))
      },
      judgements: list("judgements.yaml", .judgement).map {
        Written.Judgement(id: $0.id(), statement: $0.ownStatement())
      },
      cautions: list("cautions.yaml", .caution).map {
        Written.Caution(id: $0.id(), when: $0.criterion("when"), statement: $0.ownStatement())
      },
      terms: list("terms.yaml", .term).map(Written.Term.init),
      contacts: help?.entries("contacts", .contact).map(Written.Contact.init) ?? [],
      levels: help?.entries("levels", .level).map(Written.HelpLevel.init) ?? [],
      sources: files(in: "sources").flatMap { entries($0, .source) }.map(Written.Source.init),
      phrases: files(in: "wording").flatMap(phrases),
      bannedPhrases: list("banned-phrases.yaml", .bannedPhrase).map {
        Written.BannedPhrase(phrase: $0.text("phrase"), instead: $0.text("instead"))
      },
      plainWords: trees["plain-words.yaml"].map(words) ?? [],
      folder: folder, wordingFolder: wordingFolder, paths: paths, unreadable: Set(paths.filter { trees[$0] == nil }))
  }

  private func files(in name: String) -> [Tree] {
    paths.filter { $0.hasPrefix("\(name)/") }.compactMap { trees[$0] }
  }

  private func files(in name: String, _ schema: Schema) -> [Entry] {
    files(in: name).compactMap { Entry($0, schema, findings) }
  }

  private func list(_ path: String, _ schema: Schema) -> [Entry] {
    trees[path].map { entries($0, schema) } ?? []
  }

  private func entries(_ tree: Tree, _ schema: Schema) -> [Entry] {
    readList(tree, mayBeEmpty: true, findings).compactMap { Entry($0, schema, findings) }
  }

  private func words(_ tree: Tree) -> [Text] {
    readList(tree, mayBeEmpty: true, findings).map { readText($0, findings) }
  }

  private func phrases(_ tree: Tree) -> [Written.Phrase] {
    guard case .mapping(let fields) = tree.content else {
      findings.report(.wrongShape(found: tree.shape, allowed: [.mapping]), at: tree.place)
      return []
    }
    return fields.map { Written.Phrase(key: $0.name, text: readText($0.value, mayEndWithBlank: true, findings)) }
  }
}
