// HTML as values: what comes in as text stays text, whatever it says.

/// A part of a page in HTML.
///
/// The names of elements and attributes are closed sets, a link leads to a web address only, and text is escaped where it
/// is written, so nothing that somebody typed can become markup. What is written is HTML and well-formed XML alike.
indirect enum HTML: Sendable {
  case text(String)
  case element(Element, [Attribute], [HTML])
  /// A style sheet, which only code can bring along.
  case style(StaticString)

  enum Element: String, Sendable {
    case html, head, title, meta, body, main, div, h1, h2, h3, p, ul, ol, li, strong, a, span

    /// Whether it stands in a line of text.
    fileprivate var isInline: Bool { [.strong, .a, .span].contains(self) }
    /// Whether there are only elements inside it, each on a line of its own.
    fileprivate var holdsElements: Bool { [.html, .head, .body, .main, .div, .ul, .ol].contains(self) }
  }

  enum Attribute: Sendable {
    case language(String)
    case style(Style)
    case link(WebAddress)
    /// What an element inside other XML needs to be known as HTML.
    case namespace
    case charset(String)
    case metaName(String)
    case httpHeader(String)
    case content(String)
  }

  /// A class that the style sheet knows.
  enum Style: String, Sendable {
    case sheet, part, columns, urgent, entries, short
    case toFillIn = "to-fill-in"
  }

  /// An address that a link can lead to.
  struct WebAddress: Sendable {
    let text: String

    /// Nil for what is no web address, such as the name of a file or a script.
    init?(_ text: String) {
      guard isLink(text) else { return nil }
      self.text = text
    }
  }

  /// An element with nothing but text inside.
  static func element(_ element: Element, _ text: String) -> HTML { .element(element, [], [.text(text)]) }

  /// What a page says of itself.
  static func meta(_ attributes: Attribute...) -> HTML { .element(.meta, attributes, []) }

  /// What is written into a file.
  var markup: String {
    var markup = ""
    write(to: &markup)
    return markup
  }

  private func write(to markup: inout String) {
    switch self {
    case .text(let text): markup.append(escaped: text)
    case .style(let sheet): markup += "<style>\n\(sheet)\n</style>\n"
    case .element(.meta, let attributes, _):
      markup += "<meta"
      for attribute in attributes { attribute.write(to: &markup) }
      markup += " />\n"
    case .element(let element, let attributes, let children):
      markup += "<\(element.rawValue)"
      for attribute in attributes { attribute.write(to: &markup) }
      markup += element.holdsElements ? ">\n" : ">"
      for child in children { child.write(to: &markup) }
      markup += "</\(element.rawValue)>" + (element.isInline ? "" : "\n")
    }
  }
}

extension HTML.Attribute {
  fileprivate func write(to markup: inout String) {
    let (name, value) = parts
    markup += " \(name)=\""
    markup.append(escaped: value)
    markup += "\""
  }

  private var parts: (name: String, value: String) {
    switch self {
    case .language(let tag): ("lang", tag)
    case .style(let style): ("class", style.rawValue)
    case .link(let address): ("href", address.text)
    case .namespace: ("xmlns", "http://www.w3.org/1999/xhtml")
    case .charset(let name): ("charset", name)
    case .metaName(let name): ("name", name)
    case .httpHeader(let name): ("http-equiv", name)
    case .content(let content): ("content", content)
    }
  }
}

extension String {
  /// Adds a text as HTML and XML that read the same; line ends and tabs become blanks, other control characters go.
  fileprivate mutating func append(escaped text: String) {
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": self += "&amp;"
      case "<": self += "&lt;"
      case ">": self += "&gt;"
      case "\"": self += "&quot;"
      case "'": self += "&#39;"
      case "\t", "\n", "\r": self += " "
      // These may not stand in XML either.
      case "\u{0}"..."\u{1F}", "\u{7F}"..."\u{9F}", "\u{FFFE}", "\u{FFFF}": break
      default: unicodeScalars.append(scalar)
      }
    }
  }
}
