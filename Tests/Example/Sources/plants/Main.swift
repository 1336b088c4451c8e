// The command line: `plants light=sun soil=clay`; or one of the words `smallest`, `survey` and `tables`.

import Decisions

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

@main struct Main {
  static func main() throws {
    let arguments = Array(CommandLine.arguments.dropFirst())
    switch arguments {
    case ["tables"]:
      show(source(of: try Garden.rules().compiled))
    case ["smallest"]:
      show([words(for: try smallest())])
    case ["survey"]:
      let rules = try quickRules()
      show(survey(by: rules) + openQuestions(by: rules))
    default:
      let rules = try quickRules()
      do {
        show(report(try answers(in: arguments, for: rules), by: rules))
      } catch {
        complain(error.words)
        exit(64)
      }
    }
  }

  private static func show(_ lines: [String]) {
    for line in lines { print(line) }
  }

  /// Writes a line to the standard error.
  private static func complain(_ line: String) {
    let bytes = Array("plants: \(line)\n".utf8)
    _ = bytes.withUnsafeBytes { write(2, $0.baseAddress, $0.count) }
  }
}
