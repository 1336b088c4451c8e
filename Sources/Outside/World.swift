// Carries out what the interview asks of the world.

import Interview

/// Carries out an effect; what the world answers comes back as an event.
///
/// - Parameters:
///   - summary: makes the summary for a file of this name, or for a printer where there is none.
///   - answers: makes the text of the file of answers.
/// - Returns: nil for ``Interview/Effect/leave(writingSummary:)``, which belongs to whoever opened the guide.
public func carryOut(_ effect: Effect, summary: (_ file: String?) -> String, answers: () -> String) -> Event? {
  switch effect {
  case .save(.summary, let file, let overwriting): saved(summary(file), in: file, overwriting: overwriting)
  case .save(.answers, let file, let overwriting): saved(answers(), in: file, overwriting: overwriting)
  case .findPrinters: foundPrinters()
  case .print(let printer): printed(summary(nil), on: printer)
  case .leave: nil
  }
}

private func saved(_ text: String, in name: String, overwriting: Bool) -> Event {
  let path: String
  do throws(SaveRefusal) {
    path = try wholePath(of: name)
  } catch {
    return .fileNotSaved(name, error)
  }
  do throws(SaveError) {
    try save(text, in: path, overwriting: overwriting)
    return .fileSaved(shownPath(path))
  } catch {
    return switch error {
    case .exists: .fileFound(shownPath(path))
    case .refused(let refusal): .fileNotSaved(shownPath(path), refusal)
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
