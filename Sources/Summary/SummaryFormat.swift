// The formats that a summary can have, and what each is made by.

/// A format of a summary.
public enum SummaryFormat: String, Sendable, CaseIterable {
  /// Plain text, for paper and for terminals.
  case text
  /// Markdown.
  case markdown
  /// One page of HTML that loads nothing.
  case html
  /// The facts with their ids, as JSON with a schema.
  case json
  /// A QuestionnaireResponse of FHIR, in JSON.
  case fhir

  /// The format that the ending of a file's name asks for; nil for an ending that none has.
  public init?(fileName: String) {
    guard let dot = fileName.lastIndex(of: ".") else { return nil }
    if fileName.lowercased().hasSuffix(".fhir.json") {
      self = .fhir
      return
    }
    switch fileName[dot...].dropFirst().lowercased() {
    case "txt": self = .text
    case "md", "markdown": self = .markdown
    case "html", "htm": self = .html
    case "json": self = .json
    default: return nil
    }
  }
}

extension SummaryFormat {
  /// The ending of a file's name, such as `.pdf`, where it is that of a well-known format that no summary can have; nil
  /// otherwise. A file that is called so and is something else would not open.
  public static func foreignEnding(ofFileName name: String) -> String? {
    guard let dot = name.lastIndex(of: ".") else { return nil }
    let ending = name[dot...].lowercased()
    return foreignEndings.contains(String(ending.dropFirst())) ? ending : nil
  }
}

/// What people and their programs know by its ending: documents, sheets, books and pictures.
private let foreignEndings: Set = [
  "csv", "doc", "docx", "epub", "gif", "jpeg", "jpg", "odt", "pages", "pdf", "png", "ps", "rtf", "svg", "tex", "xls",
  "xlsx", "xml", "zip",
]

extension TeamSummary {
  /// The lines of a sheet of paper, with the line that counts the sheets.
  public static let pageLength = 60

  /// The summary in a format, ending in a line's end.
  ///
  /// - Parameters:
  ///   - format: the format.
  ///   - width: the columns of a line of text.
  ///   - pageLength: the lines of a sheet of text; nil for one long page.
  public func contents(as format: SummaryFormat, width: Int = 80, pageLength: Int? = pageLength) -> String {
    switch format {
    case .text: text(width: width, pageLength: pageLength)
    case .markdown: document.markdown()
    case .html: document.html(language: wording.language)
    case .json: String(decoding: json(), as: UTF8.self)
    case .fhir: String(decoding: fhir(), as: UTF8.self)
    }
  }

  /// The summary as text; see ``SummaryDocument/text(width:pageLength:pageLabel:)``.
  public func text(width: Int = 80, pageLength: Int? = nil) -> String {
    document.text(width: width, pageLength: pageLength) { page, count in
      wording.summaryPage(number: String(page), count: String(count))
    }
  }
}
