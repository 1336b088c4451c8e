// Runs the content compiler before the guide is built.

import Foundation
import PackagePlugin

/// Makes Swift files of the files in Content, or in the folder that the environment variable DRUG_GUIDE_CONTENT names.
///
/// The wording of the screens may come from a folder of its own, which DRUG_GUIDE_WORDING names: a translation.
@main
struct EmbedContent: BuildToolPlugin {
  /// One command that makes all files of all content.
  func createBuildCommands(context: PluginContext, target: Target) async throws -> [Command] {
    let package = context.package.directoryURL
    let content = folder("DRUG_GUIDE_CONTENT", in: package) ?? package.appending(path: "Content")
    let wording = folder("DRUG_GUIDE_WORDING", in: package)
    let inputs = files(below: content) + (wording.map(files) ?? [])
    let output = context.pluginWorkDirectoryURL
    return [
      .buildCommand(
        displayName: "Compiling the content",
        executable: try context.tool(named: "compile-content").url,
        arguments: [content.path, output.path] + (wording.map { [$0.path] } ?? []),
        inputFiles: inputs,
        outputFiles: outputNames(for: inputs).map { output.appending(path: $0) })
    ]
  }

  /// The folder that an environment variable names, or nil; a folder is listed only through its real path.
  private func folder(_ variable: String, in package: URL) -> URL? {
    let named = ProcessInfo.processInfo.environment[variable] ?? ""
    return named.isEmpty ? nil : URL(fileURLWithPath: named, relativeTo: package).resolvingSymlinksInPath()
  }

  /// Every file below a folder, in order.
  private func files(below folder: URL) -> [URL] {
    let found = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: [.isRegularFileKey])
    let files = (found?.compactMap { $0 as? URL } ?? []).filter { !$0.hasDirectoryPath }
    return files.sorted { $0.path < $1.path }
  }

  /// The names that the content compiler gives to its files.
  private func outputNames(for inputs: [URL]) -> [String] {
    let drugs = inputs.filter {
      $0.pathExtension == "yaml" && $0.deletingLastPathComponent().lastPathComponent == "drugs"
    }
    return drugs.map { "Drug_\($0.deletingPathExtension().lastPathComponent).swift" }
      + ["Questions", "Topics", "Help", "Terms", "Sources", "Wording", "Embedded", "Compiled"].map { "\($0).swift" }
  }
}
