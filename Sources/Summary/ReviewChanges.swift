// What is new, changed or gone since an earlier review sheet.

extension ReviewSheet {
  /// The sheet with only what is new or changed since an earlier one, and with what is gone.
  ///
  /// A statement is unchanged when its field held the same before, wherever in it: one that is put before others leaves
  /// them unchanged. The same twice must have stood there twice.
  public func changes(since earlier: ReviewMarks) -> ReviewSheet {
    let comparison = Comparison(of: items.map(\.mark), with: earlier.marks)
    var changes = self
    changes.gone = comparison.gone.filter(isInScope)
    for part in changes.parts.indices {
      for field in changes.parts[part].fields.indices {
        changes.parts[part].fields[field].items = parts[part].fields[field].items.compactMap { item in
          comparison.news[item.mark].map {
            var item = item
            item.news = $0
            return item
          }
        }
      }
      changes.parts[part].fields.removeAll { $0.items.isEmpty }
    }
    changes.parts.removeAll { $0.fields.isEmpty }
    return changes
  }

  /// Whether a mark would stand on this sheet, if it were still in the guide.
  private func isInScope(_ mark: ReviewMark) -> Bool {
    guard let drug else { return true }
    return mark.place.hasPrefix("drug/\(drug)/") || mark.place.hasPrefix("use/\(drug)/")
  }
}

/// The marks of a sheet beside those of an earlier one.
private struct Comparison {
  private(set) var news: [ReviewMark: ReviewSheet.News] = [:]
  /// The earlier marks in whose place nothing else stands now.
  private(set) var gone: [ReviewMark]

  init(of marks: [ReviewMark], with earlier: [ReviewMark]) {
    // What stands where it stood is found first, so that of two that say the same the right one is gone.
    let same = Set(marks).intersection(earlier)
    var moved = Dictionary(grouping: earlier.filter { !same.contains($0) }, by: Saying.init)
    var changed: [ReviewMark] = []
    for mark in marks where !same.contains(mark) {
      if moved[Saying(mark), default: []].isEmpty {
        changed.append(mark)
      } else {
        moved[Saying(mark), default: []].removeFirst()
      }
    }
    let left = Set(moved.values.joined())
    let vacant = Set(left.map(\.id))
    for mark in changed { news[mark] = vacant.contains(mark.id) ? .changed : .new }
    let replaced = Set(changed.map(\.id))
    gone = earlier.filter { left.contains($0) && !replaced.contains($0.id) }
  }

  /// What a mark says in its place, whatever its number.
  private struct Saying: Hashable {
    let place: String
    let hash: UInt64

    init(_ mark: ReviewMark) {
      place = mark.place
      hash = mark.hash
    }
  }
}
