// A review sheet as Markdown.

import Guide

extension Guide {
  /// A review sheet of this guide as Markdown, ending in a line's end; its first line names the format.
  public func reviewText(of sheet: ReviewSheet) -> String {
    let blocks = head(of: sheet) + sheet.parts.flatMap(blocks) + whole(sheet) + end(of: sheet)
    return blocks.joined(separator: "\n\n") + "\n"
  }

  private func head(of sheet: ReviewSheet) -> [String] {
    let title = "# \(escapedForMarkdown(wording.sheetTitle)) `\(ReviewScope(of: sheet).text)`"
    let drug = sheet.drug.flatMap(drug).map { wording.sheetOnlyDrug(drug: name(of: $0)) }
    let changes = sheet.gone.map { _ in wording.sheetOnlyChanges }
    let count = wording.sheetCount(count: String(sheet.items.count))
    let purpose = [wording.sheetPurpose, drug, changes, count].compactMap(\.self).joined(separator: " ")
    let introduction = [wording.summaryFacts(date: date(factsAsOf)), purpose]
    if sheet.parts.isEmpty, sheet.gone == [] {
      return [title] + (introduction + [wording.sheetNothingChanged]).map(escapedForMarkdown)
    }
    let lines = [wording.sheetCheckedBy, wording.sheetRole, wording.sheetDate, wording.sheetSignature]
    return [title] + (introduction + [wording.sheetHow, wording.sheetMeaning]).map(escapedForMarkdown)
      + lines.map(lineToFill)
  }

  private func blocks(of part: ReviewSheet.Part) -> [String] {
    ["## \(escapedForMarkdown(part.heading))"] + part.fields.flatMap(blocks)
  }

  private func blocks(of field: ReviewSheet.Field) -> [String] {
    let heading = field.heading.map { "### \(escapedForMarkdown($0))" }
    let introduction = field.introduction.map(escapedForMarkdown)
    let items = field.items.map { lines(of: $0).joined(separator: "\n") }
    return [heading, introduction].compactMap(\.self) + items
  }

  /// An item with its box, and under it its details, its sources, its mark and room for a note.
  private func lines(of item: ReviewSheet.Item) -> [String] {
    let news: String? =
      switch item.news {
      case .new: "**\(escapedForMarkdown(wording.sheetNew))**"
      case .changed: "**\(escapedForMarkdown(wording.sheetChanged))**"
      case nil: nil
      }
    let words = [news, escapedForMarkdown(item.text), item.address.map(markdownLink)].compactMap(\.self)
    let under =
      item.details.flatMap { lines(of: $0) } + item.sources.map { line(forSource: $0) }
      + ["- \(escapedForMarkdown(wording.sheetMark)) `\(item.mark.text)`", "- \(lineToFill(wording.sheetNote))"]
    return ["- [ ] \(words.joined(separator: " "))"] + under.map(indented)
  }

  private func lines(of detail: ReviewSheet.Detail) -> [String] {
    ["- \(escapedForMarkdown(detail.text))"] + detail.parts.flatMap { lines(of: $0) }.map(indented)
  }

  private func line(forSource id: String) -> String {
    guard let source = source(id) else { return "- \(escapedForMarkdown(wording.sheetSource(source: id)))" }
    return "- \(escapedForMarkdown(wording.sheetSource(source: line(for: source)))) \(markdownLink(source.address))"
  }

  /// What no single statement shows.
  private func whole(_ sheet: ReviewSheet) -> [String] {
    guard !sheet.parts.isEmpty else { return [] }
    let questions = [wording.sheetMissing, wording.sheetToday, wording.sheetWords]
    return ["## \(escapedForMarkdown(wording.sheetWhole))"] + questions.map(lineToFill)
  }

  /// The marks that are gone.
  private func end(of sheet: ReviewSheet) -> [String] {
    guard let gone = sheet.gone, !gone.isEmpty else { return [] }
    return [
      "## \(escapedForMarkdown(wording.sheetGone))", escapedForMarkdown(wording.sheetGoneIntro),
      gone.map { "- `\($0.text)`" }.joined(separator: "\n"),
    ]
  }

  private func lineToFill(_ label: String) -> String {
    "\(escapedForMarkdown(label)) \(String(repeating: "_", count: 50))"
  }
}

/// A line one list deeper: four blanks are enough for every reader of Markdown.
private func indented(_ line: String) -> String { "    \(line)" }
