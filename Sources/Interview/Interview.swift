// What each event changes, and what it asks of the world.

import Decisions
import Guide

/// The person's way through one guide.
public struct Interview: Sendable {
  private let guide: Guide

  /// The way through this guide.
  public init(_ guide: Guide) {
    self.guide = guide
  }

  private var rules: Rules { guide.rules }

  /// Changes the state by what happened.
  ///
  /// - Returns: what is asked of the world, in order; its answers come back as events.
  public func update(_ state: inout State, _ event: Event) -> [Effect] {
    // News stands until the next thing happens.
    state.notice = nil
    // A number is typed in one go.
    state.visit.reading.number = nil
    if state.kiosk?.doesWithout(event) == true { return [] }
    switch event {
    case .interviewStarted: goOn(&state, after: nil)
    case .answerGiven(let question, let option): answer(&state, question, option)
    case .answerReopened(let question): open(&state, .question(question), isFromReview: true)
    case .reviewOpened: open(&state, .review)
    case .resultsOpened: open(&state, .results)
    case .drugsOpened: open(&state, .drugs)
    case .drugOpened(let drug): open(&state, .drug(drug))
    case .nextDrugOpened: turn(&state, by: 1)
    case .previousDrugOpened: turn(&state, by: -1)
    case .topicsOpened: open(&state, .topics)
    case .topicOpened(let topic): open(&state, .topic(topic))
    case .glossaryOpened: open(&state, .glossary)
    case .sourcesOpened: open(&state, .sources)
    case .publisherOpened(let name): open(&state, .publisher(name))
    case .helpLinesOpened: open(&state, .helpLines)
    case .keysOpened: open(&state, .keys)
    case .termsOpened: open(&state, .terms)
    case .termOpened(let term): open(&state, .term(term))
    case .searchOpened: open(&state, .search)
    case .searchTyped(let text):
      state.search = typed(text)
      // A search that is open further back shows what is found for the new text too.
      beginAnew(&state, [.search])
    case .nothingFound: state.notice = .nothingFound(state.search)
    case .passageOpened(let reading):
      goBack(&state)
      state.visit.reading = reading
    case .passageFound(let place, let reading): openPassage(&state, place, reading)
    case .summaryOpened: open(&state, .summary)
    case .summaryDrugsOpened: open(&state, .summaryDrugs)
    case .drugChosen(let drug):
      let ids = guide.drugs.map(\.id)
      state.chosenDrugs = ids.filter { state.chosenDrugs.contains($0) != ($0 == drug) }
    case .teamNumberOpened:
      open(&state, .teamNumber)
      state.textBefore = state.teamNumber
    case .teamNumberTyped(let text):
      state.teamNumber = typed(text)
      state.visit.reading = Reading()
    case .teamNumberEntered: goBack(&state)
    case .fileNameOpened(let document):
      open(&state, .fileName(document))
      state.textBefore = state[fileNameOf: document]
      state.visit.isTextProposed = true
    case .fileNameTyped(let text):
      state[fileNameOf: state.document] = typed(text)
      state.visit.isTextProposed = false
      state.visit.reading = Reading()
    case .fileNameEntered:
      guard state[fileNameOf: state.document].isEmpty else { return [save(state, overwriting: false)] }
      state.notice = .fileNameMissing
    case .fileFound(let file): open(&state, .overwriting(file))
    case .overwritingConfirmed:
      goBack(&state)
      return [save(state, overwriting: true)]
    case .fileSaved(let file):
      keep(&state, true)
      state.notice = .saved(state.document, file: file)
      goBackFromFileName(&state)
    case .fileNotSaved(let file, let refusal): state.notice = .notSaved(file: file, refusal)
    case .answersRead(let answers, let file): takeUp(answers, from: file, &state)
    case .answersNotRead(let file, let fault): state.notice = .answersNotRead(file: file, fault)
    case .printersOpened: return [.findPrinters]
    case .printersFound(let printers):
      if printers.isEmpty { state.notice = .noPrinter } else { open(&state, .printers(printers)) }
    case .printCommandMissing: state.notice = .noPrintCommand
    case .printerChosen(let printer): return [.print(printer: printer)]
    case .summaryPrinted(let message):
      keep(&state, true)
      state.notice = .printed(message)
      goBack(&state, to: .summary)
    case .summaryNotPrinted(let reason): state.notice = .notPrinted(reason: reason)
    case .standardOutputChosen: return [.leave(writingSummary: true)]
    case .pauseOpened: open(&state, .paused)
    case .mouseSwitched:
      state.usesMouse.toggle()
      state.notice = .mouseSwitched(isOn: state.usesMouse)
    case .mouseMissing:
      state.usesMouse = false
      state.notice = .noMouse
    case .wentBack:
      guard state.visits.count > 1 else { return leaveOrAsk(&state) }
      giveUpTyping(&state)
      goBack(&state)
    case .leavingOpened: return leaveOrAsk(&state)
    case .left: return leave(&state)
    case .readingMoved(let reading): state.visit.reading = reading
    case .nothingHighlighted: state.notice = .nothingHighlighted
    case .nothingHere(let text): state.notice = .nothingHere(typed(text))
    case .warnedOfForgetting: state.notice = .forgetsSoon
    case .stayed: break
    case .forgotten: state = state.begunAnew
    }
    return []
  }

  /// Keeps an answer and goes on: to the next question, or back to the review that the question was opened from.
  private func answer(_ state: inout State, _ question: String, _ option: String) {
    var answers = state.answers
    answers[question] = option
    // Only what the rules know is kept, so that every later decision is about real answers.
    guard (try? rules.answers(answers)) != nil else { return }
    if state.answers[question] != option {
      keep(&state, false)
      // Other drugs may stand there now.
      beginAnew(&state, [.results, .summaryDrugs])
    }
    state.answers = answers
    for index in state.visits.indices where state.visits[index].place == .question(question) {
      // Whoever comes back finds the answer highlighted, and not what was highlighted before.
      state.visits[index].reading.focus = firstReading(of: .question(question), state).focus
    }
    guard state.visit.isFromReview else { return goOn(&state, after: question) }
    if let next = decision(state).next {
      state.visit = Visit(.question(next), reading: firstReading(of: .question(next), state), isFromReview: true)
    } else {
      goBack(&state, to: .review)
    }
  }

  /// Notes whether the answers are in a file or on paper, which the page that asks before leaving hangs on.
  private func keep(_ state: inout State, _ isKept: Bool) {
    if state.isKept != isKept { beginAnew(&state, [.leaving]) }
    state.isKept = isKept
  }

  /// Has these pages begin as new ones when somebody comes back to them: what was highlighted there may be gone.
  private func beginAnew(_ state: inout State, _ places: Set<Place>) {
    for index in state.visits.indices where places.contains(state.visits[index].place) {
      state.visits[index].reading = Reading()
    }
  }

  /// Opens the question after this one that is answered or can still change something; without one, the results.
  private func goOn(_ state: inout State, after question: String?) {
    let decision = decision(state)
    let ids = rules.questions.map(\.id)
    let later = question.flatMap(ids.firstIndex).map { ids[($0 + 1)...] } ?? ids[...]
    let onTheWay = later.first { id in
      decision.due.contains(id) || state.answers[id] != nil && question != nil && applies(id, state)
    }
    if let next = onTheWay ?? decision.next {
      open(&state, .question(next))
    } else {
      open(&state, .results)
    }
  }

  /// Whether a question can still apply; an answer to one that cannot, known or not, is not shown on the way.
  private func applies(_ question: String, _ state: State) -> Bool {
    guard let criterion = rules.questions.first(where: { $0.id == question })?.appliesWhen else { return true }
    return rules.explain(criterion, with: answers(state)).standing != .fails
  }

  /// Shows the drug after or before this one in its place; after the last comes the first.
  private func turn(_ state: inout State, by step: Int) {
    let drugs = guide.drugs.map(\.id)
    guard case .drug(let drug) = state.visit.place, let index = drugs.firstIndex(of: drug) else { return }
    state.visit = Visit(.drug(drugs[(index + step + drugs.count) % drugs.count]))
  }

  /// Opens a page at a passage; a drug's page takes the place of another drug's.
  private func openPassage(_ state: inout State, _ place: Place, _ reading: Reading) {
    if case .drug = state.visit.place, case .drug = place {
      state.visit = Visit(place, reading: reading)
    } else {
      open(&state, place)
      state.visit.reading = reading
    }
  }

  /// Puts a page on top of the way here; one that is open already is not opened a second time.
  private func open(_ state: inout State, _ place: Place, isFromReview: Bool = false) {
    guard state.visit.place != place else { return }
    if [.review, .results, .summary].contains(place), state.visits.contains(where: { $0.place == place }) {
      goBack(&state, to: place)
    } else {
      state.visits.append(Visit(place, reading: firstReading(of: place, state), isFromReview: isFromReview))
      // The way back ends at the welcome all the same.
      if state.visits.count > longestWay { state.visits.remove(at: 1) }
    }
  }

  /// Nothing is highlighted, except on an answered question, which shows what was said.
  private func firstReading(of place: Place, _ state: State) -> Reading {
    guard case .question(let id) = place, let option = state.answers[id],
      let question = rules.questions.first(where: { $0.id == id })
    else { return Reading() }
    return Reading(focus: question.allOptions.firstIndex(of: option))
  }

  /// Whoever goes back from a text that was not entered finds what was there before.
  private func giveUpTyping(_ state: inout State) {
    switch state.visit.place {
    case .teamNumber: state.teamNumber = state.textBefore
    case .fileName(let document): state[fileNameOf: document] = state.textBefore
    default: break
    }
  }

  private func goBack(_ state: inout State) {
    if state.visits.count > 1 { state.visits.removeLast() }
  }

  /// Goes back until this place is on the screen, where it is on the way here; else one step.
  private func goBack(_ state: inout State, to place: Place) {
    guard let index = state.visits.lastIndex(where: { $0.place == place }) else { return goBack(&state) }
    state.visits.removeSubrange((index + 1)...)
  }

  /// Goes back to the page on which the file was asked for, such as the summary or the question whether to leave.
  private func goBackFromFileName(_ state: inout State) {
    let index = state.visits.lastIndex { if case .fileName = $0.place { true } else { false } }
    if let index, index > 0 { state.visits.removeSubrange(index...) }
  }

  /// Takes up the answers of a file; they are kept there until one changes.
  private func takeUp(_ answers: [String: String], from file: String, _ state: inout State) {
    guard (try? rules.answers(answers)) != nil else { return }
    state.answers = answers
    state.isKept = true
    state.notice = .answersRead(answers.count, file: file)
  }

  private func leaveOrAsk(_ state: inout State) -> [Effect] {
    guard state.wouldLoseAnswers else { return leave(&state) }
    open(&state, .leaving)
    return []
  }

  /// Closes the guide; on a shared computer it begins anew instead, for the next person.
  private func leave(_ state: inout State) -> [Effect] {
    guard state.kiosk != nil else { return [.leave(writingSummary: false)] }
    state = state.begunAnew
    return []
  }

  private func save(_ state: State, overwriting: Bool) -> Effect {
    .save(state.document, file: state[fileNameOf: state.document], overwriting: overwriting)
  }

  private func decision(_ state: State) -> Decision { rules.decide(answers(state)) }

  private func answers(_ state: State) -> Answers {
    // The answers are only ever those that the rules took.
    (try? rules.answers(state.answers)) ?? rules.noAnswers
  }
}

/// So many pages are gone back through at the most, so that a guide that is open for weeks holds no more and more.
private let longestWay = 200
