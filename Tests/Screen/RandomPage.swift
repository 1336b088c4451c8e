// Random pages whose words all differ, and a reader who presses keys on them.

import NaiveEvaluator
import Testing

@testable import Screen

/// Makes pages in which every word is there once, so that a screen shows which of them were seen.
struct PageMaker {
  var random: SeededGenerator
  private var count = 0

  init(seed: UInt64) { random = SeededGenerator(seed: seed) }

  /// A page of up to 14 blocks; some blocks are taller than a small screen.
  mutating func page() -> Page<String> {
    count = 0
    let blocks = (0..<Int.random(in: 1...14, using: &random)).map { _ in block() }
    return Page(
      title: "Title", place: Bool.random(using: &random) ? "Place 1" : nil, blocks: blocks, bindings: boatKeys,
      notice: Int.random(in: 0..<4, using: &random) == 0 ? "A notice that is long enough for two rows or three." : nil,
      words: LayoutWords(more: { "more \($0)" }, moreShort: "more", tooSmall: "small"))
  }

  private mutating func block() -> Block<String> {
    switch Int.random(in: 0..<8, using: &random) {
    case 0: .heading(words(1...3))
    case 1, 2: .paragraph(words(0...40))
    case 3: .item(words(1...12), mark: Bool.random(using: &random) ? "-" : "[not known yet]")
    case 4: .choice(Choice(words(1...4), detail: words(1...60), action: ""))
    default: .choice(Choice(words(1...6), detail: Bool.random(using: &random) ? words(1...5) : nil, action: ""))
    }
  }

  private mutating func words(_ range: ClosedRange<Int>) -> String {
    (0..<Int.random(in: range, using: &random)).map { _ in
      count += 1
      return "w\(count)"
    }.joined(separator: " ")
  }
}

/// Someone who reads a page on a screen by pressing keys.
struct PageReader {
  var page: Page<String>
  var size: (width: Int, height: Int)
  /// The words that have been on the screen.
  private(set) var seen: Set<Substring> = []
  /// The choices that have been highlighted, one after the other.
  private(set) var highlighted: [Int] = []

  init(_ page: Page<String>, size: (width: Int, height: Int)) {
    self.page = page
    self.size = size
    look()
  }

  var layout: Layout { Layout(page, width: size.width, height: size.height) }

  /// The words of the page that a reader should see.
  var words: Set<Substring> {
    let texts = page.blocks.flatMap { block -> [String] in
      switch block {
      case .heading(let text), .paragraph(let text, _), .item(let text, _, _): [text]
      case .choice(let choice): [choice.label, choice.detail ?? ""]
      case .field: []
      }
    }
    return Set(texts.flatMap { $0.split(separator: " ") })
  }

  /// Presses a key until nothing changes any more; what was seen before does not count.
  mutating func hold(_ motion: Motion) {
    seen = []
    highlighted = []
    look()
    for _ in 0..<2000 {
      let before = page.view
      press(motion)
      if page.view == before { return }
    }
    Issue.record("\(motion) never comes to an end")
  }

  mutating func press(_ motion: Motion) {
    page.view = layout.view(after: motion)
    look()
  }

  private mutating func look() {
    let text = layout.canvas().text
    seen.formUnion(text.split { $0 == " " || $0 == "\n" }.filter { $0.first == "w" })
    if let focus = page.view.focus, highlighted.last != focus { highlighted.append(focus) }
  }
}
