// The key table: what the footer shows is what works.

import CustomDump
import Guide
import Interview
import Pages
import Screen
import Testing

@Suite struct KeyTableTests {
  private let writer = PageWriter(.embedded)

  private func page(_ place: Place, answers: [String: String] = ["sex": "woman"]) -> Page<Event> {
    writer.page(for: state(place, answers: answers))
  }

  private func state(_ place: Place, answers: [String: String] = ["sex": "woman"]) -> State {
    var state = State(fileName: "summary.txt")
    state.answers = answers
    state.visits.append(Visit(place))
    return state
  }

  private var places: [Place] {
    let guide = Guide.embedded
    return [
      .welcome, .review, .results, .drugs, .topics, .helpLines, .keys, .summary, .summaryDrugs, .teamNumber,
      .fileName(.summary), .fileName(.answers),
      .leaving,
      .overwriting("a"), .printers([Printer("a")]), .terms, .term("her2"), .glossary, .sources, .publisher("NICE"),
    ] + guide.questions.map { .question($0.id) } + guide.drugs.map { .drug($0.id) }
      + guide.topics.map { .topic($0.id) }
  }

  @Test func noKeyHasTwoMeaningsOnAPage() {
    for place in places {
      let bindings = page(place).bindings
      let keys = bindings.flatMap(\.keys)
      #expect(Set(keys).count == keys.count, "\(place)")
      let plain = bindings.compactMap(\.plain)
      #expect(Set(plain).count == plain.count, "\(place)")
    }
  }

  @Test func helpLinesKeysAndBackWorkFromEverywhere() {
    for place in places where place != .teamNumber && place != .fileName(.summary) && place != .fileName(.answers) {
      let page = page(place)
      let layout = Layout(page, width: 80, height: 24)
      #expect(page.event(for: .escape, layout) == .wentBack, "\(place)")
      if place != .helpLines { #expect(page.event(for: .character("h"), layout) == .helpLinesOpened, "\(place)") }
      if place != .keys { #expect(page.event(for: .character("?"), layout) == .keysOpened, "\(place)") }
    }
  }

  @Test func whileATextIsTypedLettersGoIntoIt() {
    let page = page(.fileName(.summary))
    let layout = Layout(page, width: 80, height: 24)
    for letter in "hqtrpd? " {
      #expect(page.event(for: .character(letter), layout) == .fileNameTyped("summary.txt\(letter)"))
    }
    #expect(page.event(for: .backspace, layout) == .fileNameTyped("summary.tx"))
    #expect(page.event(for: .enter, layout) == .fileNameEntered)
    #expect(page.event(for: .escape, layout) == .wentBack)
  }

  @Test func lettersThatCameTogetherDoWhatTheyDoOneByOne() {
    for place in places + [.search] {
      // Not more is kept than fits on paper.
      for text in ["x", "q? 1漢"] + (place == .search ? [] : [String(repeating: "long ", count: 50)]) {
        let layout = Layout(page(place), width: 80, height: 24)
        let event = page(place).event(for: text, layout)
        guard page(place).field != nil else {
          #expect(event == nil, "\(place)")
          continue
        }
        var (together, apart) = (state(place), state(place))
        if let event { _ = Interview(.embedded).update(&together, event) }
        for letter in text {
          guard let event = writer.page(for: apart).event(for: .character(letter), layout) else { continue }
          _ = Interview(.embedded).update(&apart, event)
        }
        expectNoDifference(together, apart)
        #expect(together != state(place), "\(place)")
        // Nothing is typed that nobody sees.
        #expect(page(place).event(for: text, Layout(page(place), width: 19, height: 6)) == nil)
      }
    }
  }

  @Test func aNameThatIsProposedGoesWithTheFirstLetterOfAnother() {
    for (keys, name) in [
      ([Key.character("m"), .character("y")], "my"), ([.backspace, .character("d")], "summary.txd"),
      ([], "summary.txt"),
    ] {
      var state = state(.summary)
      _ = Interview(.embedded).update(&state, .fileNameOpened(.summary))
      for key in keys {
        let page = writer.page(for: state)
        guard let event = page.event(for: key, Layout(page, width: 80, height: 24)) else { continue }
        _ = Interview(.embedded).update(&state, event)
      }
      #expect(state.fileName == name)
    }
    var state = state(.summary)
    _ = Interview(.embedded).update(&state, .fileNameOpened(.summary))
    let page = writer.page(for: state)
    #expect(page.event(for: "mine.md", Layout(page, width: 80, height: 24)) == .fileNameTyped("mine.md"))
  }

  @Test func theKeysThatWorkHereAreExplainedFirst() {
    let wording = Guide.embedded.wording
    var state = state(.keys)
    for (isInLines, first) in [(false, wording.keysOnScreen), (true, wording.keysInLines)] {
      state.isInLines = isInLines
      let headings = writer.page(for: state).blocks.compactMap { if case .heading(let text) = $0 { text } else { nil } }
      #expect(headings.first == first)
      #expect(Set(headings) == [wording.keysOnScreen, wording.keysMoving, wording.keysInLines])
    }
  }

  @Test func backspaceInAnEmptyTextDoesNotLeave() {
    var state = State(fileName: "")
    state.visits.append(Visit(.fileName(.summary)))
    let page = writer.page(for: state)
    #expect(page.event(for: .backspace, Layout(page, width: 80, height: 24)) != .wentBack)
  }

  @Test func aDigitHighlightsAndNeverAnswers() {
    let page = page(.question("her2"), answers: [:])
    let event = page.event(for: .character("2"), Layout(page, width: 80, height: 24))
    #expect(event == .readingMoved(Reading(focus: 1, number: 2)))
  }

  @Test func aNumberOfTwoDigitsHighlightsItsDrug() {
    let drugs = Guide.embedded.drugs
    var state = State()
    state.visits.append(Visit(.drugs))
    for key in ["1", "7"] as [Character] {
      let page = writer.page(for: state)
      guard let event = page.event(for: .character(key), Layout(page, width: 80, height: 24)) else { continue }
      _ = Interview(.embedded).update(&state, event)
    }
    #expect(writer.page(for: state).focusedAction == .drugOpened(drugs[16].id))
    // Whatever else happens, the next digit begins a number.
    _ = Interview(.embedded).update(&state, .drugOpened(drugs[16].id))
    _ = Interview(.embedded).update(&state, .wentBack)
    #expect(
      state.visit.reading
        == Reading(focus: 16, paragraph: state.visit.reading.paragraph, offset: state.visit.reading.offset))
  }

  @Test func theNarrowestFooterLeadsToThePageOfKeys() {
    for place in places
    where place != .keys && place != .teamNumber && place != .fileName(.summary) && place != .fileName(.answers) {
      let rows = Layout(page(place), width: 20, height: 6).canvas().text.split(separator: "\n")
      let wording = Guide.embedded.wording
      #expect(rows.last.map { $0.hasSuffix("? \(wording.doKeys)") } ?? false, "\(place)")
    }
  }

  @Test func everyTermThatIsExplainedStandsOnThePage() {
    var state = State()
    state.visits += [Visit(.question("her2")), Visit(.terms)]
    let headings = writer.page(for: state).blocks.compactMap { if case .heading(let text) = $0 { text } else { nil } }
    #expect(headings.first == Guide.embedded.term("her2")?.name)
  }

  @Test func everyPageThatOffersToExplainItsWordsHasSome() {
    // The one question whose words are all plain.
    for place in places where place != .question("surgery_possible") {
      let page = page(place)
      guard case .perform(.termsOpened)? = page.command(for: .character("t")) else { continue }
      var state = State()
      state.answers = ["sex": "woman"]
      state.visits += [Visit(place), Visit(.terms)]
      #expect(writer.page(for: state).blocks.contains { if case .heading = $0 { true } else { false } }, "\(place)")
    }
  }
}
