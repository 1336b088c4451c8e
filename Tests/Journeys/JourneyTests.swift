// From the welcome screen to the summary, on the full screen and line by line.

import CustomDump
import Interview
import Pages
import Screen
import Testing

@Suite struct JourneyTests {
  @Test(arguments: Story.all, [(80, 24), (40, 12), (20, 6)])
  func arrowKeysAndEnterLeadFromTheWelcomeToASavedSummary(_ story: Story, _ size: (Int, Int)) {
    var person = Person(width: size.0, height: size.1)
    person.world = { effect in
      guard case .save(_, let file, false) = effect else { return nil }
      return .fileSaved(file)
    }
    let wording = person.guide.wording
    person.chooses(wording.welcomeStart)
    for answer in story.answers { person.answers(answer.question, answer.option) }
    person.sees(.results)
    person.chooses(wording.resultsTake)
    person.chooses(wording.summaryMenuFile)
    person.presses(.enter)
    person.sees(.summary)
    #expect(person.state.notice == .saved(.summary, file: wording.fileName))
    #expect(person.effects == [.save(.summary, file: wording.fileName, overwriting: false)])
    #expect(Set(person.keys).isSubset(of: [.down, .up, .enter]))
    #expect(!person.state.wouldLoseAnswers)
  }

  @Test(arguments: Story.all)
  func bothGuidesKeepTheSameAnswersAndShowTheSameFacts(_ story: Story) {
    var person = Person()
    var linePerson = LinePerson()
    let wording = person.guide.wording
    person.chooses(wording.welcomeStart)
    linePerson.chooses(wording.welcomeStart)
    for answer in story.answers {
      person.answers(answer.question, answer.option)
      linePerson.answers(answer.question, answer.option)
      expectNoDifference(person.state.answers, linePerson.state.answers)
      #expect(person.state.visit.place == linePerson.state.visit.place)
    }
    let facts = person.page.blocks.map { "\($0)" }
    expectNoDifference(facts, linePerson.page.blocks.map { "\($0)" })
  }

  @Test func theProgressCountsUpAndItsEndNeverMovesAway() {
    var person = Person()
    person.chooses(person.guide.wording.welcomeStart)
    var progress: [String] = []
    for answer in Story.her2Positive.answers {
      progress.append(person.page.place ?? "")
      person.answers(answer.question, answer.option)
    }
    expectNoDifference(
      progress,
      [
        "Question 1 of up to 21", "Question 2 of up to 21", "Question 3 of up to 20", "Question 4 of up to 20",
        "Question 5 of up to 9", "Question 6 of up to 9", "Question 7 of up to 7",
      ])
  }

  @Test func backFromTheResultsLeadsThroughEveryQuestionWithItsAnswerToTheWelcome() {
    var person = Person()
    person.chooses(person.guide.wording.welcomeStart)
    for answer in Story.early.answers { person.answers(answer.question, answer.option) }
    person.sees(.results)
    for answer in Story.early.answers.reversed() {
      person.presses(.escape)
      person.sees(.question(answer.question))
      #expect(person.page.focusedAction == .answerGiven(question: answer.question, option: answer.option))
    }
    person.presses(.left)
    person.sees(.welcome)
    #expect(person.state.answers.count == Story.early.answers.count)
  }

  @Test func enterAloneNeverAnswers() {
    var person = Person()
    person.chooses(person.guide.wording.welcomeStart)
    person.presses(.enter, .enter, .enter)
    person.sees(.question("sex"))
    #expect(person.state.answers.isEmpty)
    #expect(person.state.notice == .nothingHighlighted)
  }

  @Test func anAnswerChangedInTheReviewReturnsThereAndAsksOnlyWhatHasBecomeRelevant() {
    var person = Person()
    person.chooses(person.guide.wording.welcomeStart)
    for answer in Story.early.answers { person.answers(answer.question, answer.option) }
    person.chooses(person.guide.wording.resultsReview)
    person.sees(.review)
    person.presses(.down, .down, .enter)
    person.answers("extent", "spread")
    person.answers("bone_spread", "no")
    person.answers("hormone_receptor", "negative")
    person.answers("prior_taxane", "no")
    person.answers("prior_anthracycline", "no")
    person.answers("prior_chemo_advanced", "none")
    person.answers("brca", "not_found")
    person.answers("pdl1", "negative")
    person.sees(.review)
  }

  @Test func leftAndRightGoFromDrugToDrugAndRoundAgain() {
    var person = Person()
    person.presses(.character("d"), .down, .enter)
    let drugs = person.guide.drugs.map(\.id)
    for drug in drugs + [drugs[0]] {
      person.sees(.drug(drug))
      person.presses(.right)
    }
    person.presses(.left, .left)
    person.sees(.drug(drugs[drugs.count - 1]))
  }

  @Test func leavingWithAnswersAsksOnceAndStayingKeepsThem() {
    var person = Person()
    person.chooses(person.guide.wording.welcomeStart)
    person.answers("sex", "woman")
    person.presses(.character("q"))
    person.sees(.leaving)
    person.chooses(person.guide.wording.leavingStay)
    person.sees(.question("extent"))
    person.presses(.character("q"))
    person.chooses(person.guide.wording.leavingLeave)
    #expect(person.effects == [.leave(writingSummary: false)])
    #expect(person.state.answers == ["sex": "woman"])
  }
}
