// Every text that the guide shows, in one list for all rules about words.

extension Written.Guide {
  /// Every text that is shown, by the kinds of files.
  ///
  /// Ids, the spellings of terms, and the titles and addresses of sources are none.
  var shownTexts: [ShownText] {
    var list = ShownTextList(of: self)
    for drug in drugs { list.add(drug) }
    for question in questions { list.add(question) }
    for topic in topics { list.add(topic) }
    for term in terms { list.add(term) }
    for contact in contacts { list.add(contact) }
    for level in levels { list.add(level) }
    for judgement in judgements { list.add(judgement.statement.text, .prose, list.choice) }
    for caution in cautions { list.add([caution.statement]) }
    if let notCovered { list.add([notCovered.statement]) }
    // Who published a source is a choice on the page of all sources.
    let publisher = [ShownText.Layout.paragraph, .choice(number: Set(sources.map(\.publisher.string)).count)]
    for source in sources { list.add(source.publisher, .short, publisher) }
    // The name of a file is an address, and the months are a list that the program takes apart.
    for phrase in phrases where !["answers_file_name", "file_name", "months"].contains(phrase.key.string) {
      list.add(phrase.text, .wording, list.choice)
    }
    return list.texts
  }
}

/// Gathers shown texts by where the pages show them.
private struct ShownTextList {
  private(set) var texts: [ShownText] = []
  /// A choice, or under one; behind the highest number that a list of drugs or answers is likely to have.
  let choice: [ShownText.Layout] = [.paragraph, .choice(number: 99)]
  /// Behind the highest number of the glossary.
  private let termChoice: [ShownText.Layout]
  /// Behind what stands before an item of a list.
  private let item: [ShownText.Layout]
  /// Behind what may stand before a condition, and under a drug as the reason for its verdict.
  private let condition: [ShownText.Layout]

  init(of guide: Written.Guide) {
    func marked(_ key: String) -> ShownText.Layout? {
      guide.phrases.first { $0.key.string == key }.map { .item(mark: $0.text.string) }
    }
    item = [marked("list_mark") ?? .item(mark: "-")]
    condition = item + choice + ["mark_fits", "mark_open", "mark_does_not_fit"].compactMap(marked)
    termChoice = [.paragraph, .choice(number: max(guide.terms.count, 1))]
  }

  mutating func add(_ text: Text, _ kind: ShownText.Kind, _ layouts: [ShownText.Layout] = [.paragraph]) {
    if !text.isAbsent { texts.append(ShownText(text: text, kind: kind, layouts: layouts)) }
  }

  /// Adds paragraphs, or statements that are laid out in another way.
  mutating func add(_ statements: [Written.Statement], _ layouts: [ShownText.Layout] = [.paragraph]) {
    for statement in statements { add(statement.text, .prose, layouts) }
  }

  mutating func add(_ drug: Written.Drug) {
    for text in [drug.name, drug.kind] + drug.brands { add(text, .short, choice) }
    if let said = drug.said { add(said.text, .sound) }
    add([drug.summary, drug.emergency])
    for part in [drug.whatItIs, drug.whoItIsFor, drug.howYouHaveIt, drug.whatWith, drug.checks, drug.goodToKnow] {
      add(part)
    }
    for part in [drug.sideEffects, drug.tellYourTeam, drug.ask] { add(part, item) }
    for use in drug.uses {
      add(use.name, .short)
      for part in use.conditions {
        add(part.text, .prose, condition)
        add(part.short, .short, choice)
      }
    }
  }

  mutating func add(_ question: Written.Question) {
    add(question.name, .short, choice)
    add(question.text, .prose)
    add(question.why)
    add(question.help)
    for option in question.options + question.unknownOptions {
      add(option.label, .short, choice)
      if let hint = option.hint { add(hint, .prose, choice) }
      if let ask = option.ask { add(ask, .prose, item) }
    }
  }

  mutating func add(_ topic: Written.Topic) {
    add(topic.title, .short, choice)
    for section in topic.sections {
      if let heading = section.heading { add(heading, .short) }
      add(section.paragraphs)
      add(section.items, item)
    }
  }

  mutating func add(_ term: Written.Term) {
    add(term.name, .short, termChoice)
    if let said = term.said { add(said.text, .sound) }
    add(term.meaning)
  }

  mutating func add(_ contact: Written.Contact) {
    for text in [contact.name, contact.phone] { add(text, .short) }
    if let hours = contact.hours { add(hours, .short) }
    add([contact.note])
  }

  mutating func add(_ level: Written.HelpLevel) {
    add([level.heading])
    add(level.items, item)
  }
}
