// Opened mappings as drugs, questions, topics and the rest, by their schemas.

extension Written.Drug {
  /// Reads the fields of an entry.
  init(_ entry: Entry) {
    id = entry.id()
    name = entry.text("name")
    brands = entry.texts("brands", mayBeEmpty: true)
    said = entry.optionalStatement("said")
    kind = entry.text("kind")
    ways = entry.texts("ways")
    summary = entry.statement("summary")
    whatItIs = entry.statements("what_it_is")
    whoItIsFor = entry.statements("who_it_is_for")
    howYouHaveIt = entry.statements("how_you_have_it")
    whatWith = entry.statements("what_with")
    sideEffects = entry.statements("side_effects")
    emergency = entry.statement("emergency")
    tellYourTeam = entry.statements("tell_your_team")
    checks = entry.statements("checks")
    goodToKnow = entry.statements("good_to_know")
    ask = entry.statements("ask")
    seeAlso = entry.texts("see_also")
    uses = entry.entries("uses", .use).map(Written.Use.init)
  }
}

extension Written.Use {
  /// Reads the fields of an entry.
  init(_ entry: Entry) {
    id = entry.text("id")
    name = entry.text("name")
    sources = entry.texts("sources")
    agreesWith = entry.optionalText("agrees_with")
    conditions = entry.entries("conditions", .condition).map {
      Written.Condition(text: $0.text("text"), short: $0.text("short"), criterion: $0.criterion("criterion"))
    }
  }
}

extension Written.Question {
  /// Reads the fields of an entry.
  init(_ entry: Entry) {
    id = entry.id()
    name = entry.text("name")
    text = entry.text("text")
    why = entry.statements("why")
    help = entry.statements("help")
    sources = entry.texts("sources")
    appliesWhen = entry.optionalCriterion("applies_when")
    options = entry.entries("options", .option).map(Written.Option.init)
    unknownOptions = entry.entries("unknown", .unknownOption).map(Written.Option.init)
    codes = entry.entries("codes", .code).map {
      Written.Code(
        system: $0.address("system"), code: $0.text("code"), display: $0.text("display"),
        notice: $0.optionalText("notice"), sources: $0.texts("sources"))
    }
  }
}

extension Written.Option {
  /// Reads the fields of an entry.
  init(_ entry: Entry) {
    id = entry.id()
    label = entry.text("label")
    hint = entry.optionalText("hint")
    ask = entry.optionalText("ask")
  }
}

extension Written.Source {
  /// Reads the fields of an entry.
  init(_ entry: Entry) {
    id = entry.id()
    publisher = entry.text("publisher")
    title = entry.text("title")
    address = entry.address("address")
    read = entry.date("read")
  }
}

extension Written.Topic {
  /// Reads the fields of an entry.
  init(_ entry: Entry, _ findings: Findings) {
    id = entry.id()
    title = entry.text("title")
    seeAlso = entry.texts("see_also")
    sections = entry.entries("sections", .section).map { section in
      let paragraphs = section.statements("paragraphs")
      let items = section.statements("items")
      if paragraphs.isEmpty, items.isEmpty { findings.report(.emptySection, at: section.place) }
      return Written.Section(heading: section.optionalText("heading"), paragraphs: paragraphs, items: items)
    }
  }
}

extension Written.Term {
  /// Reads the fields of an entry.
  init(_ entry: Entry) {
    id = entry.id()
    name = entry.text("name")
    forms = entry.texts("forms")
    said = entry.optionalStatement("said")
    meaning = entry.statements("meaning")
  }
}

extension Written.Contact {
  /// Reads the fields of an entry.
  init(_ entry: Entry) {
    id = entry.id()
    name = entry.text("name")
    phone = entry.phone("phone")
    hours = entry.optionalText("hours")
    note = entry.statement("note")
  }
}

extension Written.HelpLevel {
  /// Reads the fields of an entry.
  init(_ entry: Entry) {
    id = entry.id()
    heading = entry.ownStatement(text: "heading")
    items = entry.statements("items")
  }
}
