// A walk through the real guide by random keys, with what was answered kept apart, and the laws that hold at each step.

import Decisions
import Guide
import Interview
import NaiveEvaluator
import Pages
import Screen

/// Someone who presses keys at random, and notes each breach of a law.
struct KeyWalk {
  private let guide = Guide.embedded
  private let writer = PageWriter(Guide.embedded)
  private let interview = Interview(Guide.embedded)
  private var random: SeededGenerator
  private let seed: UInt64
  private var state = KeyWalk.beginning
  private var size = (width: 80, height: 24)
  /// The keys that come next, the last one first.
  private var planned: [Key] = []

  /// What was answered, as the screen showed it when Enter was pressed.
  var answersPressed: [String: String] = [:]
  private(set) var faults: [String] = []
  private(set) var kinds: Set<PlaceKind> = [.welcome]
  private(set) var keys = 0
  private(set) var answersGiven = 0
  private(set) var resultsSeen = 0

  init(seed: UInt64) {
    self.seed = seed
    random = SeededGenerator(seed: seed)
  }

  /// Begins on a page with these answers.
  mutating func begin(at place: Place, answers: [String: String]) {
    state.visits.append(Visit(place))
    state.answers = answers
    answersPressed = answers
    check()
  }

  private static let beginning = State(
    fileName: "summary.txt", answersFileName: "answers.json", today: "2026-11")

  private mutating func beginAsAnother() {
    state = KeyWalk.beginning
    answersPressed = [:]
  }

  /// Presses one key, and checks the page that it leads to.
  mutating func press() {
    if random.chance(1, in: 20) {
      size = [(80, 24), (40, 12), (20, 6), (200, 60)].randomElement(using: &random) ?? size
    }
    if random.chance(1, in: 100) { beginAsAnother() }
    keys += 1
    press(randomKey())
    check()
  }

  /// Presses so many keys; the first breach ends it, with the seed and the key by which it comes again.
  mutating func walk(keys count: Int) {
    for _ in 0..<count where faults.isEmpty { press() }
    faults = faults.map { "seed \(seed), key \(keys): \($0)" }
  }

  /// Whether the laws find what they are there for: an answer that is lost, and a drug under a wrong heading.
  static func findsBreaches() -> Bool {
    var walk = KeyWalk(seed: 0)
    guard let question = walk.guide.questions.first, let option = question.options.first else { return false }
    walk.begin(at: .results, answers: [:])
    guard walk.faults.isEmpty else { return false }
    walk.begin(
      at: .results,
      answers: Dictionary(
        uniqueKeysWithValues: walk.guide.questions.compactMap { question in
          question.options.first.map { (question.id, $0.id) }
        }))
    walk.answersPressed = [question.id: option.id]
    walk.check()
    return walk.faults.contains { $0.contains("kept; the answers were") }
      && walk.faults.contains { $0.contains("shown as") }
  }

  private mutating func press(_ key: Key) {
    let page = writer.page(for: state)
    let layout = Layout(page, width: size.width, height: size.height)
    guard let event = page.event(for: key, layout) else { return }
    note(event, on: page)
    let before = state
    take(event)
    if state.visit.place != before.visit.place, kinds.insert(PlaceKind(state.visit.place)).inserted { checkLeaving() }
    checkGoingBack(to: before, event)
  }

  /// Notes the answer that stands highlighted, as the person sees it, and not as the event has it.
  private mutating func note(_ event: Event, on page: Page<Event>) {
    guard case .question(let id) = state.visit.place, case .answerGiven = event, let focus = page.view.focus,
      let question = guide.question(id)
    else { return }
    let label = page.choices[focus].label
    guard let option = question.allOptions.first(where: { $0.label == label }) else {
      return faults.append("no option of \(id) is called \(label)")
    }
    answersPressed[id] = option.id
    answersGiven += 1
  }

  /// Takes up an event and what a world of chance answers; whoever leaves begins anew.
  private mutating func take(_ event: Event) {
    var events = [event]
    while !events.isEmpty {
      for effect in interview.update(&state, events.removeFirst()) {
        switch effect {
        case .save(_, let file, overwriting: false) where random.chance(1, in: 2): events.append(.fileFound(file))
        case .save(_, let file, _):
          events.append(random.chance(1, in: 3) ? .fileNotSaved(file, .diskFull) : .fileSaved(file))
        case .findPrinters: events.append(.printersFound([Printer("office")]))
        case .print(let printer): events.append(.summaryPrinted(PrintJob(printer: printer)))
        case .leave: beginAsAnother()
        }
      }
    }
  }

  /// Every law that can be read off the page as it is.
  mutating func check() {
    let page = writer.page(for: state)
    if state.answers != answersPressed { faults.append("\(state.answers) kept; the answers were \(answersPressed)") }
    if let focus = page.view.focus, !page.choices.indices.contains(focus) {
      faults.append("choice \(focus) of \(page.choices.count) is highlighted at \(state.visit.place)")
    }
    if state.visit.place == .results { checkResults(page) }
  }

  /// Each drug stands under the verdict that is decided from what was answered.
  private mutating func checkResults(_ page: Page<Event>) {
    resultsSeen += 1
    guard let answers = try? guide.rules.answers(answersPressed) else {
      return faults.append("\(answersPressed) are no answers")
    }
    let outcomes = guide.rules.decide(answers).outcomes
    let wording = guide.wording
    let titles = [
      wording.resultsMatches: Verdict.matches, wording.resultsMayMatch: .mayMatch,
      wording.resultsDoesNotMatch: .doesNotMatch, wording.resultsNotCovered: .doesNotMatch,
    ]
    var heading: Verdict?
    var shown: [String: Verdict] = [:]
    for block in page.blocks {
      if case .heading(let title) = block { heading = titles[title] }
      if case .choice(let choice) = block, case .drugOpened(let drug) = choice.action { shown[drug] = heading }
    }
    for drug in guide.drugs {
      let uses = Set(drug.uses.map(\.id))
      let verdicts = outcomes.filter { uses.contains($0.use) }.map(\.verdict)
      let best = Verdict.allCases.first { verdicts.contains($0) }
      if shown[drug.id] != best {
        faults.append("\(drug.id) is shown as \(shown[drug.id].map { "\($0)" } ?? "nothing"), and is \(best as Any)")
      }
    }
  }

  /// Going back from a page that was opened on another leads to that one as it was, and the same step to the same page.
  private mutating func checkGoingBack(to before: State, _ event: Event) {
    guard state.visits.count == before.visits.count + 1, !isAnswer(event) else { return }
    var back = state
    _ = interview.update(&back, .wentBack)
    if comparable(back) != comparable(before) { faults.append("back from \(state.visit.place) is not where it began") }
    var again = back
    _ = interview.update(&again, event)
    // What the world answers leads on without an event of its own.
    if interview.update(&back, event).isEmpty, comparable(again) != comparable(state) {
      faults.append("\(event) led to \(state.visit.place), and a second time to \(again.visit.place)")
    }
  }

  /// Whether an event answers a question, which is highlighted there from then on.
  private func isAnswer(_ event: Event) -> Bool { if case .answerGiven = event { true } else { false } }

  /// From every page, Escape alone leads out, each time to another page.
  private mutating func checkLeaving() {
    var other = self
    other.size = (80, 24)
    var steps = 0
    while other.state.visits.count > 1, steps < 300 {
      let count = other.state.visits.count
      let page = other.writer.page(for: other.state)
      guard let event = page.event(for: .escape, Layout(page, width: 80, height: 24)) else { break }
      _ = other.interview.update(&other.state, event)
      guard other.state.visits.count < count else { break }
      steps += 1
    }
    if other.state.visits.count > 1 { faults.append("Escape does not lead out of \(other.state.visit.place)") }
  }

  /// A state without what is gone after one step: news, a number half typed, and what a text was before.
  private func comparable(_ state: State) -> State {
    var state = state
    state.notice = nil
    state.visit.reading.number = nil
    state.textBefore = ""
    return state
  }

  private mutating func randomKey() -> Key {
    if let key = planned.popLast() { return key }
    // Mere chance would seldom find its way: every fourth time, one of the choices is chosen by its number.
    let choices = writer.page(for: state).choices.count
    if choices > 0, random.chance(1, in: 4) {
      let digits = String(Int.random(in: 1...choices, using: &random)).map { Key.character($0) }
      planned = [.enter] + digits.reversed()
    }
    return switch Int.random(in: 0..<22, using: &random) {
    case 0..<6, 20: .enter
    case 6..<9, 21: .down
    case 9: .character(Character(String(Int.random(in: 1...9, using: &random))))
    case 10..<15: .character("rpdhtx?/nNmqgGjkbfs1 ".randomElement(using: &random) ?? "r")
    case 15: .escape
    case 16: .click(Position(row: Int.random(in: 0..<size.height, using: &random), column: 5))
    default:
      [
        .up, .left, .right, .pageUp, .pageDown, .home, .end, .backspace, .tab, .backTab, .wheelDown, .control("x"),
        .other,
      ]
      .randomElement(using: &random) ?? .up
    }
  }
}

extension SeededGenerator {
  /// Whether something happens that happens so many times of so many.
  mutating func chance(_ times: Int, in all: Int) -> Bool { Int.random(in: 0..<all, using: &self) < times }
}
