// Ids: each once, as its file is named, and in guide.yaml.

import Decisions

/// Checks the ids of everything in the guide against each other, the file names and guide.yaml.
func checkIDs(of guide: Written.Guide, _ findings: Findings) {
  let groups: [[Text]] = [
    guide.questions.map(\.id), guide.criteria.map(\.id),
    guide.judgements.map(\.id), guide.cautions.map(\.id), guide.terms.map(\.id), guide.contacts.map(\.id),
    guide.levels.map(\.id), guide.sources.map(\.id), guide.drugs.flatMap(\.uses).map(\.id), guide.questionOrder,
    guide.drugOrder, guide.topicOrder,
    // A link names a page by its id alone.
    guide.drugs.map(\.id) + guide.topics.map(\.id),
  ]
  for ids in groups { checkEachOnce(ids, "id", findings) }
  checkFiles(of: guide.questions.map(\.id), in: "questions", "question", guide.questionOrder, guide, findings)
  checkFiles(of: guide.drugs.map(\.id), in: "drugs", "drug", guide.drugOrder, guide, findings)
  checkFiles(of: guide.topics.map(\.id), in: "topics", "topic", guide.topicOrder, guide, findings)
  for drug in guide.drugs { check(drug, findings) }
  for question in guide.questions { check(question, findings) }
  checkLinks(of: guide, findings)
}

/// Checks that what a page names to be read next are other pages, each once.
private func checkLinks(of guide: Written.Guide, _ findings: Findings) {
  let pages = (guide.paths.filter { $0.hasPrefix("drugs/") || $0.hasPrefix("topics/") }).map(fileName(of:))
  let links = guide.drugs.map { (from: $0.id, to: $0.seeAlso) } + guide.topics.map { (from: $0.id, to: $0.seeAlso) }
  for (page, links) in links {
    checkEachOnce(links, "id", findings)
    for link in links where !link.isAbsent {
      if link.string == page.string {
        findings.report(.linkToItself(link.string), at: link.place)
      } else if !pages.contains(link.string) {
        findings.report(.deadLink(link.string, nearest: nearestID(to: link.string, in: pages)), at: link.place)
      }
    }
  }
}

/// Checks one folder of files against the ids in them and the order in guide.yaml.
private func checkFiles(
  of ids: [Text], in name: String, _ noun: String, _ order: [Text], _ guide: Written.Guide, _ findings: Findings
) {
  for id in ids where !id.isAbsent && fileName(of: id.place.path) != id.string {
    findings.report(.fileNameDiffers(id: id.string, fileName: fileName(of: id.place.path)), at: id.place)
  }
  guard guide.paths.contains("guide.yaml"), !guide.unreadable.contains("guide.yaml") else { return }
  let paths = guide.paths.filter { $0.hasPrefix("\(name)/") }
  let files = paths.map(fileName(of:))
  for id in order where !id.isAbsent && !files.contains(id.string) {
    let pattern = "\(guide.folder)/\(name)/ID.yaml"
    let nearest = nearestID(to: id.string, in: files)
    findings.report(.noFile(noun: noun, id: id.string, pattern: pattern, nearest: nearest), at: id.place)
  }
  for path in paths where !order.contains(where: { $0.string == fileName(of: path) }) {
    findings.report(
      .notListed(noun: noun, id: fileName(of: path), list: "\(guide.folder)/guide.yaml"),
      at: .beginning(of: "\(guide.folder)/\(path)"))
  }
}

/// The name of a file without its folder and `.yaml`.
private func fileName(of path: String) -> String {
  let name = path.split(separator: "/").last ?? ""
  return String(name.hasSuffix(".yaml") ? name.dropLast(".yaml".count) : name)
}

private func check(_ drug: Written.Drug, _ findings: Findings) {
  let ways = ["drip", "injection", "tablet", "capsule"]
  for way in drug.ways where !way.isAbsent && !ways.contains(way.string) {
    let nearest = nearestID(to: way.string, in: ways)
    findings.report(.unknownWay(way.string, allowed: ways, nearest: nearest), at: way.place)
  }
  checkEachOnce(drug.ways, "id", findings)
  for use in drug.uses where !use.id.isAbsent && !drug.id.isAbsent {
    let prefix = "\(drug.id.string)/"
    if !use.id.string.hasPrefix(prefix) || !isID(String(use.id.string.dropFirst(prefix.count))) {
      findings.report(.foreignUseID(use.id.string, drug: drug.id.string), at: use.id.place)
    }
  }
}

private func check(_ question: Written.Question, _ findings: Findings) {
  if criterionWords.contains(question.id.string) {
    findings.report(.reservedID(question.id.string, reserved: criterionWords), at: question.id.place)
  }
  checkEachOnce((question.options + question.unknownOptions).map(\.id), "id", findings)
  let count = question.options.count
  if !(2...100).contains(count) { findings.report(.wrongOptionCount(count), at: question.id.place) }
}
