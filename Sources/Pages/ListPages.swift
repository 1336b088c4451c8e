// The lists of drugs and of topics, and the page of a topic.

import Guide
import Interview
import Screen

extension PageWriter {
  func drugList(_ state: State) -> Draft {
    let drugs = guide.drugs.map { drug in
      choice(guide.name(of: drug), detail: "\(drug.kind), \(ways(of: drug))", .drugOpened(drug.id))
    }
    return Draft(title: wording.drugsTitle, blocks: [paragraph(wording.drugsIntro)] + drugs)
  }

  /// The ways of having a drug, as a list in a line.
  func ways(of drug: Guide.Drug) -> String { drug.ways.map(guide.name(of:)).joined(separator: ", ") }

  func topicList() -> Draft {
    Draft(
      title: wording.topicsTitle,
      blocks: [paragraph(wording.topicsIntro)] + guide.topics.map { choice($0.title, .topicOpened($0.id)) } + [
        choice(wording.helpTitle, .helpLinesOpened), choice(wording.glossaryTitle, .glossaryOpened),
        choice(wording.sourcesTitle, .sourcesOpened),
      ])
  }

  func topic(_ id: String, _ state: State) -> Draft {
    guard let topic = guide.topic(id) else { return Draft(title: id, blocks: []) }
    let sections = topic.sections.flatMap { section in
      (section.heading.map { [heading($0)] } ?? []) + paragraphs(section.paragraphs) + items(section.items)
    }
    return Draft(
      title: topic.title,
      blocks: sections + seeAlso(topic.seeAlso) + sourceList(topic.statements.flatMap(\.sources), state))
  }
}
