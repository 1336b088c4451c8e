// A small summary in the formats that people read, with each kind of block.

import CustomDump
import Testing

@testable import Summary

@Suite struct SummaryDocumentTests {
  private let document = SummaryDocument(
    title: "To the gardener",
    sections: [
      .init(nil, [.paragraph("From a walk * in the garden."), .paragraph("It is no advice.")]),
      .init("What I saw", [.item("Rose: red"), .item("Fern: 2 > 1"), .paragraph("Not seen: moss.")]),
      .init("What I would like to ask", [.numbered(1, "Is it late? It matters for Rose."), .numbered(2, "Why?")]),
      .init(
        "Plants",
        [.entry("Rose (Rosa)", lines: ["Fits your answers: red."]), .entry("Fern", lines: ["Not known yet."])]),
      .init("When to call", beginsPage: true, [.blank("My gardener:")]),
      .init("Call if:", level: 3, [.item("a tree falls")]),
      .init(
        "Where it comes from",
        [
          .reference(
            .init(
              before: "The Garden Post: ",
              works: [
                .init(title: "Roses [2nd]", address: "https://garden.example/roses"),
                .init(title: "Ferns", address: "ferns.md"),
              ], after: " (read 2025)"))
        ]),
    ])

  @Test func asText() {
    expectNoDifference(
      document.text(width: 40),
      """
      TO THE GARDENER
      ========================================

      From a walk * in the garden.

      It is no advice.

      What I saw
      ----------
      - Rose: red
      - Fern: 2 > 1

      Not seen: moss.

      What I would like to ask
      ------------------------
      1. Is it late? It matters for Rose.
      2. Why?

      Plants
      ------
      - Rose (Rosa). Fits your answers: red.
      - Fern. Not known yet.

      When to call
      ------------
      My gardener: ___________________________

      Call if:
      - a tree falls

      Where it comes from
      -------------------
      - The Garden Post: Roses [2nd]; Ferns
        (read 2025)

      """)
  }

  @Test func asSheetsOfText() {
    let sheets = document.text(width: 40, pageLength: 20).split(separator: "\u{0C}")
    #expect(sheets.count == 3)
    #expect(sheets.allSatisfy { $0.split(separator: "\n", omittingEmptySubsequences: false).count == 21 })
    #expect(sheets[1].hasPrefix("Plants\n"))
    #expect(sheets[2].hasPrefix("When to call\n"))
    #expect(sheets[2].hasSuffix("\n" + String(repeating: " ", count: 37) + "3/3\n"))
  }

  @Test func asMarkdown() {
    expectNoDifference(
      document.markdown(),
      #"""
      # To the gardener

      From a walk \* in the garden.

      It is no advice.

      ## What I saw

      - Rose: red
      - Fern: 2 > 1

      Not seen: moss.

      ## What I would like to ask

      1. Is it late? It matters for Rose.
      2. Why?

      ## Plants

      - **Rose (Rosa)**
        - Fits your answers: red.
      - **Fern**
        - Not known yet.

      ## When to call

      My gardener: \_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_

      ### Call if:

      - a tree falls

      ## Where it comes from

      - The Garden Post: [Roses \[2nd\]](<https://garden.example/roses>); Ferns (read 2025)

      """#)
  }
}
