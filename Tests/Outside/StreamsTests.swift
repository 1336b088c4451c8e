// Files are read up to a limit, and bytes are written whole or the failure is told.

import CustomDump
import Foundation
import Testing

@testable import Outside

@Suite struct StreamsTests {
  private let folder: Folder

  init() throws { folder = try Folder() }

  @Test func aFileIsReadWholeUpToTheLimitAndOneByteMore() throws {
    let path = folder.write("0123456789", to: "digits")
    expectNoDifference(try contents(of: path, limit: 100), Array("0123456789".utf8))
    expectNoDifference(try contents(of: path, limit: 10), Array("0123456789".utf8))
    expectNoDifference(try contents(of: path, limit: 9), Array("0123456789".utf8))
    expectNoDifference(try contents(of: path, limit: 8), Array("012345678".utf8))
    expectNoDifference(try contents(of: path, limit: 0), Array("0".utf8))
    expectNoDifference(try contents(of: folder.write("", to: "empty"), limit: 5), [])
  }

  @Test func aFileWithoutAnEndIsLeftAtTheLimit() throws {
    #expect(try contents(of: "/dev/zero", limit: 300_000).count == 300_001)
  }

  @Test func whatCannotBeReadIsSaid() {
    #expect(throws: SystemError(ENOENT)) { try contents(of: folder.file("none"), limit: 9) }
    #expect(throws: SystemError(EISDIR)) { try contents(of: folder.path, limit: 9) }
    #expect(throws: SystemError(ENOTDIR)) { try contents(of: folder.write("", to: "file") + "/a", limit: 9) }
  }

  @Test func onlyOrdinaryFilesAreReadAndNothingIsWaitedFor() throws {
    #expect(mkfifo(folder.file("pipe"), 0o600) == 0)
    let path = folder.write("0123456789", to: "digits")
    expectNoDifference(try contents(ofFile: path, limit: 100), Array("0123456789".utf8))
    expectNoDifference(try contents(ofFile: path, limit: 4), Array("01234".utf8))
    for other in [folder.file("pipe"), folder.path, "/dev/zero", "/dev/tty", "/dev/null"] {
      #expect(throws: FileError.self, "\(other)") { try contents(ofFile: other, limit: 9) }
    }
    #expect(throws: FileError.notAFile) { try contents(ofFile: folder.file("pipe"), limit: 9) }
    #expect(throws: FileError.refused(SystemError(ENOENT))) { try contents(ofFile: folder.file("none"), limit: 9) }
  }

  @Test func bytesAreWrittenWhole() throws {
    let path = folder.write("", to: "out")
    let file = try #require(FileHandle(forWritingAtPath: path))
    let output = ByteOutput(descriptor: file.fileDescriptor)
    try output.write("Grüße ")
    try output.write([UInt8](repeating: 65, count: 300_000))
    try output.write([UInt8]())
    #expect(folder.text("out") == "Grüße " + String(repeating: "A", count: 300_000))
  }

  /// Another program can make a pipe or terminal so for all that share it.
  @Test func aPipeThatDoesNotWaitIsWaitedFor() async throws {
    let pipe = Pipe()
    let (source, sink) = (pipe.fileHandleForReading.fileDescriptor, pipe.fileHandleForWriting.fileDescriptor)
    _ = fcntl(sink, F_SETFL, O_NONBLOCK)
    // More than a pipe holds.
    let bytes = (0..<1_000_000).map { UInt8(truncatingIfNeeded: $0 &* 31 >> 3) }
    async let written: Void = {
      usleep(50_000)
      try ByteOutput(descriptor: sink).write(bytes)
      try pipe.fileHandleForWriting.close()
    }()
    let read = try contents(of: "/dev/fd/\(source)", limit: 2_000_000)
    try await written
    #expect(read == bytes)
  }

  @Test func aFullDiskIsSaid() throws {
    let file = try #require(FileHandle(forWritingAtPath: "/dev/full"))
    #expect(throws: SystemError(ENOSPC)) { try ByteOutput(descriptor: file.fileDescriptor).write("text") }
    #expect(SystemError(ENOSPC).description == "No space left on device")
  }
}
