// The parts of a criterion by their paths, and what the criterion becomes when a part changes.

import Decisions

extension Criterion {
  /// The part that a path leads to; each step is the number of a part of an `all` or `any`.
  func part(at path: ArraySlice<Int>) -> Criterion {
    guard let step = path.first, step < parts.count else { return self }
    return parts[step].part(at: path.dropFirst())
  }

  /// The criterion with another part in that place.
  func replacing(_ path: ArraySlice<Int>, with part: Criterion) -> Criterion {
    guard let step = path.first, step < parts.count else { return part }
    var changed = parts
    changed[step] = parts[step].replacing(path.dropFirst(), with: part)
    if case .any = self { return .any(changed) }
    return .all(changed)
  }

  /// The criterion without the alternatives to that part: the row that the part has in a decision table.
  func row(of path: ArraySlice<Int>) -> Criterion {
    guard let step = path.first, step < parts.count else { return self }
    var changed = parts
    changed[step] = parts[step].row(of: path.dropFirst())
    if case .any = self { return changed[step] }
    return .all(changed)
  }

  private var parts: [Criterion] {
    switch self {
    case .all(let parts), .any(let parts): parts
    case .answer, .judgement: []
    }
  }
}

/// A part of a written criterion.
struct WrittenPart {
  let criterion: Written.Criterion
  /// Leads to it from the whole, in the expanded criterion too.
  let path: [Int]
}

extension Written.Criterion {
  /// The criterion and every part of it, each before its own parts; what is named is not expanded.
  func allParts(path: [Int] = []) -> [WrittenPart] {
    switch self {
    case .all(let parts, _), .any(let parts, _):
      [WrittenPart(criterion: self, path: path)]
        + parts.enumerated().flatMap { $1.allParts(path: path + [$0]) }
    case .answer, .judgement, .named, .absent: [WrittenPart(criterion: self, path: path)]
    }
  }
}

extension Written.Criterion: CustomStringConvertible {
  /// The criterion as YAML on one line.
  var description: String {
    switch self {
    case .all(let parts, _): "{all: \(parts)}"
    case .any(let parts, _): "{any: \(parts)}"
    case .answer(let question, let options) where options.count == 1: "{\(question.string): \(options[0].string)}"
    case .answer(let question, let options):
      "{\(question.string): [\(options.map(\.string).joined(separator: ", "))]}"
    case .judgement(let name): "{judgement: \(name.string)}"
    case .named(let name): "{named: \(name.string)}"
    case .absent: "{}"
    }
  }
}
