// The command: reads the content folder, then writes Swift files, prints the faults, or lists the old sources.

import ContentCompiler

#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// `compile-content CONTENT_FOLDER OUTPUT_FOLDER [WORDING_FOLDER]`, as the plugin EmbedContent runs it before the guide
/// is built, or `compile-content --old-sources DATE CONTENT_FOLDER`, as `Scripts/content/check` runs it.
@main
enum CompilerCommand {
  /// Does what the arguments ask for; exits with 1 when the content has an error, and with 64 when they ask for nothing.
  static func main() {
    do {
      switch try Order(Array(CommandLine.arguments.dropFirst())) {
      case .compile(let content, let output, let wording):
        try compile(Folder(path: content), wording.map(Folder.init), to: Folder(path: output))
      case .listOldSources(let today, let content): try listOldSources(on: today, Folder(path: content))
      }
    } catch let error as FileError {
      stop(shownLine("\(error.path):1:1: error: \(error)"), status: EXIT_FAILURE)
    } catch {
      stop("\(error)", status: EX_USAGE)
    }
  }

  /// Prints one message for each fault, and writes the files when none is an error.
  ///
  /// - Parameter wording: The folder whose files take the place of those in the content's own folder of wording.
  private static func compile(_ content: Folder, _ wording: Folder?, to output: Folder) throws(FileError) {
    var texts = try content.texts()
    if let wording {
      texts = texts.filter { !$0.key.hasPrefix("wording/") }
      for (name, text) in try wording.texts() { texts["wording/\(name)"] = text }
    }
    switch ContentCompiler.compile(texts, in: content.shownPath, wordingIn: wording?.shownPath) {
    case .faulty(let faults): stop(lines(faults), status: EXIT_FAILURE)
    case .compiled(let files, let warnings):
      if !warnings.isEmpty { say(lines(warnings), to: STDERR_FILENO) }
      for (name, text) in files { try output.write(text, to: name) }
    }
  }

  private static func listOldSources(on today: CalendarDay, _ content: Folder) throws(FileError) {
    switch oldSources(try content.texts(), in: content.shownPath, on: today) {
    case .faulty(let faults): stop(lines(faults), status: EXIT_FAILURE)
    case .listed(let list): say(list.joined(separator: "\n"), to: STDOUT_FILENO)
    }
  }

  private static func lines(_ faults: [Fault]) -> String { faults.map(\.description).joined(separator: "\n") }

  /// Writes a text and a line break; a pipe may take it in pieces.
  private static func say(_ message: String, to file: Int32) {
    var rest = Array("\(message)\n".utf8)[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { write(file, $0.baseAddress, $0.count) }
      guard count > 0 else { return }
      rest = rest.dropFirst(count)
    }
  }

  private static func stop(_ message: String, status: Int32) -> Never {
    say(message, to: STDERR_FILENO)
    exit(status)
  }
}
