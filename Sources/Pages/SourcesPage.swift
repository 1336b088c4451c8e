// The pages of all sources: who published them, then those of one publisher.

import Guide
import Interview
import Screen

extension PageWriter {
  func sources(_ state: State) -> Draft {
    let publishers = Set(guide.sources.map(\.publisher)).sorted()
    return Draft(
      title: wording.sourcesTitle,
      blocks: [paragraph(wording.sourcesIntro), paragraph(guide.factsDate(on: state.today))]
        + publishers.map { choice($0, .publisherOpened($0)) })
  }

  func publisher(_ name: String) -> Draft {
    let sources = guide.sources.filter { $0.publisher == name }
    return Draft(
      title: name, blocks: sources.map { .item(line(for: $0), mark: wording.listMark, style: .quiet) })
  }

  private func line(for source: Guide.Source) -> String {
    wording.sourceLineOfPublisher(title: source.title, date: guide.date(source.read), address: source.address)
  }
}
