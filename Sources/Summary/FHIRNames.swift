// The names under which FHIR knows the guide and its ids.

import Guide

/// Names that stay as they are, so that what was kept under one is found again.
///
/// They are URNs, because no web address belongs to the guide.
enum FHIRName {
  /// The questionnaire, without its version.
  static let questionnaire = "urn:drug-guide:questionnaire"
  /// The code system whose codes are the ids of the questions.
  static let questions = "urn:drug-guide:questions"
  /// The extension that marks the code of an option which leaves its question open; its value is then `true`.
  static let unknown = "urn:drug-guide:unknown"

  /// The code system whose codes are the ids of a question's options.
  static func options(of question: String) -> String { "urn:drug-guide:options:\(question)" }
}

extension AskableQuestion {
  /// The link ids of the groups around the question, from the outside: one for each clause that the question itself has
  /// no room for.
  var groupIDs: [String] { clauses.dropLast().indices.map { "\(question.id)/when/\($0 + 1)" } }
}

extension JSONWriter {
  /// An option as a code, with its label.
  mutating func write(_ option: Guide.Option, of question: Guide.Question, _ key: StaticString) {
    beginObject(key)
    if question.unknownOptions.contains(option) {
      beginArray("extension")
      beginObject()
      write(FHIRName.unknown, "url")
      write(true, "valueBoolean")
      endObject()
      endArray()
    }
    write(FHIRName.options(of: question.id), "system")
    write(option.id, "code")
    write(option.label, "display")
    endObject()
  }
}
