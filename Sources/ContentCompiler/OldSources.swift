// The sources that were read so long ago that they are to be read again.

/// What is known about the age of the sources of a content.
enum SourceAges: Equatable {
  /// A line for each old source, then how many they are.
  case listed([String])
  /// The content cannot be read.
  case faulty([Fault])
}

/// Lists the sources that were read more months before a day than guide.yaml allows, in the order of their files.
func oldSources(
  _ texts: [String: String], in folder: String = "Content", on today: CalendarDay
) -> SourceAges {
  let findings = Findings()
  let guide = ContentReader(texts: texts, folder: folder, findings: findings).guide()
  guard !findings.hasErrors, let limit = Int(guide.oldAfterMonths.string) else { return .faulty(findings.sorted) }
  let lines = guide.sources.compactMap { source -> String? in
    guard let read = CalendarDay(source.read.string), read.later(by: limit) < today else { return nil }
    let age = read.months(to: today)
    return "\(source.read.place): \(source.id.string), \(source.publisher.string), \(source.title.string), "
      + "read \(source.read.string), \(age) months ago"
  }
  let count = guide.sources.count
  return .listed(lines + ["\(lines.count) of \(count) sources were read more than \(limit) months ago"])
}
