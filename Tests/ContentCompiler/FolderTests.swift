// Files on the disk.

import Testing

@testable import ContentCompiler

#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

final class FolderTests {
  private let folder: Folder

  init() {
    var template = Array("/tmp/content-compiler-XXXXXX".utf8CString)
    mkdtemp(&template)
    folder = Folder(path: template.withUnsafeBufferPointer { $0.baseAddress.map { String(cString: $0) } ?? "" })
  }

  deinit {
    for name in ["drugs/tea.yaml", "drugs", "loop", "pipe.yaml", "zero.yaml", "note.txt", "guide.yaml", "tea.swift"] {
      remove("\(folder.path)/\(name)")
    }
    rmdir(folder.path)
  }

  @Test func yamlFilesAreReadWithThePathBelowTheFolder() throws {
    mkdir("\(folder.path)/drugs", 0o755)
    try folder.write("id: tea", to: "drugs/tea.yaml")
    try folder.write("a note", to: "note.txt")
    try folder.write("", to: "guide.yaml")
    #expect(try folder.texts() == ["drugs/tea.yaml": "id: tea", "guide.yaml": ""])
  }

  @Test func aFileThatDidNotChangeIsNotWrittenAgain() throws {
    try folder.write("tea", to: "tea.swift")
    chmod(folder.path + "/tea.swift", 0o400)
    var before = stat()
    stat(folder.path + "/tea.swift", &before)
    try folder.write("tea", to: "tea.swift")
    var after = stat()
    stat(folder.path + "/tea.swift", &after)
    #expect(before.st_mtim.tv_nsec == after.st_mtim.tv_nsec)
  }

  @Test func aFolderThatIsNotThereIsAnErrorWithItsReason() {
    let missing = Folder(path: "\(folder.path)/nowhere")
    let error = #expect(throws: FileError.self) { try missing.texts() }
    #expect(error?.description == "could not be read (No such file or directory)")
  }

  private func message() -> String? {
    let error = #expect(throws: FileError.self) { try folder.texts() }
    return error.map { "\($0.path.dropFirst(folder.path.count)): \($0)" }
  }

  @Test func aPipeIsNotWaitedFor() {
    mkfifo("\(folder.path)/pipe.yaml", 0o600)
    #expect(message() == "/pipe.yaml: a device or the like was found; a file is allowed")
  }

  @Test func aDeviceWithoutAnEndIsNotRead() {
    symlink("/dev/zero", "\(folder.path)/zero.yaml")
    #expect(message() == "/zero.yaml: a device or the like was found; a file is allowed")
  }

  @Test func aLinkToAFolderWhichCanLeadInACircleIsNotFollowed() throws {
    symlink(".", "\(folder.path)/loop")
    #expect(message() == "/loop: a link to a folder was found; the folder itself is allowed")
  }

  @Test func aLinkToAFileIsRead() throws {
    try folder.write("id: tea", to: "note.txt")
    symlink("note.txt", "\(folder.path)/guide.yaml")
    #expect(try folder.texts() == ["guide.yaml": "id: tea"])
  }

  @Test func aFileMayBeAsLargeAsTheLimitAndNotLarger() throws {
    let most = String(repeating: "#", count: Folder.sizeLimit)
    try folder.write(most, to: "guide.yaml")
    #expect(try folder.texts() == ["guide.yaml": most])
    try folder.write(most + "#", to: "guide.yaml")
    #expect(message() == "/guide.yaml: a larger file was found; up to 1048576 bytes are allowed")
  }
}
