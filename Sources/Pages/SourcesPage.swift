// The page of all sources, by who published them.

import Guide
import Interview
import Screen

extension PageWriter {
  func sources(_ state: State) -> Draft {
    let publishers = Dictionary(grouping: guide.sources, by: \.publisher)
    let sections = publishers.keys.sorted().flatMap { publisher in
      section(
        publisher, (publishers[publisher] ?? []).map { .item(line(for: $0), mark: wording.listMark, style: .quiet) })
    }
    return Draft(
      title: wording.sourcesTitle,
      blocks: [paragraph(wording.sourcesIntro), paragraph(guide.factsDate(on: state.today))] + sections)
  }

  private func line(for source: Guide.Source) -> String {
    wording.sourceLineOfPublisher(title: source.title, date: guide.date(source.read), address: source.address)
  }
}
