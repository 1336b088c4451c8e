// What can happen to the guide, and what it then asks of the world.

/// Something that happened: a person did something, or the world answered.
public enum Event: Hashable, Sendable {
  /// The welcome was left for the first question, or for the results where none is left to ask.
  case interviewStarted
  /// A question was answered with one of its options, both named by id.
  case answerGiven(question: String, option: String)
  /// A question was opened from the review.
  case answerReopened(question: String)
  /// The page of all answers was opened.
  case reviewOpened
  /// The page of what is found was opened.
  case resultsOpened
  /// The list of all drugs was opened.
  case drugsOpened
  /// The page of the drug with this id was opened.
  case drugOpened(String)
  /// The page of the drug behind this one was opened; behind the last comes the first.
  case nextDrugOpened
  /// The page of the drug before this one was opened; before the first comes the last.
  case previousDrugOpened
  /// The list of the pages beside the drugs was opened.
  case topicsOpened
  /// The topic with this id was opened.
  case topicOpened(String)
  /// The list of all explained words was opened.
  case glossaryOpened
  /// The list of all publishers was opened.
  case sourcesOpened
  /// The sources of the publisher with this name were opened.
  case publisherOpened(String)
  /// The page of who to call was opened.
  case helpLinesOpened
  /// The page that explains the keys was opened.
  case keysOpened
  /// The words of the page that is on the screen are to be explained.
  case termsOpened
  /// The explanation of the term with this id was opened.
  case termOpened(String)
  /// The page for searching was opened.
  case searchOpened
  /// The text to look for was changed; this is the whole of it.
  case searchTyped(String)
  /// A text was entered that stands nowhere.
  case nothingFound
  /// A passage of the page before the search was chosen.
  case passageOpened(Reading)
  /// A passage of another page was chosen in the search, or comes next.
  case passageFound(Place, Reading)
  /// The page of ways to take the summary along was opened.
  case summaryOpened
  /// The list was opened of drugs whose pages can go along.
  case summaryDrugsOpened
  /// The page of a drug is to go along with the summary, or no longer.
  case drugChosen(String)
  /// The number of the team's 24-hour line is to be typed.
  case teamNumberOpened
  /// The number was changed; this is the whole of it.
  case teamNumberTyped(String)
  /// The number is as it should be.
  case teamNumberEntered
  /// A name is to be typed for a file with this in it.
  case fileNameOpened(Document)
  /// The name of the file was changed; this is the whole of it.
  case fileNameTyped(String)
  /// The name is as it should be, so the document is to be saved.
  case fileNameEntered
  /// The file that is there may be overwritten.
  case overwritingConfirmed
  /// The summary is to be printed, so the printers are looked for.
  case printersOpened
  /// The summary is to be printed on the printer with this name.
  case printerChosen(String)
  /// The guide is to be left, and the summary to be written to standard output.
  case standardOutputChosen
  /// The screen is to show nothing for a while.
  case pauseOpened
  /// The mouse is to be used, or no longer.
  case mouseSwitched
  /// The mouse was to be used, and the terminal knows none.
  case mouseMissing
  /// The page before was wanted; on the first page this is leaving.
  case wentBack
  /// The guide is to be left; it asks first where answers would be lost.
  case leavingOpened
  /// The guide is to be left, and it does not ask.
  case left
  /// Another choice was highlighted, or the text was scrolled.
  case readingMoved(Reading)
  /// Enter was pressed while nothing was highlighted.
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
  /// The document was saved in this file, named by its whole path.
  case fileSaved(String)
  /// The document was not saved in this file, and why.
  case fileNotSaved(String, SaveRefusal)
  /// These printers are there; none, where the list is empty.
  case printersFound([Printer])
  /// There is nothing on this system to print with.
  case printCommandMissing
  /// A printer took the summary.
  case summaryPrinted(PrintJob)
  /// No printer took the summary, and why.
  case summaryNotPrinted(reason: PrintRefusal)
}

/// What the guide asks of the world.
public enum Effect: Hashable, Sendable {
  /// Saves a document; a file that is there is overwritten only where that is said.
  case save(Document, file: String, overwriting: Bool)
  /// Looks for the printers that the system knows.
  case findPrinters
  /// Prints the summary on the printer with this name.
  case print(printer: String)
  /// Closes the guide, then writes the summary to standard output where that is said.
  case leave(writingSummary: Bool)
}
