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
    for name in ["drugs/tea.yaml", "drugs", "note.txt", "guide.yaml", "tea.swift"] {
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
}
