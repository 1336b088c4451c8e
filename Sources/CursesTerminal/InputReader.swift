// Waits for the person, the window and the signals at once, and for a moment where one is set.

import CNcurses
import Glibc
import Screen

/// Reads what comes from the terminal that is open.
struct InputReader {
  private let window: UnsafeMutablePointer<WINDOW>
  /// What the window is read from.
  private let file: Int32
  private var keyReader = KeyReader()
  /// Whether reports of the mouse are keys.
  var usesMouse: Bool {
    get { keyReader.usesMouse }
    set {
      keyReader.usesMouse = newValue
      leaveReportsToUs()
    }
  }
  /// What came together with something that was told.
  private var waiting: [Input] = []
  /// How often in a row there was something to read and nothing was found.
  private var emptyReads = 0
  /// There from the first moment on that is waited for.
  private var alarm: Alarm?

  init(window: UnsafeMutablePointer<WINDOW>, file: Int32 = STDIN_FILENO) {
    self.window = window
    self.file = file
    leaveReportsToUs()
  }

  /// Sleeps until something comes, or until a moment since the computer was started; without one there is no timer.
  ///
  /// Neither a signal nor a new size moves the moment. With one, every key is told, so that the caller can begin to
  /// count anew: Ctrl-L too. Where a text is typed, characters that are there already are told at once.
  ///
  /// Signals are held but for the sleep itself, so that none can come after the look at its flag and be slept through.
  mutating func next(heeding signals: Signals, until moment: Duration?, joiningText: Bool = false) -> Input {
    guard set(moment) else { return .ended }
    return signals.whileHeld { open in
      while true {
        if let interruption = signals.takeInterruption() { return .interrupted(interruption) }
        if signals.takeContinued() { takeTerminalBack() }
        if let input = read(tellsControlL: moment != nil, joiningText: joiningText) { return input }
        if let moment, timeSinceStart() >= moment { return .timeUp }
        let events = Int32(cncurses_wait(file, alarm?.file ?? -1, &open))
        if events == 0 { emptyReads = 0 }
        // The end of the terminal is seen here before HUP is sent, or after: told alike either way.
        if events & POLLHUP != 0 { return .interrupted(.hungUp) }
        // Another program can have read what was there, once; at the end of input it would go on for ever.
        if events & (POLLERR | POLLNVAL) != 0 || emptyReads > 2 { return .ended }
      }
    }
  }

  /// Sets the alarm; nothing at all happens as long as nobody wants one.
  private mutating func set(_ moment: Duration?) -> Bool {
    guard moment != nil || alarm != nil else { return true }
    let alarm = alarm ?? Alarm()
    self.alarm = alarm
    return alarm.set(for: moment)
  }

  /// Gives back what was taken to wait with.
  func end() { alarm?.end() }

  /// What can be read without waiting; of text, all that is there, so that a paste is shown once and not letter by letter.
  private mutating func read(tellsControlL: Bool, joiningText: Bool) -> Input? {
    guard let first = readOne(tellsControlL: tellsControlL) else { return nil }
    guard joiningText, case .key(.character(let character)) = first else { return first }
    var text = String(character)
    for _ in 1..<longestText {
      switch readOne(tellsControlL: tellsControlL) {
      case .key(.character(let character)): text.append(character)
      case let other:
        if let other { waiting.insert(other, at: 0) }
        // Nothing more was to be found here.
        emptyReads = 0
        return .text(text)
      }
    }
    return .text(text)
  }

  /// One key or new size that can be read without waiting.
  private mutating func readOne(tellsControlL: Bool) -> Input? {
    if !waiting.isEmpty { return waiting.removeFirst() }
    emptyReads += 1
    var keys: [Key] = []
    while keys.isEmpty {
      let code = wgetch(window)
      if code == ERR {
        keys = keyReader.keysAtPause()
        break
      }
      emptyReads = 0
      switch code {
      case KEY_RESIZE: return .resized
      case controlL:
        cncurses_repaint()
        if tellsControlL { keys = [.control("l")] }
      default: keys = keyReader.keys(with: code)
      }
    }
    waiting = keys.dropFirst().map(Input.key)
    return keys.first.map(Input.key)
  }

  /// After a stop: sets the modes again, takes up a size that changed meanwhile, and shows everything again.
  ///
  /// ncurses does part of this after Ctrl-Z, and nothing after a STOP.
  private func takeTerminalBack() {
    reset_prog_mode()
    var size = winsize()
    if ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_row > 0, size.ws_col > 0,
      is_term_resized(Int32(size.ws_row), Int32(size.ws_col))
    {
      resizeterm(Int32(size.ws_row), Int32(size.ws_col))
    }
    cncurses_repaint()
    leaveReportsToUs()
  }

  /// Has ncurses pass on reports of the mouse as they come. It takes them up again whenever it turns the mouse on.
  private func leaveReportsToUs() { keyok(KEY_MOUSE, false) }
}

private let controlL: Int32 = 12

/// As many characters as a terminal holds for a program; where more keep coming, the screen and signals are not forgotten.
private let longestText = 4096
