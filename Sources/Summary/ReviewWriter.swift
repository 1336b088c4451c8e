// Makes the items of a review sheet, each with its mark.

import Decisions
import Guide

/// Writes the parts of a review sheet; it counts what stands in each place, to number it.
struct ReviewWriter {
  let guide: Guide
  private var counts: [String: Int] = [:]

  init(guide: Guide) {
    self.guide = guide
  }

  var wording: Wording { guide.wording }

  /// The next item of a place.
  ///
  /// - Parameter texts: what a change of must be seen, where that is more than the text.
  mutating func item(
    _ text: String, address: String? = nil, details: [ReviewSheet.Detail] = [], sources: [String], at place: String,
    hashing texts: [String]? = nil
  ) -> ReviewSheet.Item {
    counts[place, default: 0] += 1
    let hash = reviewHash(texts: texts ?? [text], sources: sources)
    return ReviewSheet.Item(
      text: text, address: address, details: details, sources: sources,
      mark: ReviewMark(place: place, ordinal: counts[place, default: 1], hash: hash))
  }

  /// An item for each statement.
  ///
  /// - Parameter context: texts that a statement is nothing without, such as the word that it explains.
  mutating func items(
    _ statements: [Guide.Statement], at place: String, in context: [String] = []
  ) -> [ReviewSheet.Item] {
    statements.map { item($0.text, sources: $0.sources, at: place, hashing: context + [$0.text]) }
  }

  /// A field of statements; it is left out where there are none.
  mutating func field(
    _ heading: String?, introduction: String? = nil, _ statements: [Guide.Statement], at place: String,
    in context: [String] = []
  ) -> [ReviewSheet.Field] {
    field(heading, introduction: introduction, items(statements, at: place, in: context))
  }

  /// A field of items; it is left out where there are none.
  func field(
    _ heading: String?, introduction: String? = nil, _ items: [ReviewSheet.Item]
  ) -> [ReviewSheet.Field] {
    items.isEmpty ? [] : [ReviewSheet.Field(heading: heading, introduction: introduction, items: items)]
  }

  /// A rule in words, its parts below it.
  func rule(_ criterion: Criterion) -> ReviewSheet.Detail {
    ReviewSheet.Detail(text: wording.sheetRule(rule: guide.words(for: criterion)), parts: parts(of: criterion))
  }

  private func parts(of criterion: Criterion) -> [ReviewSheet.Detail] {
    switch criterion {
    case .all(let parts), .any(let parts):
      parts.map { ReviewSheet.Detail(text: guide.words(for: $0), parts: self.parts(of: $0)) }
    case .answer, .judgement: []
    }
  }

  /// The sources of some statements, each once, in the order of their first mention.
  func sources(of statements: [Guide.Statement]) -> [String] { unique(statements.flatMap(\.sources)) }
}
