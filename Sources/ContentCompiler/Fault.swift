// What can be wrong with a content, as values that carry the facts.

/// A mistake in the content, or what looks like one, with the place where it stands.
package struct Fault: Hashable {
  package let place: Place
  let kind: Kind

  /// What is wrong.
  enum Kind: Hashable {
    // The files
    case unreadable(problem: String, advice: String?)
    case manyCopies(Int, allowed: Int)
    case missingFile
    case unexpectedFile(allowed: [String])
    case noFile(noun: String, id: String, pattern: String, nearest: String?)
    case notListed(noun: String, id: String, list: String)
    case fileNameDiffers(id: String, fileName: String)

    // The shape
    case wrongShape(found: Shape, allowed: [Shape])
    case unknownField(String, noun: String, allowed: [String], nearest: String?)
    case missingField(String, noun: String, required: [String])
    case duplicateField(String)
    case emptyList
    case emptySection
    case wrongOptionCount(Int)

    // The texts
    case lostWord(String, noun: String)
    case lostComment(String)
    case emptyText
    case unwantedCharacter(Unwanted)
    case unseenCharacter(String)
    case malformedID(String)
    case reservedID(String, reserved: [String])
    case malformedDate(String)
    case malformedNumber(String)
    case malformedAddress(String)
    case malformedPhone(String)
    case foreignUseID(String, drug: String)
    case duplicate(String, noun: String, first: Place)

    // The words of texts
    case longSentence(words: Int, String)
    case manySentences(Int)
    case joinedSentences(String)
    case wideWord(String, columns: Int, allowed: Int)
    case bannedPhrase(String, instead: String)
    case emptyPhrase(String)
    case misplacedPhone(String)
    case misplacedTemperature
    case unexplainedWord(String, pages: [String])

    // The list of plain words
    case noPlainWord(String)
    case capitalInPlainWord(String)
    case unsortedPlainWord(String, after: String)
    case needlessPlainWord(String)
    case unsortedTerm(String, after: String)

    // What texts name
    case unknownWay(String, allowed: [String], nearest: String?)
    case unknownID(String, noun: String, home: String, nearest: String?)
    case deadLink(String, nearest: String?)
    case linkToItself(String)

    // The criteria
    case severalFieldsInCriterion([String])
    case noFieldInCriterion
    case unknownOption(String, question: String, allowed: [String], nearest: String?)
    case openOption(String, question: String, allowed: [String])
    case circularCriterion([String])
    case laterQuestion(String, asked: String, allowed: [String])
    case judgementInAppliesWhen(String)
    case refusedByRules(String)

    // What the criteria say
    case neverMatchingUse(String, conflicting: [Place])
    case impossibleAll
    case neverAskedThere(String, appliesWhen: String, in: Whole)
    case needlessPart(in: Whole)
    case needlessOption(String, question: String, in: Whole)
    case needlessAppliesWhen(String)
    case indistinctOption(String, question: String, from: String)
    case neverAsked(String)
    case unused(String, noun: String)
    case unnamedSource(String)
    case agreeingUse(String, with: String, at: Place)
    case twinUse(String, of: String, at: Place)
    case disagreeingUse(String, from: String, agreeing: String?)
    case laterUse(String, use: String)

    // The wording
    case missingWording(String, slots: [String])
    case unknownWording(String, nearest: String?)
    case unknownSlot(String, key: String, allowed: [String], nearest: String?)
    case missingSlot(String, key: String)
    case unbalancedBrace
    case strayBrace
  }

  /// Whether the guide can be built in spite of it.
  package enum Severity: String, Hashable {
    case error
    case warning
  }

  /// How bad it is: what changes nothing that the guide decides, or is only hard to read, is a warning.
  package var severity: Severity {
    switch kind {
    case .needlessPart, .needlessOption, .needlessAppliesWhen, .indistinctOption, .neverAsked, .unused, .unnamedSource,
      .agreeingUse, .unsortedPlainWord, .needlessPlainWord, .unsortedTerm:
      .warning
    case .longSentence(let words, _): words > 25 ? .error : .warning
    default: .error
    }
  }

  /// What a part is a part of.
  enum Whole: String, Hashable {
    case use = "this use"
    case criterion = "this criterion"
  }

  /// The shapes that YAML gives.
  enum Shape: String, Hashable {
    case nothing
    case text = "a text"
    case list = "a list"
    case mapping = "a mapping"
  }

  /// What may not stand in a text.
  enum Unwanted: String, Hashable {
    case lineBreak = "a line break"
    case tab = "a tab"
    case control = "a control character"
    case blankAtTheStart = "a blank at its start"
    case blankAtTheEnd = "a blank at its end"
  }
}

/// The faults found so far; the one thing that the checks write to.
final class Findings {
  private(set) var faults: [Fault] = []

  /// Whether one of the faults keeps the guide from being built.
  var hasErrors: Bool { faults.contains { $0.severity == .error } }

  /// Adds a fault.
  func report(_ kind: Fault.Kind, at place: Place) { faults.append(Fault(place: place, kind: kind)) }

  /// The faults by file, line and column, each once; those of one place in the order in which they were found.
  var sorted: [Fault] {
    var seen: Set<Fault> = []
    return faults.filter { seen.insert($0).inserted }.enumerated()
      .sorted { ($0.element.place, $0.offset) < ($1.element.place, $1.offset) }
      .map(\.element)
  }
}
