// The format that the ending of a file's name asks for.

import Summary
import Testing

@Suite struct SummaryFormatTests {
  @Test(arguments: [
    ("summary.txt", SummaryFormat.text), ("a.b.md", .markdown), ("notes.markdown", .markdown), ("x.html", .html),
    ("X.HTM", .html), ("folder.json/summary.txt", .text), ("summary.json", .json), ("summary", nil), ("a.", nil),
    ("summary.pdf", nil), ("folder.html/summary", nil), ("", nil),
  ])
  func isToldByTheEnding(_ name: String, _ format: SummaryFormat?) {
    #expect(SummaryFormat(fileName: name) == format)
  }
}
