// Reads markup as strictly as XML is read, which forgives nothing.

import Foundation
import Testing

#if canImport(FoundationXML)
  import FoundationXML
#endif

/// What stands in markup: its texts in order, and its elements.
final class MarkupReader: NSObject, XMLParserDelegate {
  /// The text of each heading, paragraph and item, with what stands in its line.
  private(set) var texts: [String] = []
  private(set) var elements: [(name: String, attributes: [String: String])] = []
  private var text = ""

  /// - Throws: where the markup is not well formed.
  init(_ markup: String) throws {
    super.init()
    let parser = XMLParser(data: Data(markup.utf8))
    parser.delegate = self
    try #require(parser.parse(), "line \(parser.lineNumber): \(String(describing: parser.parserError))")
  }

  /// The values of an attribute, in order.
  func values(of attribute: String) -> [String] { elements.compactMap { $0.attributes[attribute] } }

  func parser(
    _ parser: XMLParser, didStartElement name: String, namespaceURI: String?, qualifiedName: String?,
    attributes: [String: String]
  ) {
    elements.append((name, attributes))
    if !isInLine(name) { endText() }
  }

  func parser(_ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?) {
    if !isInLine(name) { endText() }
  }

  func parser(_ parser: XMLParser, foundCharacters string: String) { text += string }

  private func isInLine(_ name: String) -> Bool { ["a", "span", "strong"].contains(name) }

  /// Between elements there are only line ends.
  private func endText() {
    if !text.allSatisfy(\.isNewline) { texts.append(text) }
    text = ""
  }
}
