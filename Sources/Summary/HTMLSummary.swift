// The summary as a page for browsers and paper.

extension SummaryDocument {
  /// The summary as one HTML file.
  public func html() -> String { "" }
}
