// Which fields each kind of mapping has, in one table.

/// The fields of one kind of mapping, in the order in which messages list them.
struct Schema {
  /// What the mapping is, with an article, as messages say it.
  let noun: String
  let required: [String]
  var optional: [String] = []

  var fields: [String] { required + optional }

  static let guide = Schema(
    noun: "guide.yaml", required: ["facts_as_of", "old_after_months", "questions", "drugs", "topics"],
    optional: ["not_covered"])
  static let notCovered = Schema(noun: "not_covered", required: ["when", "text", "sources"])
  static let statement = Schema(noun: "a statement", required: ["text", "sources"])
  static let source = Schema(noun: "a source", required: ["id", "publisher", "title", "address", "read"])
  static let drug = Schema(
    noun: "a drug",
    required: [
      "id", "name", "brands", "kind", "ways", "summary", "what_it_is", "who_it_is_for", "how_you_have_it", "what_with",
      "side_effects", "emergency", "tell_your_team", "checks", "ask", "uses",
    ],
    optional: ["said", "good_to_know", "see_also"])
  static let use = Schema(
    noun: "a use", required: ["id", "name", "sources", "conditions"], optional: ["agrees_with"])
  static let condition = Schema(noun: "a condition", required: ["text", "short", "criterion"])
  static let question = Schema(
    noun: "a question", required: ["id", "name", "text", "why", "help", "sources", "options", "unknown"],
    optional: ["applies_when", "codes"])
  static let code = Schema(noun: "a code", required: ["system", "code", "display", "sources"], optional: ["notice"])
  static let option = Schema(noun: "an option", required: ["id", "label"], optional: ["hint"])
  static let unknownOption = Schema(noun: "an unknown option", required: ["id", "label", "ask"], optional: ["hint"])
  static let namedCriterion = Schema(noun: "a named criterion", required: ["id", "criterion"])
  static let judgement = Schema(noun: "a judgement", required: ["id", "text", "sources"])
  static let caution = Schema(noun: "a caution", required: ["id", "when", "text", "sources"])
  static let term = Schema(noun: "a term", required: ["id", "name", "forms", "meaning"], optional: ["said"])
  static let bannedPhrase = Schema(noun: "a banned phrase", required: ["phrase", "instead"])
  static let topic = Schema(noun: "a topic", required: ["id", "title", "sections"], optional: ["see_also"])
  static let section = Schema(noun: "a section", required: [], optional: ["heading", "paragraphs", "items"])
  static let help = Schema(noun: "help.yaml", required: ["emergency_number", "contacts", "levels"])
  static let contact = Schema(noun: "a contact", required: ["id", "name", "phone", "note"], optional: ["hours"])
  static let level = Schema(noun: "a level", required: ["id", "heading", "sources", "items"])
}
