// Printers, through the print commands of the system.

import Glibc
import Interview

/// Why nothing was printed.
public enum PrintError: Error, Hashable, Sendable {
  /// The system has no print command.
  case noCommand
  case refused(PrintRefusal)
}

/// How a plain text of 80 columns is laid out whole on A4 and on Letter.
///
/// The text filter of CUPS sets 10 characters to the inch, of which A4 between the usual margins has 77: it would break
/// every longer line. With 11, 80 columns need 524 points of the 595 that A4 is wide. More of the rest is at the left,
/// clear of punched holes; at the right there is what printers leave white anyway. At 6 lines to the inch A4 has 65
/// lines and Letter 61, so a page of 60 that a form feed ends leaves no empty page behind on either.
private let layout = ["cpi=11", "lpi=6", "page-left=45", "page-right=24", "page-top=30", "page-bottom=30"]

/// The printers that the system knows, the usual one first.
///
/// - Parameter limit: how long to wait for each print command.
/// - Throws: ``PrintError`` where there is no print command, or the print service does not answer.
public func printers(within limit: Duration = .seconds(20)) throws(PrintError) -> [Printer] {
  do throws(PrintError) {
    let list = try runPrintCommand("lpstat", ["-e"], within: limit)
    let names = list.status == 0 ? list.output.split(separator: "\n").map(String.init) : []
    // Without a service the command names no printer either, and calls that a success.
    if names.isEmpty, try !isServiceRunning(within: limit) { throw .refused(.noService) }
    let usual = names.isEmpty ? nil : try usualPrinter(within: limit)
    let printers = names.map { Printer($0, shownName: shown($0), isUsual: $0 == usual) }
    return (printers.filter(\.isUsual) + printers.filter { !$0.isUsual }).filter { !$0.shownName.isEmpty }
  } catch {
    throw error == .refused(.noAnswer) ? .refused(.noService) : error
  }
}

/// Prints a text of at most 80 columns, in which form feeds begin new pages.
///
/// The text goes to the print command through a pipe; no file, no argument and no variable holds a part of it, and the
/// title of the job, which others can read in the queue, tells nothing.
///
/// - Parameter limit: how long to wait for each print command.
/// - Throws: ``PrintError``. After `.noAnswer` the job may have been taken all the same.
public func print(_ text: String, on printer: String, within limit: Duration = .seconds(20)) throws(PrintError)
  -> PrintJob
{
  // No page with a name before or behind the text; and the text is not to be taken for something else.
  let options = ["document-format=text/plain", "job-sheets=none"] + layout
  let arguments = ["-d", printer, "-t", "document"] + options.flatMap { ["-o", $0] } + ["-"]
  let reply = try runPrintCommand("lp", arguments, input: printable(text), within: limit)
  guard reply.status == 0 else { throw .refused(try refusal(reply, within: limit)) }
  let number = jobNumber(in: reply.output)
  return PrintJob(
    printer: shown(printer), number: number, reply: number == nil ? shown(reply.output) : "",
    isStopped: isStopped(printer))
}

/// The text filter of CUPS ends at the first character that it cannot hold, and drops the rest of the text.
private func printable(_ text: String) -> String {
  var scalars = String.UnicodeScalarView()
  for scalar in text.unicodeScalars { scalars.append(scalar.value > 0xFFFF ? "?" : scalar) }
  return String(scalars)
}
