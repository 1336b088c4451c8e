// What can happen to the guide, and what it then asks of the world.

/// Something that happened: a person did something, or the world answered.
public enum Event: Hashable, Sendable {
  case interviewStarted
  case answerGiven(question: String, option: String)
  /// A question was opened from the review.
  case answerReopened(question: String)
  case reviewOpened
  case resultsOpened
  case drugsOpened
  case drugOpened(String)
  case nextDrugOpened
  case previousDrugOpened
  case topicsOpened
  case topicOpened(String)
  case glossaryOpened
  case sourcesOpened
  case publisherOpened(String)
  case helpLinesOpened
  case keysOpened
  /// The words of the page that is on the screen are to be explained.
  case termsOpened
  case termOpened(String)
  case searchOpened
  case searchTyped(String)
  /// A text was entered that stands nowhere.
  case nothingFound
  /// A passage of the page before the search was chosen.
  case passageOpened(Reading)
  /// A passage of another page was chosen in the search, or comes next.
  case passageFound(Place, Reading)
  case summaryOpened
  case summaryDrugsOpened
  /// The page of a drug is to go along with the summary, or no longer.
  case drugChosen(String)
  case teamNumberOpened
  case teamNumberTyped(String)
  case teamNumberEntered
  /// A name is to be typed for a file with this in it.
  case fileNameOpened(Document)
  case fileNameTyped(String)
  case fileNameEntered
  case overwritingConfirmed
  case printersOpened
  case printerChosen(String)
  case standardOutputChosen
  case pauseOpened
  /// The mouse is to be used, or no longer.
  case mouseSwitched
  /// The mouse was to be used, and the terminal knows none.
  case mouseMissing
  case wentBack
  case leavingOpened
  case left
  /// Another choice was highlighted, or the text was scrolled.
  case readingMoved(Reading)
  case nothingHighlighted
  /// What was typed does nothing here.
  case nothingHere(String)
  // On a shared computer:
  /// No key was pressed for long, and the person was asked whether they are still there.
  case warnedOfForgetting
  /// A key was pressed after the warning.
  case stayed
  /// No key was pressed for too long.
  case forgotten
  // The world answers:
  /// Answers were read from a file before the first page; the file is named as it may be shown.
  case answersRead([String: String], file: String)
  /// No answers could be read from a file that was named; the file is as it was.
  case answersNotRead(file: String, AnswersFault)
  /// The file is there already; nothing was written.
  case fileFound(String)
  case fileSaved(String)
  case fileNotSaved(String, SaveRefusal)
  case printersFound([Printer])
  case printCommandMissing
  case summaryPrinted(PrintJob)
  case summaryNotPrinted(reason: PrintRefusal)
}

/// What the guide asks of the world.
public enum Effect: Hashable, Sendable {
  /// Saves a document; a file that is there is overwritten only where that is said.
  case save(Document, file: String, overwriting: Bool)
  case findPrinters
  case print(printer: String)
  /// Closes the guide, then writes the summary to standard output where that is said.
  case leave(writingSummary: Bool)
}
