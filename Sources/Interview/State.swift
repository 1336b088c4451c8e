// Where a person stands in the guide, and what was answered.

/// Everything that the guide knows about one person's way through it. Ids only, no words.
public struct State: Hashable, Sendable {
  /// The option chosen for each question, by id. Kept when a question no longer applies.
  public var answers: [String: String] = [:]
  /// The way that led here; the last one is on the screen. Never empty.
  public var visits: [Visit] = [Visit(.welcome)]
  /// The number of the team's 24-hour line as the person typed it; empty where it was not.
  public var teamNumber = ""
  /// The file that the summary is to be saved in, as it is being typed.
  public var fileName: String
  /// The file that the answers are to be saved in, as it is being typed.
  public var answersFileName: String
  /// The drugs whose pages go along with the summary, by id, in the order of the guide.
  public var chosenDrugs: [String] = []
  /// What stood where a text is being typed, for whoever goes back without entering it.
  public var textBefore = ""
  /// The text that is looked for on every page; empty where nothing is.
  public var search = ""
  /// Whether the mouse is used for the guide, and not for marking text.
  public var usesMouse = false
  /// Whether the guide is read line by line, and not on the full screen.
  public var isInLines = false
  /// What just happened; gone with the next step.
  public var notice: Notice?
  /// Whether the answers are in a file or on paper as they are now.
  public var isKept = false

  /// The month in which the guide is read, as `2026-11`; nil where no clock tells it.
  public var today: String?

  /// The settings of a shared computer; nil on a computer of one's own.
  public var kiosk: Kiosk?

  /// A way that has just begun.
  public init(fileName: String = "", answersFileName: String = "", today: String? = nil, kiosk: Kiosk? = nil) {
    self.fileName = fileName
    self.answersFileName = answersFileName
    self.today = today
    self.kiosk = kiosk
  }

  /// What is on the screen.
  public var visit: Visit {
    get { visits[visits.count - 1] }
    set { visits[visits.count - 1] = newValue }
  }

  /// The document whose file is being named, and its name; without one that of the summary.
  var document: Document {
    visits.reversed().lazy.compactMap { if case .fileName(let document) = $0.place { document } else { nil } }.first
      ?? .summary
  }

  /// The name of the file for a document, as it is being typed.
  public subscript(fileNameOf document: Document) -> String {
    get {
      switch document {
      case .summary: fileName
      case .answers: answersFileName
      }
    }
    set {
      switch document {
      case .summary: fileName = newValue
      case .answers: answersFileName = newValue
      }
    }
  }

  /// Whether leaving now would lose answers.
  public var wouldLoseAnswers: Bool { !answers.isEmpty && !isKept }
}

/// A place with what was highlighted and read there, so that going back finds it again.
public struct Visit: Hashable, Sendable {
  /// The page that is visited.
  public var place: Place
  /// What is highlighted on it, and where it is being read.
  public var reading: Reading
  /// Whether a question was opened from the review, to which its answer returns.
  public var isFromReview: Bool
  /// Whether the text of the page stands as it was found, and is one that another takes the place of when it is typed.
  public var isTextProposed: Bool

  /// A visit with these parts, each as the property of its name says.
  public init(
    _ place: Place, reading: Reading = Reading(), isFromReview: Bool = false, isTextProposed: Bool = false
  ) {
    self.place = place
    self.reading = reading
    self.isFromReview = isFromReview
    self.isTextProposed = isTextProposed
  }
}

/// What is highlighted on a page and where its text is being read.
public struct Reading: Hashable, Sendable {
  /// The highlighted choice by its number from 0, or nil.
  public var focus: Int?
  /// The paragraph at the top of the screen, by its number from 0.
  public var paragraph: Int
  /// The number of its characters that stand above.
  public var offset: Int
  /// The number of a choice that is being typed, digit by digit; nil after anything else.
  public var number: Int?
  /// Whether a passage begins here that was looked for and gone to.
  public var isAtPassage: Bool

  /// A place on a page, with these parts, each as the property of its name says; without any, its beginning.
  public init(
    focus: Int? = nil, paragraph: Int = 0, offset: Int = 0, number: Int? = nil, isAtPassage: Bool = false
  ) {
    self.focus = focus
    self.paragraph = paragraph
    self.offset = offset
    self.number = number
    self.isAtPassage = isAtPassage
  }
}

/// A page of the guide.
public enum Place: Hashable, Sendable {
  /// What the guide is and is not: the first page.
  case welcome
  /// The question with this id.
  case question(String)
  /// All answers, to be looked at and changed.
  case review
  /// What is found for the answers.
  case results
  /// The list of all drugs.
  case drugs
  /// The drug with this id.
  case drug(String)
  /// The list of the pages beside the drugs.
  case topics
  /// The topic with this id.
  case topic(String)
  /// All words that the guide explains.
  case glossary
  /// Who published what the statements come from.
  case sources
  /// The sources of one publisher, by its name.
  case publisher(String)
  /// Who to call, and when.
  case helpLines
  /// What each key does.
  case keys
  /// The terms of the page before are explained.
  case terms
  /// This term is explained.
  case term(String)
  /// A text is looked for, on the page before and on all drugs.
  case search
  /// Nothing is shown, so that others who look at the screen see no answers.
  case paused
  /// How to take the summary along.
  case summary
  /// Which drugs' pages go along with it.
  case summaryDrugs
  /// The number of the team's 24-hour line is typed.
  case teamNumber
  /// A file is named for this document.
  case fileName(Document)
  /// Whether to overwrite this file.
  case overwriting(String)
  /// One of these printers is chosen.
  case printers([Printer])
  /// Whether to leave, although answers would be lost.
  case leaving
}

/// News for the person, for the pages to put into words.
public enum Notice: Hashable, Sendable {
  /// Enter was pressed while nothing was highlighted.
  case nothingHighlighted
  /// A key was pressed, or a line typed, that does nothing here.
  case nothingHere(String)
  /// This text stands nowhere.
  case nothingFound(String)
  /// The mouse is used from now on, or no longer.
  case mouseSwitched(isOn: Bool)
  /// This terminal knows no mouse.
  case noMouse
  /// The file is named by its whole path, as it can be found again.
  case saved(Document, file: String)
  /// Nothing was saved in this file, and why.
  case notSaved(file: String, SaveRefusal)
  /// So many answers were read from a file at the start.
  case answersRead(Int, file: String)
  /// No answers were read from this file at the start, and why.
  case answersNotRead(file: String, AnswersFault)
  /// A printer took the summary.
  case printed(PrintJob)
  /// No printer took the summary, and why.
  case notPrinted(reason: PrintRefusal)
  /// The system knows no printer.
  case noPrinter
  /// There is nothing on this system to print with.
  case noPrintCommand
  /// A file was to be saved without a name.
  case fileNameMissing
  /// A shared computer asks whether somebody is there, before it forgets.
  case forgetsSoon
}
