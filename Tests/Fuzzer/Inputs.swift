// Where the inputs come from: the files that are named, or libFuzzer.

import Glibc
import Outside

#if FUZZING
  /// libFuzzer as a library: takes the arguments of the command line, and a function for each input.
  @_silgen_name("LLVMFuzzerRunDriver")
  private func runLibFuzzer(
    _ count: UnsafeMutablePointer<CInt>,
    _ arguments: UnsafeMutablePointer<UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>>,
    _ callback: @convention(c) (UnsafePointer<UInt8>?, Int) -> CInt
  ) -> CInt

  private func tryOne(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    Fuzzer.tryOut(Array(UnsafeBufferPointer(start: start, count: count)))
    return 0
  }

  extension Fuzzer {
    static func run() {
      _ = target
      var count = CommandLine.argc
      var arguments = CommandLine.unsafeArgv
      exit(runLibFuzzer(&count, &arguments, tryOne))
    }
  }
#else
  extension Fuzzer {
    static func run() {
      _ = target
      for path in CommandLine.arguments.dropFirst(2) {
        do throws(FileError) {
          tryOut(try contents(ofFile: path, limit: 1 << 20))
          print("keeps the laws: \(path)")
        } catch {
          print("cannot be read: \(path)")
          exit(66)
        }
      }
    }
  }
#endif
