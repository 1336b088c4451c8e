// A person at the full screen, in their own words: what they press, choose and see.

import Guide
import Interview
import Outside
import Pages
import Screen
import Summary
import Testing

/// Someone who goes through the guide with keys, without a terminal in between.
struct Person {
  let guide = Guide.embedded
  let width: Int
  let height: Int
  private let writer = PageWriter(.embedded)
  private let interview = Interview(.embedded)
  private(set) var state: State
  /// What is on the screen, and where it stands there.
  private(set) var page: Page<Event>
  private(set) var layout: Layout
  /// The keys that were pressed so far.
  private(set) var keys: [Key] = []
  /// What was asked of the world so far.
  private(set) var effects: [Effect] = []
  /// What the world answers.
  var world: (Effect) -> Event? = { _ in nil }

  /// - Parameter kiosk: the settings of a shared computer; nil for a computer of one's own.
  init(width: Int = 80, height: Int = 24, kiosk: Kiosk? = nil) {
    self.width = width
    self.height = height
    state = State(
      fileName: Guide.embedded.wording.fileName, answersFileName: Guide.embedded.wording.answersFileName,
      today: thisMonth(), kiosk: kiosk)
    page = writer.page(for: state)
    layout = Layout(page, width: width, height: height)
  }

  /// The whole screen as text.
  var screen: String { layout.canvas().text }
  var findings: Guide.Findings { writer.findings(for: state) }
  /// The summary as it would be saved now.
  var summary: String { guide.summary(of: findings, teamNumber: state.teamNumber).contents(as: .text) }

  mutating func presses(_ pressed: Key...) {
    for key in pressed { presses(key) }
  }

  private mutating func presses(_ key: Key) {
    keys.append(key)
    if let event = page.event(for: key, layout) { lives(through: event) }
  }

  /// Lets something happen, and what the world answers to it.
  mutating func lives(through event: Event) {
    var events = [event]
    while !events.isEmpty {
      for effect in interview.update(&state, events.removeFirst()) {
        effects.append(effect)
        if let answer = world(effect) { events.append(answer) }
      }
    }
    page = writer.page(for: state)
    layout = Layout(page, width: width, height: height)
  }

  mutating func types(_ text: String) {
    for character in text { presses(.character(character)) }
  }

  /// Moves with the arrow keys to the choice with this label, and presses Enter.
  mutating func chooses(_ label: String, sourceLocation: SourceLocation = #_sourceLocation) {
    choosesWithArrows(sourceLocation) { $0.label == label }
  }

  /// Answers the question on the screen with the arrow keys and Enter.
  mutating func answers(_ question: String, _ option: String, sourceLocation: SourceLocation = #_sourceLocation) {
    sees(.question(question), sourceLocation: sourceLocation)
    choosesWithArrows(sourceLocation) { $0.action == .answerGiven(question: question, option: option) }
  }

  /// Checks which page is on the screen.
  func sees(_ place: Place, sourceLocation: SourceLocation = #_sourceLocation) {
    #expect(state.visit.place == place, sourceLocation: sourceLocation)
  }

  /// Reads the page from where it stands to its end, screen by screen.
  mutating func readsToTheEnd() -> [String] {
    var screens = [screen]
    while true {
      presses(.pageDown)
      if screen == screens.last { return screens }
      screens.append(screen)
    }
  }

  private mutating func choosesWithArrows(_ place: SourceLocation, _ isMeant: (Choice<Event>) -> Bool) {
    guard let target = page.choices.firstIndex(where: isMeant) else {
      Issue.record("there is no such choice on this page:\n\(screen)", sourceLocation: place)
      return
    }
    // A page has fewer lines than this, so a way that is longer goes nowhere.
    for _ in 0..<1000 where page.view.focus != target {
      presses(page.view.focus.map { $0 > target } ?? false ? .up : .down)
    }
    #expect(page.view.focus == target, sourceLocation: place)
    presses(.enter)
  }
}
