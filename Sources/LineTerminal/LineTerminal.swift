// The same pages line by line: for screen readers, pipes and terminals that cannot place a cursor.

import Screen

/// Writes pages as numbered lines and reads what is typed back as commands.
///
/// A key is explained once, the first time that it works; the page of keys explains all of them again.
public struct LineTerminal {
  /// The columns that a line may take.
  public let width: Int
  /// The words that stand around numbers.
  private let words: LineWords
  private var explained: Set<String> = []

  public init(width: Int, words: LineWords) {
    self.width = max(width, 20)
    self.words = words
  }

  /// The page as lines, choices numbered from 1, then the keys that were not explained before, then the prompt.
  public mutating func text<Action>(of page: Page<Action>) -> String {
    let curtain = page.hidesBefore ? String(repeating: "\n", count: 100) : ""
    return curtain
      + (["", body(of: page), ""] + choicesAgain(on: page) + newKeys(on: page) + [prompt(for: page)])
      .joined(separator: "\n")
  }

  /// The page as lines, without keys or a prompt, for reading alone; from the place on at which its view is put.
  public func body<Action>(of page: Page<Action>) -> String {
    var lines = page.notice.map { wrapped("* \($0)") + [""] } ?? []
    lines += wrapped(page.title)
    if let place = page.place { lines += wrapped(place) }
    var number = 0
    var wasTight = false
    for (index, block) in page.blocks.enumerated() {
      guard index >= page.view.anchor.block else {
        if case .choice = block { number += 1 }
        continue
      }
      let isTight = if case .item = block { true } else if case .choice = block { true } else { false }
      if !(isTight && wasTight) { lines.append("") }
      wasTight = isTight
      lines += self.lines(of: block, on: page, number: &number)
    }
    return lines.joined(separator: "\n")
  }

  /// What just happened and the prompt alone, where the page itself was read before.
  public func news<Action>(on page: Page<Action>) -> String {
    ([""] + (page.notice.map { wrapped("* \($0)") } ?? []) + [prompt(for: page)]).joined(separator: "\n")
  }

  /// What to type, for the end of the last line.
  public func prompt<Action>(for page: Page<Action>) -> String {
    if let field = page.field { return "\(field.label) " }
    return (page.choices.isEmpty ? words.prompt : words.promptForNumber("1-\(page.choices.count)")) + " "
  }

  /// The lines that a typed one stands for, one after another: what is looked for may stand behind the key for it.
  public func parts<Action>(of line: String, on page: Page<Action>) -> [String] {
    let typed = trimmed(line)
    guard page.field?.isSearch ?? true, typed.hasPrefix(words.search), typed != words.search else { return [line] }
    let text = String(typed.dropFirst(words.search.count))
    return page.field == nil ? [words.search, text] : [text]
  }

  /// What a typed line stands for on a page.
  public func command<Action>(for line: String, on page: Page<Action>) -> LineCommand<Action> {
    let typed = trimmed(line)
    if let binding = binding(for: typed, on: page), page.field == nil || typed == words.back {
      return .command(binding.command)
    }
    if page.field?.isSearch ?? true, let number = number(typed), page.choices.indices.contains(number - 1) {
      return .command(.perform(page.choices[number - 1].action))
    }
    // A key of the other pages, typed out of habit, must not become the name of a file.
    if page.field != nil, typed.count == 1 { return .unknown(typed) }
    if let field = page.field {
      // What is found for a text is read out and chosen from by its number.
      if field.isSearch { return typed.isEmpty ? .nothing : .command(.perform(field.changed(typed))) }
      // An empty line enters what stands there, as Enter alone does on the full screen.
      return .text(field.changed(typed.isEmpty ? field.text : typed), then: field.entered)
    }
    return typed.isEmpty ? .nothing : .unknown(typed)
  }

  /// The row of the key table that a typed line names; a capital counts as its letter where it is no key itself.
  private func binding<Action>(for typed: String, on page: Page<Action>) -> Binding<Action>? {
    page.bindings.first { $0.plain == typed }
      ?? (typed.count == 1 ? page.bindings.first { $0.plain == typed.lowercased() } : nil)
  }

  /// The number of a line such as `2`, `2.` or `2)`.
  private func number(_ typed: String) -> Int? {
    Int(typed.last.map { $0 == "." || $0 == ")" } ?? false ? String(typed.dropLast()) : typed)
  }

  private func lines<Action>(of block: Block<Action>, on page: Page<Action>, number: inout Int) -> [String] {
    switch block {
    case .heading(let text), .paragraph(let text, _): return wrapped(text)
    case .item(let text, let mark, _): return wrapped(text, behind: "\(mark) ")
    case .field: return page.field.map { $0.text.isEmpty ? [] : wrapped($0.text, behind: "> ") } ?? []
    case .choice(let choice):
      number += 1
      let label = choice.label + (choice.mark.map { " \($0)" } ?? "")
      let indent = String(repeating: " ", count: "\(number). ".count)
      return wrapped(label, behind: "\(number). ") + (choice.detail.map { wrapped($0, behind: indent) } ?? [])
    }
  }

  /// The choices in short, where so much is read behind them that nobody has their numbers in mind at the prompt.
  private func choicesAgain<Action>(on page: Page<Action>) -> [String] {
    if case .choice = page.blocks.last { return [] }
    let labels = page.choices.enumerated().map { "\($0 + 1). \($1.label)" }
    return labels.isEmpty ? [] : wrapped(labels.joined(separator: ", "))
  }

  private mutating func newKeys<Action>(on page: Page<Action>) -> [String] {
    let new = page.bindings.compactMap(hint).filter { explained.insert($0).inserted }
    return new.isEmpty ? [] : wrapped(new.joined(separator: ", "))
  }

  private func hint<Action>(for binding: Binding<Action>) -> String? {
    binding.plain.map { "\($0) \(binding.label)" }
  }

  private func wrapped(_ text: String, behind mark: String = "") -> [String] {
    hanging(text, behind: mark, columns: width)
  }

  private func trimmed(_ line: String) -> String {
    String(line.drop { $0.isWhitespace }.reversed().drop { $0.isWhitespace }.reversed())
  }
}

/// The words that the plain guide puts around a page.
public struct LineWords: Sendable {
  /// What to type where there is no choice.
  public var prompt: String
  /// What to type where there are choices; it is given their range, such as "1-4".
  public var promptForNumber: @Sendable (String) -> String
  /// What is typed to go back; it works while a text is asked for as well.
  public var back: String
  /// What is typed to look for a text, which may stand right behind it.
  public var search: String

  public init(prompt: String, promptForNumber: @escaping @Sendable (String) -> String, back: String, search: String) {
    self.prompt = prompt
    self.promptForNumber = promptForNumber
    self.back = back
    self.search = search
  }
}
