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

  @Test(arguments: [
    ("mum.pdf", ".pdf"), ("mum.PDF", ".pdf"), ("a.txt.docx", ".docx"), ("my folder/mum.odt", ".odt"),
    (".jpeg", ".jpeg"), ("mum.txt", nil), ("mum.fhir.json", nil), ("mum.pdf.html", nil), ("mum.2026", nil),
    ("mum.", nil), ("pdf", nil), ("folder.pdf/mum", nil), ("-", nil), ("", nil),
  ])
  func anEndingThatPromisesWhatCannotBeMadeIsTold(_ name: String, _ ending: String?) {
    #expect(SummaryFormat.foreignEnding(ofFileName: name) == ending)
  }

  @Test func everyWellKnownFormatThatCannotBeMadeIsForeign() {
    let known = "pdf doc docx odt rtf xls xlsx csv xml epub png jpg jpeg ps pages".split(separator: " ")
    for ending in known {
      #expect(SummaryFormat.foreignEnding(ofFileName: "mum.\(ending)") == ".\(ending)")
      #expect(SummaryFormat(fileName: "mum.\(ending)") == nil)
    }
  }
}
