// What a review sheet is about, as its first line says.

import Decisions

/// What a sheet has: everything, one drug, or only changes; and how many marks stand on it.
struct ReviewScope: Hashable {
  /// What of the guide the sheet has.
  enum Extent: Hashable {
    case whole
    case drug(String)
    case changes
  }

  let extent: Extent
  let count: Int

  /// The scope of a sheet that is to be written.
  init(of sheet: ReviewSheet) {
    extent = sheet.gone != nil ? .changes : sheet.drug.map(Extent.drug) ?? .whole
    count = sheet.items.count
  }

  /// The scope that follows the format on a first line, such as "whole 2400"; nil where it is none.
  init?(_ words: Substring) {
    let words = words.split(separator: " ", omittingEmptySubsequences: false)
    guard words.count == 2, let count = Int(words[1]), count >= 0 else { return nil }
    switch words[0] {
    case "whole": extent = .whole
    case "changes": extent = .changes
    case let word where word.hasPrefix("drug/"): extent = .drug(String(word.dropFirst("drug/".count)))
    default: return nil
    }
    self.count = count
  }

  /// The format and the scope as the first line has them.
  var text: String {
    let name =
      switch extent {
      case .whole: "whole"
      case .drug(let id): "drug/\(id)"
      case .changes: "changes"
      }
    return "\(ReviewMarks.format) \(name) \(count)"
  }
}
