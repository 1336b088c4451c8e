// Everything beside the drugs on a review sheet.

import Decisions
import Guide

extension ReviewWriter {
  mutating func part(of question: Guide.Question) -> ReviewSheet.Part {
    let page = "question/\(question.id)"
    var fields = field(wording.sheetQuestionWords, [words(of: question, at: "\(page)/words")])
    if let rule = question.appliesWhen {
      let item = item(
        wording.sheetAskedWhenRule, details: [self.rule(rule)], sources: question.sources,
        at: "\(page)/asked-when", hashing: reviewTexts(of: rule))
      fields += field(wording.sheetAskedWhen, [item])
    }
    fields += field(wording.questionWhy, question.why, at: "\(page)/why")
    fields += field(wording.questionHelp, question.help, at: "\(page)/help")
    return ReviewSheet.Part(heading: wording.sheetQuestion(question: question.name), fields: fields)
  }

  /// The question with its answers, their hints and what they suggest to ask: they are checked beside each other.
  private mutating func words(of question: Guide.Question, at place: String) -> ReviewSheet.Item {
    let answers = question.allOptions.map { option in
      ReviewSheet.Detail(
        text: wording.sheetOption(option: option.label),
        parts: [option.hint.map { wording.sheetHint(hint: $0) }, option.ask.map { wording.sheetAsk(ask: $0) }]
          .compactMap { $0.map { ReviewSheet.Detail(text: $0) } })
    }
    let options = question.allOptions.flatMap { [$0.label, $0.hint ?? "", $0.ask ?? ""] }
    return item(
      question.text, details: answers, sources: question.sources, at: place,
      hashing: [question.name, question.text] + options)
  }

  /// A topic, its sections as fields.
  mutating func part(of topic: Guide.Topic) -> ReviewSheet.Part {
    let fields = topic.sections.flatMap { section in
      field(
        section.heading, section.paragraphs + section.items, at: "topic/\(topic.id)/\(reviewName(of: section.heading))",
        in: [topic.title, section.heading ?? ""])
    }
    return ReviewSheet.Part(heading: wording.sheetTopic(title: topic.title), fields: fields)
  }

  mutating func helpLevels() -> ReviewSheet.Part {
    let fields = guide.helpLevels.flatMap { level in
      field(
        level.heading.text,
        items([level.heading], at: "help/\(level.id)/heading")
          + items(level.items, at: "help/\(level.id)/items", in: [level.heading.text]))
    }
    return ReviewSheet.Part(heading: wording.helpTitle, fields: fields)
  }

  mutating func contacts() -> ReviewSheet.Part {
    let fields = guide.contacts.flatMap { contact in
      let page = "contact/\(contact.id)"
      let line = item(guide.line(for: contact), sources: contact.note.sources, at: "\(page)/line")
      return field(contact.name, [line] + items([contact.note], at: "\(page)/note"))
    }
    return ReviewSheet.Part(heading: wording.helpContacts, fields: fields)
  }

  mutating func terms() -> ReviewSheet.Part {
    let fields = guide.terms.flatMap { term in
      field(term.name, term.meaning, at: "term/\(term.id)/meaning", in: [term.name])
        + field(
          wording.sheetTermSaid(term: term.name), term.said.map { [$0] } ?? [], at: "term/\(term.id)/said",
          in: [term.name])
    }
    return ReviewSheet.Part(heading: wording.glossaryTitle, fields: fields)
  }

  mutating func judgements() -> ReviewSheet.Part {
    let items = guide.judgements.flatMap { self.items([$0.statement], at: "judgement/\($0.id)/text") }
    return ReviewSheet.Part(
      heading: wording.sheetJudgements, fields: field(nil, introduction: wording.sheetJudgementsIntro, items))
  }

  mutating func cautions() -> ReviewSheet.Part {
    let items = guide.cautions.map { caution in
      item(
        caution.statement.text, details: [rule(caution.when)], sources: caution.statement.sources,
        at: "caution/\(caution.id)/text", hashing: [caution.statement.text] + reviewTexts(of: caution.when))
    }
    let notCovered = guide.notCovered.map { notCovered in
      item(
        notCovered.statement.text, details: [rule(notCovered.when)], sources: notCovered.statement.sources,
        at: "guide/not-covered/text", hashing: [notCovered.statement.text] + reviewTexts(of: notCovered.when))
    }
    return ReviewSheet.Part(
      heading: wording.sheetCautions,
      fields: field(nil, items) + field(wording.sheetNotCovered, notCovered.map { [$0] } ?? []))
  }

  /// The sources that these parts name, by who published them.
  mutating func sources(of parts: [ReviewSheet.Part]) -> ReviewSheet.Part {
    let named = unique(parts.flatMap(\.fields).flatMap(\.items).flatMap(\.sources)).compactMap(guide.source)
    let items = named.sorted { ($0.publisher, $0.title, $0.id) < ($1.publisher, $1.title, $1.id) }.map { source in
      item(
        guide.line(for: source), address: source.address, sources: [], at: "source/\(source.id)/address",
        hashing: [source.publisher, source.title, source.address, source.read])
    }
    return ReviewSheet.Part(
      heading: wording.sheetSources, fields: field(nil, introduction: wording.sheetSourcesIntro, items))
  }
}

/// A heading as a part of an id: its letters and digits in ASCII, small, with hyphens between its words.
private func reviewName(of heading: String?) -> String {
  let words = (heading ?? "").lowercased().split { !($0.isASCII && ($0.isLetter || $0.isNumber)) }
  return words.isEmpty ? "text" : words.joined(separator: "-")
}
