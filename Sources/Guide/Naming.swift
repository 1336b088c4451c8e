// The guide's words for small things: dates, ways, help lines, marks, verdicts.

import Decisions

extension Guide {
  /// A date such as `2025-11` or `2025-11-03` in words, such as "November 2025"; anything else as it is.
  public func date(_ text: String) -> String {
    let parts = text.split(separator: "-")
    guard parts.count >= 2, let month = Int(parts[1]), (1...12).contains(month), let name = nameOfMonth(month) else {
      return text
    }
    let day = parts.count > 2 ? "\(Int(parts[2]) ?? 0) " : ""
    return "\(day)\(name) \(parts[0])"
  }

  /// The name of a month by its number from 1, or nil where the wording has fewer names.
  private func nameOfMonth(_ number: Int) -> Substring? {
    var rest = wording.months[...]
    for _ in 1..<number {
      guard let end = rest.utf8.firstIndex(of: UInt8(ascii: " ")) else { return nil }
      rest = rest[rest.utf8.index(after: end)...]
    }
    return rest[..<(rest.utf8.firstIndex(of: UInt8(ascii: " ")) ?? rest.endIndex)]
  }

  /// The date of the facts in a sentence, with how old they are in that month where one is given.
  ///
  /// - Parameter month: the month in which the guide is read, as `2026-11`. One before the facts says nothing.
  public func factsDate(on month: String?) -> String {
    let date = date(factsAsOf)
    guard let month, let age = months(from: factsAsOf, to: month), age > 0 else { return wording.factsDate(date: date) }
    let facts =
      age == 1 ? wording.factsDateLastMonth(date: date) : wording.factsDateWithAge(date: date, months: String(age))
    return age > oldAfterMonths ? "\(facts) \(wording.factsOld)" : facts
  }

  /// How many months one date is before another; nil where one is no date.
  private func months(from earlier: String, to later: String) -> Int? {
    let months = [earlier, later].compactMap { text -> Int? in
      let parts = text.split(separator: "-").compactMap { Int($0) }
      return parts.count >= 2 ? parts[0] * 12 + parts[1] : nil
    }
    return months.count == 2 ? months[1] - months[0] : nil
  }

  /// A way of having a drug in words.
  public func name(of way: Way) -> String {
    switch way {
    case .drip: wording.wayDrip
    case .injection: wording.wayInjection
    case .tablet: wording.wayTablet
    case .capsule: wording.wayCapsule
    }
  }

  /// A help line with its number, and its hours where they are known.
  public func line(for contact: Contact) -> String {
    guard let hours = contact.hours else {
      return wording.contactLineWithoutHours(name: contact.name, phone: contact.phone)
    }
    return wording.contactLine(name: contact.name, phone: contact.phone, hours: hours)
  }

  /// A source with who published it and when it was read; its address stands on the page of all sources.
  public func line(for source: Source) -> String {
    wording.sourceLine(publisher: source.publisher, title: source.title, date: date(source.read))
  }

  /// A drug's name with its brands.
  public func name(of drug: Drug) -> String {
    drug.brands.isEmpty ? drug.name : wording.drugTitle(name: drug.name, brands: drug.brands.joined(separator: ", "))
  }

  /// The mark before a condition in a list, by how it stands for the answers.
  package func mark(for standing: Standing) -> String {
    switch standing {
    case .holds: wording.markFits
    case .open: wording.markOpen
    case .fails: wording.markDoesNotFit
    }
  }

  /// A verdict as words that follow the name of a drug.
  public func words(for verdict: Verdict, isNotCovered: Bool) -> String {
    switch verdict {
    case .matches: wording.verdictMatches
    case .mayMatch: wording.verdictMayMatch
    case .doesNotMatch: isNotCovered ? wording.verdictNotCovered : wording.verdictDoesNotMatch
    }
  }
}
