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

  @Argument(help: "The id of a drug, as the list shows it.", completion: .drugs)
  var id: String?

  @Option(help: "List only the drugs with this text in their name, brands, sort or ways.")
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
      return tell("no drug has \(quoted(search)) in its name, brands, sort or ways; try a shorter text")
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

/// The id of a drug, if there is such a drug.
func known(_ id: String, in guide: Guide) throws -> String {
  if guide.drug(id) != nil { return id }
  let nearest = nearestID(to: id, in: guide.drugs.map(\.id)).map { " (did you mean \(quoted($0))?)" } ?? ""
  throw failure(.usage, "there is no drug \(quoted(id))\(nearest); \"drug-guide drugs\" lists them")
}
