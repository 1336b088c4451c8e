// The page says what the summary says, in order, and takes nothing from anywhere else.

import CustomDump
import Guide
import Testing

@testable import Summary

@Suite struct HTMLSummaryTests {
  private let guide = Guide.embedded

  private func summary(_ answers: [String: String], teamNumber: String = "") throws -> SummaryDocument {
    let findings = guide.findings(for: try guide.rules.answers(answers))
    return guide.summary(of: findings, teamNumber: teamNumber, drugs: guide.drugs.map(\.id)).document
  }

  @Test func aPageHasEveryKindOfBlock() {
    let tea = SummaryDocument(
      title: "Tea & cake",
      sections: [
        .init(nil, [.paragraph("For two.")]),
        .init(
          "To drink",
          [
            .numbered(1, "Which?"), .numbered(2, "When?"), .item("hot"), .item("cold"), .paragraph("Or both."),
            .entry("Assam", lines: ["It is strong.", "It takes milk."]), .entry("Mint", lines: []),
          ]),
        .init("To call", beginsPage: true, [.blank("The kettle's number:")]),
        .init("Now if:", level: 3, isUrgent: true, [.item("it whistles"), .item("it leaks")]),
        .init("Soon if:", level: 3, [.item("it is empty")]),
        .init("The pot", beginsPage: true, ["blue", "round", "big", "old", "warm", "full"].map { .item($0) }),
        .init("Emergency", level: 3, isUrgent: true, [.paragraph("A crack.")]),
        .init(
          "Sources",
          [
            .reference(
              .init(
                before: "Leaf: ",
                works: [
                  .init(title: "On <tea>", address: "https://tea.example/?a=1&b=2"),
                  .init(title: "On pots", address: "POTS.md"),
                ], after: " (2026)"))
          ]),
      ])
    expectNoDifference(tea.htmlBody().markup, teaBody)
  }

  @Test func theHeadSaysInWhichLanguageItIsAndThatNothingMayBeLoaded() {
    let page = SummaryDocument(title: "Tea & cake", sections: []).html(language: "en-GB")
    let parts = page.split(separator: "\(summaryStyleSheet)")
    expectNoDifference(
      parts.map(String.init),
      [
        """
        <!DOCTYPE html>
        <html lang="en-GB">
        <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content="default-src &#39;none&#39;; style-src &#39;unsafe-inline&#39;; \
        base-uri &#39;none&#39;; form-action &#39;none&#39;" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="referrer" content="no-referrer" />
        <title>Tea &amp; cake</title>
        <style>

        """,
        """

        </style>
        </head>
        <body>
        <main>
        <div>
        <h1>Tea &amp; cake</h1>
        </div>
        </main>
        </body>
        </html>

        """,
      ])
  }

  @Test(arguments: [
    [:], ["her2": "positive", "extent": "spread", "bone_spread": "yes"], ["her2": "not_sure", "sex": "man"],
  ])
  func thePageSaysWhatTheSummarySaysInOrder(_ answers: [String: String]) throws {
    let document = try summary(answers)
    let read = try MarkupReader(document.htmlBody().markup)
    expectNoDifference(read.texts, [document.title] + document.sections.flatMap(texts))
    let addresses = document.sections.flatMap(\.blocks).flatMap { block in
      if case .reference(let reference) = block { reference.works.map(\.address) } else { [String]() }
    }
    expectNoDifference(read.values(of: "href"), addresses.filter(isLink))
  }

  @Test func aNumberThatWasTypedIsNeverMarkup() throws {
    let number = "<script>alert(\"1\")</script> & 'x' --> </style>"
    let document = try summary([:], teamNumber: number)
    let page = try MarkupReader(document.html(language: "en-GB"))
    #expect(page.texts.contains("\(guide.wording.summaryTeam) \(number)"))
    let plain = try MarkupReader(try summary([:], teamNumber: "1").html(language: "en-GB"))
    #expect(page.elements.map(\.name) == plain.elements.map(\.name))
  }

  @Test func thePageTakesNothingFromAnywhereElse() throws {
    let page = try summary(["her2": "positive"]).html(language: "en-GB")
    let withoutLinks = page.replacing(#/ href="https?:[^"]*"/#, with: "")
    #expect(withoutLinks.count < page.count)
    for way in ["http:", "https:", "src=", "href=", "<script", "<link", "<img", "url(", "@import"] {
      #expect(!withoutLinks.contains(way), "\(way)")
    }
    let allowed: Set = ["lang", "charset", "http-equiv", "content", "name", "class", "href"]
    #expect(Set(try MarkupReader(page).elements.flatMap(\.attributes.keys)).subtracting(allowed) == [])
  }

  /// What a section says, a text for each line that a reader stops at.
  private func texts(of section: SummaryDocument.Section) -> [String] {
    [section.heading].compactMap(\.self)
      + section.blocks.flatMap { block -> [String] in
        switch block {
        case .paragraph(let text), .item(let text), .numbered(_, let text): [text]
        case .entry(let name, let lines): [name] + lines
        case .blank(let label): [label + " "]
        case .reference(let reference): [reference.line]
        }
      }
  }
}

private let teaBody = """
  <div>
  <h1>Tea &amp; cake</h1>
  <div class="sheet">
  <div class="part">
  <p>For two.</p>
  </div>
  <div class="part">
  <h2>To drink</h2>
  <ol>
  <li>Which?</li>
  <li>When?</li>
  </ol>
  <ul>
  <li>hot</li>
  <li>cold</li>
  </ul>
  <p>Or both.</p>
  <ul class="entries">
  <li><strong>Assam</strong><p>It is strong.</p>
  <p>It takes milk.</p>
  </li>
  <li><strong>Mint</strong></li>
  </ul>
  </div>
  </div>
  <div class="sheet">
  <div class="part">
  <h2>To call</h2>
  <p class="to-fill-in">The kettle&#39;s number: <span></span></p>
  <div class="columns">
  <div class="urgent">
  <h3>Now if:</h3>
  <ul>
  <li>it whistles</li>
  <li>it leaks</li>
  </ul>
  </div>
  <div class="part">
  <h3>Soon if:</h3>
  <ul>
  <li>it is empty</li>
  </ul>
  </div>
  </div>
  </div>
  </div>
  <div class="sheet">
  <div class="part">
  <h2>The pot</h2>
  <ul class="short">
  <li>blue</li>
  <li>round</li>
  <li>big</li>
  <li>old</li>
  <li>warm</li>
  <li>full</li>
  </ul>
  <div class="urgent">
  <h3>Emergency</h3>
  <p>A crack.</p>
  </div>
  </div>
  <div class="part">
  <h2>Sources</h2>
  <ul>
  <li>Leaf: <a href="https://tea.example/?a=1&amp;b=2">On &lt;tea&gt;</a>; On pots (2026)</li>
  </ul>
  </div>
  </div>
  </div>

  """
