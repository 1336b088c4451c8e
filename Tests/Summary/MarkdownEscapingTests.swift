// What has a meaning in Markdown is escaped, and nothing else is.

import Testing

@testable import Summary

@Suite struct MarkdownEscapingTests {
  @Test(arguments: [
    ("HER2- or 3+, at A&E: 37.5°C (see 1.)", "HER2- or 3+, at A&E: 37.5°C (see 1.)"),
    ("*a* _b_ `c` \\", #"\*a\* \_b\_ \`c\` \\"#),
    ("[x](y) ![z]", #"\[x\](y) !\[z\]"#),
    ("# a #", "\\# a \\#"),
    ("<b>x</b> a < b <!-- <?", "&lt;b>x&lt;/b> a < b &lt;!-- &lt;?"),
    ("<https://tea.example>", "&lt;https://tea.example>"),
    ("&amp; &#60; AT&T; a & b;", "&amp;amp; &amp;\\#60; AT&amp;T; a & b;"),
    ("~a~ ~~b~~ ~~~", "~a~ &#126;&#126;b&#126;&#126; &#126;&#126;&#126;"),
    ("- a - b", #"\- a - b"#), ("+ a + b", #"\+ a + b"#), ("> a > b", #"\> a > b"#),
    ("1. a 2. b", #"1\. a 2. b"#), ("12) a", #"12\) a"#), ("2 genes.", "2 genes."),
    ("a\nb\r\nc", "a b c"), ("", ""),
  ])
  func itReadsTheSameInMarkdown(_ text: String, _ escaped: String) {
    #expect(escapedForMarkdown(text) == escaped)
  }

  @Test(arguments: [
    ("https://tea.example/a_b?c=*d*&e=1", "<https://tea.example/a_b?c=*d*&e=1>"),
    ("http://tea.example", "<http://tea.example>"),
    ("READ_ME.md", #"READ\_ME.md"#),
    ("https://tea.example/a b", "https://tea.example/a b"),
    ("https://tea.example/<a>", "https://tea.example/&lt;a>"),
  ])
  func anAddressIsALinkWhereItCanBe(_ address: String, _ link: String) {
    #expect(markdownLink(address) == link)
  }
}
