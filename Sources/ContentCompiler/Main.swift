// The command: reads the content folder, compiles it, writes the Swift files or prints the faults.

#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// `ContentCompiler CONTENT_FOLDER OUTPUT_FOLDER`, as the plugin EmbedContent runs it before the guide is built.
@main
enum CompilerCommand {
  /// Compiles the content with one message for each fault; exits with 1 when one is an error.
  static func main() {
    guard CommandLine.arguments.count == 3 else {
      stop("usage: ContentCompiler CONTENT_FOLDER OUTPUT_FOLDER", status: EX_USAGE)
    }
    let content = Folder(path: CommandLine.arguments[1])
    let output = Folder(path: CommandLine.arguments[2])
    do {
      switch compile(try content.texts(), in: content.shownPath) {
      case .faulty(let faults):
        say(faults)
        exit(EXIT_FAILURE)
      case .compiled(let files, let warnings):
        say(warnings)
        for (name, text) in files { try output.write(text, to: name) }
      }
    } catch {
      stop("\(error.path):1:1: error: \(error)", status: EXIT_FAILURE)
    }
  }

  private static func say(_ faults: [Fault]) {
    for fault in faults { say(fault.description) }
  }

  private static func say(_ message: String) {
    let line = Array("\(message)\n".utf8)
    _ = line.withUnsafeBytes { write(STDERR_FILENO, $0.baseAddress, $0.count) }
  }

  private static func stop(_ message: String, status: Int32) -> Never {
    say(message)
    exit(status)
  }
}
