// What comes into a page as text is read as that text, whatever it says.

import CustomDump
import Foundation
import Testing

@testable import Summary

@Suite struct HTMLTests {
  @Test(arguments: [
    ("&", "&amp;"), ("<", "&lt;"), (">", "&gt;"), ("\"", "&quot;"), ("'", "&#39;"),
    ("&amp;", "&amp;amp;"), ("a\tb\r\nc", "a b  c"), ("a\u{0}\u{1B}[31mb\u{7F}\u{9B}c\u{FFFE}", "a[31mbc"),
    ("37.5°C – é 漢 👩‍⚕️", "37.5°C – é 漢 👩‍⚕️"), ("", ""),
  ])
  func aTextIsEscaped(_ text: String, _ escaped: String) {
    #expect(HTML.text(text).markup == escaped)
    let element = HTML.element(.span, [.language(text)], [.text(text)])
    #expect(element.markup == "<span lang=\"\(escaped)\">\(escaped)</span>")
  }

  @Test func everyCharacterIsReadBackOrIsNoneThatAnybodySees() throws {
    let scalars = (0...UInt32(0x2FFFF)).compactMap(Unicode.Scalar.init)
    let text = String(String.UnicodeScalarView(scalars))
    var unseen = CharacterSet(charactersIn: "\u{FFFE}\u{FFFF}")
    unseen.insert(charactersIn: "\u{0}"..."\u{1F}")
    unseen.insert(charactersIn: "\u{7F}"..."\u{9F}")
    let blanks: Set<Unicode.Scalar> = ["\t", "\n", "\r"]
    let expected = scalars.compactMap { blanks.contains($0) ? " " : unseen.contains($0) ? nil : $0 }
    let read = try MarkupReader(HTML.element(.p, text).markup).texts
    #expect(read == [String(String.UnicodeScalarView(expected))])
  }

  @Test func markupInATextIsReadBackAsText() throws {
    let pieces = [
      "&", "<", ">", "\"", "'", "a", " b", "&lt;", "&#60;", "&nbsp;", "<script>", "</script>", "</p>", "<!--", "-->",
      "<![CDATA[", "]]>", "<?", "\\", "javascript:", "onclick=",
    ]
    let texts = pieces.flatMap { first in
      pieces.flatMap { second in pieces.map { "\(first)\(second)\($0)" } }
    }
    let page = HTML.element(.div, [], texts.map { .element(.p, [.content($0)], [.text($0)]) })
    let read = try MarkupReader(page.markup)
    #expect(read.texts == texts)
    #expect(read.values(of: "content") == texts)
    #expect(Set(read.elements.map(\.name)) == ["div", "p"])
  }

  @Test(arguments: [
    "javascript:alert(1)", " https://tea.example", "//tea.example", "READ_ME.md", "data:text/html,x",
    "ftp://tea.example",
    "https://tea.example/a b", "HTTPS", "",
  ])
  func aLinkLeadsToAWebAddressOnly(_ address: String) {
    #expect(HTML.WebAddress(address) == nil)
  }

  @Test func anAddressStaysInItsAttribute() throws {
    let address = "https://tea.example/?a=1&b='\"onclick='x"
    let link = HTML.element(.a, [.link(try #require(HTML.WebAddress(address)))], [.text("tea")])
    let read = try MarkupReader(link.markup)
    expectNoDifference(read.elements.map(\.attributes), [["href": address]])
  }

  @Test func aPageIsAsGoodAsXML() throws {
    let page = HTML.element(
      .div, [.namespace], [.meta(.charset("utf-8")), .element(.p, [.style(.toFillIn)], [.element(.span, "")])])
    expectNoDifference(
      page.markup,
      """
      <div xmlns="http://www.w3.org/1999/xhtml">
      <meta charset="utf-8" />
      <p class="to-fill-in"><span></span></p>
      </div>

      """)
    #expect(try MarkupReader(page.markup).elements.map(\.name) == ["div", "meta", "p", "span"])
  }
}
