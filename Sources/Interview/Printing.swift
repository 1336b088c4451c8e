// What is known of printing: the printers, a job that was taken, and why one was not.

/// A printer that the system knows.
public struct Printer: Hashable, Sendable {
  /// Its name as the print command takes it; it may hold anything.
  public var name: String
  /// Its name as it can be shown.
  public var shownName: String
  /// Whether it is the one that this computer prints on where none is named.
  public var isUsual: Bool

  /// A printer with its names.
  ///
  /// - Parameters:
  ///   - name: the name by which the print service knows it.
  ///   - shownName: the name as it can be shown; nil where that is the name itself.
  ///   - isUsual: whether it is the one that is used where none is named.
  public init(_ name: String, shownName: String? = nil, isUsual: Bool = false) {
    self.name = name
    self.shownName = shownName ?? name
    self.isUsual = isUsual
  }
}

/// A job that a printer took.
public struct PrintJob: Hashable, Sendable {
  /// The printer's name as it can be shown.
  public var printer: String
  /// The number of the job, by which it can be found; nil where the print command told none.
  public var number: String?
  /// What the print command said where it told no number; empty where it said nothing.
  public var reply: String
  /// Whether the printer takes jobs but has been stopped, so that no paper comes for now.
  public var isStopped: Bool

  /// A job with these parts, each as the property of its name says.
  public init(printer: String, number: String? = nil, reply: String = "", isStopped: Bool = false) {
    self.printer = printer
    self.number = number
    self.reply = reply
    self.isStopped = isStopped
  }
}

/// Why nothing was printed.
public enum PrintRefusal: Hashable, Sendable {
  /// The print service does not run, or cannot be reached.
  case noService
  /// The print command did not end in time; what became of the job is not known.
  case noAnswer
  /// There is no printer of that name.
  case unknownPrinter
  /// The printer takes no jobs.
  case closedPrinter
  /// Whoever runs the guide may not print there.
  case notAllowed
  /// Another reason, in the words of the print command.
  case other(String)
}
