// A shared computer: how long it waits for a key, what it does without, and how it forgets.

/// The settings of a computer that many people use, one after the other.
public struct Kiosk: Hashable, Sendable {
  /// The minutes without a key after which everything is forgotten.
  public var minutes: Int
  /// The one printer that can be printed on; nil where nothing can be printed.
  public var printer: String?

  /// The settings of a shared computer.
  ///
  /// - Parameters:
  ///   - minutes: the minutes without a key after which everything is forgotten; at least 1.
  ///   - printer: the one printer that can be printed on; nil where nothing can be printed.
  public init(minutes: Int, printer: String? = nil) {
    self.minutes = minutes
    self.printer = printer
  }

  /// How many seconds before forgetting the person is asked to stay; never less than 20, so that there is time to.
  public var secondsOfWarning: Int { minutes > 1 ? 60 : 30 }

  /// Whether a shared computer does without this: files, other printers, the terminal behind the guide.
  func doesWithout(_ event: Event) -> Bool {
    switch event {
    case .fileNameOpened, .fileNameTyped, .fileNameEntered, .overwritingConfirmed, .answersRead, .answersNotRead,
      .printersOpened, .standardOutputChosen:
      true
    case .printerChosen(let name): name != printer
    default: false
    }
  }
}

extension State {
  /// The state in which the next person finds the guide.
  var begunAnew: State {
    State(fileName: fileName, answersFileName: answersFileName, today: today, kiosk: kiosk)
  }

  /// Whether somebody has begun: beyond what stands highlighted on the welcome, anything is as it was not at the start.
  public var hasSomethingToForget: Bool {
    var bare = self
    bare.notice = nil
    bare.visits[0].reading = Reading()
    return bare != begunAnew
  }
}
