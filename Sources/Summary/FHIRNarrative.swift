// The words of the summary as the narrative of a resource of FHIR.

extension SummaryDocument {
  /// The words as one `div` of the XHTML that FHIR allows: plain elements, and neither scripts nor forms.
  func fhirNarrative() -> String {
    var narrative = NarrativeWriter()
    narrative.write("h1", title)
    for section in sections {
      if let heading = section.heading { narrative.write("h\(section.level)", heading) }
      for block in section.blocks { narrative.write(block) }
    }
    return narrative.div
  }
}

/// Writes elements one after the other, and puts the items of a list inside it.
private struct NarrativeWriter {
  private var body = ""
  private var list: String?

  var div: String { "<div xmlns=\"http://www.w3.org/1999/xhtml\">\(body)\(list.map { "</\($0)>" } ?? "")</div>" }

  mutating func write(_ element: String, _ text: String) { write(element, markup: escaped(text)) }

  mutating func write(_ block: SummaryDocument.Block) {
    switch block {
    case .paragraph(let text): write("p", text)
    case .item(let text): write("li", markup: escaped(text), in: "ul")
    case .numbered(_, let text): write("li", markup: escaped(text), in: "ol")
    case .entry(let name, let lines):
      write("p", markup: (["<b>\(escaped(name))</b>"] + lines.map(escaped)).joined(separator: "<br/>"))
    case .blank(let label): write("p", "\(label) ____________________")
    case .reference(let reference):
      let works = reference.works.map(link).joined(separator: "; ")
      write("li", markup: escaped(reference.before) + works + escaped(reference.after), in: "ul")
    }
  }

  private mutating func write(_ element: String, markup: String, in wanted: String? = nil) {
    if list != wanted {
      body += (list.map { "</\($0)>" } ?? "") + (wanted.map { "<\($0)>" } ?? "")
      list = wanted
    }
    body += "<\(element)>\(markup)</\(element)>"
  }

  /// A title that leads to its page, where that has a web address.
  private func link(_ work: SummaryDocument.Reference.Work) -> String {
    guard work.address.hasPrefix("https://") || work.address.hasPrefix("http://") else { return escaped(work.title) }
    return "<a href=\"\(escaped(work.address))\">\(escaped(work.title))</a>"
  }

  private func escaped(_ text: String) -> String {
    text.reduce(into: "") { escaped, character in
      switch character {
      case "&": escaped += "&amp;"
      case "<": escaped += "&lt;"
      case ">": escaped += "&gt;"
      case "\"": escaped += "&quot;"
      default: escaped.append(character)
      }
    }
  }
}
