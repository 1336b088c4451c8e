// Tries the laws of one target: on files, or, where it was built for that, on what libFuzzer makes up.

import FuzzLaws
import Glibc

/// `fuzzer --target=NAME FILE...` goes through files. Built by Scripts/fuzz/run it is libFuzzer, which takes its own
/// options and folders besides, and leaves those that begin with two dashes to others.
@main
enum Fuzzer {
  /// The target that is named.
  static let target: FuzzTarget = {
    let option = CommandLine.arguments.dropFirst().first ?? ""
    if option.hasPrefix("--target="), let named = FuzzTarget(rawValue: String(option.dropFirst("--target=".count))) {
      return named
    }
    print("usage: fuzzer --target=\(FuzzTarget.allCases.map(\.rawValue).joined(separator: "|")) FILE...")
    exit(64)
  }()

  static func main() { run() }

  /// Ends with a message when an input breaks a law.
  static func tryOut(_ input: [UInt8]) {
    guard let law = target.lawBroken(by: input) else { return }
    print("A law is broken: \(law)")
    fflush(nil)
    abort()
  }
}
