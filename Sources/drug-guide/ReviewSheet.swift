// `drug-guide review-sheet`: every statement beside its source, for people who check them.

import AnswersFile
import ArgumentParser
import Guide
import Outside
import Summary

struct ReviewSheet: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Make a sheet, as Markdown, on which a nurse or pharmacist checks each statement against its source.")

  @Option(
    help: ArgumentHelp(
      "Only the page and uses of this drug, by its id, its name or a brand; \"drug-guide drugs\" lists them.",
      valueName: "drug"),
    completion: .drugs)
  var drug: String?

  @Option(
    help: ArgumentHelp(
      "An earlier sheet, to have only what is new or changed since; - for standard input.",
      valueName: "file"),
    completion: .file())
  var since: String?

  func run() throws {
    let guide = Guide.embedded
    let drug = try drug.map { try known($0, in: guide) }
    let sheet = guide.reviewSheet(drug: drug)
    let changes = try since.map { sheet.changes(since: try marks(in: $0, for: drug)) }
    try writeResult(guide.reviewText(of: changes ?? sheet))
  }

  /// The marks of an earlier sheet in a file, or in standard input for "-"; of one drug where its id is given.
  private func marks(in path: String, for drug: String?) throws -> ReviewMarks {
    let bytes: [UInt8]
    do {
      bytes = try contents(of: path == "-" ? nil : path, limit: ReviewMarks.sizeLimit)
    } catch {
      throw failure(.noInput, "\(shown(path)) cannot be read: \(error.description)")
    }
    do throws(ReviewMarksError) {
      return try ReviewMarks(sheet: bytes, forDrug: drug)
    } catch {
      throw failure(.badData, "\(shown(path)), line \(error.line): \(text(of: error.mistake))")
    }
  }

  private func text(of mistake: ReviewMarksError.Mistake) -> String {
    switch mistake {
    case .tooLarge(let limit): "it is larger than the \(limit) bytes that are allowed"
    case .notUTF8: "found a byte that is not UTF-8; save the sheet as UTF-8"
    case .wrongFormat(.some(let found)):
      "the sheet's format is \(quoted(found)); this program reads \(quoted(ReviewMarks.format))"
    case .wrongFormat(nil):
      "this is no review sheet: its first line does not name the format \(quoted(ReviewMarks.format)); "
        + "\"drug-guide review-sheet\" makes one"
    case .wrongScope:
      "the first line does not say what the sheet has, such as \"whole 2400\"; give the sheet as it was made"
    case .onlyDrug(let id):
      "this sheet has only the drug \(quoted(id)); compare with \"--drug\" and that id, or give a sheet of the whole guide"
    case .incomplete(let found, let expected):
      "the sheet had \(expected) marks, and \(found) are left; give it as it was made, with ticks and notes alone"
    case .onlyChanges:
      "this sheet has only what was new or changed; give a whole one, as \"drug-guide review-sheet\" makes it"
    }
  }
}
