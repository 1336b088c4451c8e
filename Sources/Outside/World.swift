// Carries out what the interview asks of the world.

import Interview

/// Carries out an effect; what the world answers comes back as an event.
///
/// - Parameter summary: makes the text of the summary, for the effects that need it.
/// - Returns: nil for ``Interview/Effect/leave(writingSummary:)``, which belongs to whoever opened the guide.
public func carryOut(_ effect: Effect, summary: () -> String) -> Event? {
  switch effect {
  case .save(let file, let overwriting): saved(summary(), in: file, overwriting: overwriting)
  case .findPrinters: foundPrinters()
  case .print(let printer): printed(summary(), on: printer)
  case .leave: nil
  }
}

private func saved(_ text: String, in file: String, overwriting: Bool) -> Event {
  do throws(SaveError) {
    try save(text, in: file, overwriting: overwriting)
    return .fileSaved(file)
  } catch {
    return switch error {
    case .exists: .fileFound(file)
    case .refused(let refusal): .fileNotSaved(file, reason: refusal.description)
    }
  }
}

private func foundPrinters() -> Event {
  do throws(PrintError) {
    return .printersFound(try printers())
  } catch {
    return event(for: error)
  }
}

private func printed(_ text: String, on printer: String) -> Event {
  do throws(PrintError) {
    return .summaryPrinted(try print(text, on: printer))
  } catch {
    return event(for: error)
  }
}

private func event(for error: PrintError) -> Event {
  switch error {
  case .noCommand: .printCommandMissing
  case .refused(let reason): .summaryNotPrinted(reason: reason)
  }
}
