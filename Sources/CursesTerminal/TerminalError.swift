// Why the full screen cannot be opened.

/// Why a terminal could not be opened; it is as it was.
public enum TerminalError: Error, Hashable, Sendable {
  /// Standard input or standard output is a file, a pipe or closed.
  case notATerminal
  /// TERM is not set, or is empty.
  case noTerminalName
  /// The machine has no description of the terminal that TERM names, or one that cannot place the cursor (dumb).
  case unknownTerminal(String)
}
