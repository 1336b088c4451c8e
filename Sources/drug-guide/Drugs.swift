// `drug-guide drugs`: the list of drugs, or the page of one as text.

import AnswersFile
import ArgumentParser
import Decisions
import Guide
import Interview
import LineTerminal
import Outside
import Pages

struct Drugs: ParsableCommand {
  static let configuration = CommandConfiguration(abstract: "List the drugs, or show the page of one.")

  @Argument(help: "A drug by its id, as the list shows it, its name or a brand.", completion: .drugs)
  var id: String?

  @Option(
    help: "List only the drugs with this text in their name, their brands, what sort they are, or how they are given.")
  var search: String?

  func run() throws {
    let guide = Guide.embedded
    guard let id else { return try list(guide) }
    var state = State(today: thisMonth())
    state.visits = [Visit(.drug(try known(id, in: guide)))]
    let page = PageWriter(guide).page(for: state)
    try writeResult(LineTerminal(width: 80, words: LineWords(guide.wording)).body(of: page) + "\n")
  }

  private func list(_ guide: Guide) throws {
    let found = guide.drugs.filter { drug in
      guard let search else { return true }
      let texts = [drug.id, drug.name, drug.kind] + drug.brands + drug.ways.map(guide.name(of:))
      return texts.contains { $0.lowercased().contains(search.lowercased()) }
    }
    if found.isEmpty, let search {
      return tell("no drug has \(quoted(search)) in its name, brands, sort or way of having it; try a shorter text")
    }
    let longest = found.map(\.id.count).max() ?? 0
    try writeResult(
      found.map { drug in
        let ways = drug.ways.map(guide.name(of:)).joined(separator: ", ")
        return drug.id + String(repeating: " ", count: longest - drug.id.count + 2)
          + "\(guide.name(of: drug)): \(drug.kind), \(ways)\n"
      }.joined())
  }
}

extension CompletionKind {
  /// The ids of all drugs.
  static var drugs: CompletionKind { .list(Guide.embedded.drugs.map(\.id)) }
}

/// The id of the drug with this id, name or brand, in capitals or not.
func known(_ name: String, in guide: Guide) throws -> String {
  if guide.drug(name) != nil { return name }
  func names(of drug: Guide.Drug) -> [String] { ([drug.id, drug.name] + drug.brands).map { $0.lowercased() } }
  let wanted = name.lowercased()
  let called = guide.drugs.filter { names(of: $0).contains(wanted) }.map(\.id)
  if called.count == 1 { return called[0] }
  if called.count > 1 {
    throw failure(.usage, "\(quoted(name)) may be any of \(called.joined(separator: ", ")); name one of them")
  }
  let nearest = nearestID(to: wanted, in: guide.drugs.flatMap(names)).map { " (did you mean \(quoted($0))?)" } ?? ""
  throw failure(.usage, "there is no drug \(quoted(name))\(nearest); \"drug-guide drugs\" lists them")
}
