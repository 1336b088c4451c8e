// The sources that were read so long ago that they are to be read again.

/// What is known about the age of the sources of a content.
package enum SourceAges: Equatable {
  /// A line for each old source, then how many they are; then the same for sources that were read later.
  case listed([String])
  /// The content cannot be read.
  case faulty([Fault])
}

/// Lists the sources that were read more months before a day than guide.yaml allows, in the order of their files, and
/// then those that were read only after it.
package func oldSources(
  _ texts: [String: String], in folder: String = "Content", on today: CalendarDay
) -> SourceAges {
  let findings = Findings()
  let guide = ContentReader(texts: texts, folder: folder, findings: findings).guide()
  guard !findings.hasErrors, let limit = Int(guide.oldAfterMonths.string) else { return .faulty(findings.sorted) }
  let old = guide.sources.compactMap { source -> String? in
    guard let read = CalendarDay(source.read.string), read.later(by: limit) < today else { return nil }
    return "\(line(of: source)), \(read.months(to: today)) months ago"
  }
  let later = guide.sources.filter { today.isBefore($0.read.string) }.map { "\(line(of: $0)), after that day" }
  let count = guide.sources.count
  return .listed(
    old + ["\(old.count) of \(count) sources were read more than \(limit) months ago"]
      + (later.isEmpty ? [] : later + ["\(later.count) of \(count) sources were read after that day"]))
}

private func line(of source: Written.Source) -> String {
  "\(source.read.place): \(source.id.string), \(source.publisher.string), \(source.title.string), "
    + "read \(source.read.string)"
}
