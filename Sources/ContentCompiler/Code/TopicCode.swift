// The topics, terms and sources as Swift.

extension WholeGuide {
  /// The file that holds the topics.
  var topicsCode: String {
    var lines = constant("embeddedTopics", "[Topic]", array(topics.map { name("topic", $0.id) }))
    lines[0] = "static \(lines[0])"
    for topic in topics { lines += [""] + code(of: topic) }
    return file("The topics of the guide.", lines)
  }

  private func code(of topic: Written.Topic) -> [String] {
    var lines: [String] = []
    for (index, section) in topic.sections.enumerated() {
      let number = index + 1
      lines += statements("paragraphs\(number)", section.paragraphs) + statements("items\(number)", section.items)
      let value =
        "Section(heading: \(literal(section.heading)), paragraphs: paragraphs\(number), items: items\(number))"
      lines += constant("section\(number)", "Section", [value])
    }
    let sections = topic.sections.indices.map { "section\($0 + 1)" }.joined(separator: ", ")
    lines += [
      "return Topic(",
      "  id: \(literal(topic.id.string)), title: \(literal(topic.title.string)), sections: [\(sections)],",
      "  seeAlso: \(literal(topic.seeAlso)))",
    ]
    return made(name("topic", topic.id), "Topic", by: lines)
  }

  /// The file that holds the words that the guide explains.
  var termsCode: String {
    var lines: [String] = []
    for (index, term) in written.terms.enumerated() {
      lines += statements("meaning\(index + 1)", term.meaning)
      let value = [
        "Term(",
        "  id: \(literal(term.id.string)), name: \(literal(term.name.string)), forms: \(literal(term.forms)),",
        "  said: \(term.said?.code ?? "nil"), meaning: meaning\(index + 1))",
      ]
      lines += constant("term\(index + 1)", "Term", value)
    }
    lines += returned(written.terms.indices.map { "term\($0 + 1)" })
    return file("The words that the guide explains.", made("embeddedTerms", "[Term]", by: lines))
  }

  /// The file that holds the sources.
  var sourcesCode: String {
    let entries = written.sources.map { source in
      "Source(id: \(literal(source.id.string)), publisher: \(literal(source.publisher.string)), "
        + "title: \(literal(source.title.string)), address: \(literal(source.address.string)), "
        + "read: \(literal(source.read.string)))"
    }
    return file("The sources of the guide.", made("embeddedSources", "[Source]", by: list(of: "Source", entries)))
  }
}
