// Why a file could not be saved or read, in words.

import Guide
import Interview

extension PageWriter {
  func text(of refusal: SaveRefusal) -> String {
    switch refusal {
    case .noFolder(let folder): wording.saveNoFolder(folder: folder)
    case .notAFolder(let file): wording.saveNotAFolder(file: file)
    case .folder: wording.saveFolder
    case .notAFile: wording.saveNotAFile
    case .readOnly(let folder): wording.saveReadOnly(folder: folder)
    case .notAllowed(let folder): wording.saveNotAllowed(folder: folder)
    case .diskFull: wording.saveDiskFull
    case .nameTooLong: wording.saveNameTooLong
    case .noHome: wording.saveNoHome
    case .foreignFormat(let ending): wording.saveForeignFormat(ending: ending)
    case .other(let reason): wording.fileOtherReason(reason: reason)
    }
  }

  /// Why no answers were read from a file, and that it stays as it is where it is there.
  func text(of fault: AnswersFault, in file: String) -> String {
    func because(_ reason: String) -> String { wording.noticeAnswersNotRead(file: file, reason: reason) }
    return switch fault {
    case .missing: wording.noticeAnswersMissing(file: file)
    case .notAllowed: because(wording.readNotAllowed)
    case .notAFile: because(wording.readNotAFile)
    case .tooLarge: because(wording.readTooLarge)
    case .notAnswers: because(wording.readNotAnswers)
    case .otherFormat(let found): because(wording.readOtherFormat(found: found))
    case .unknownQuestion(let found, let line):
      because(wording.readUnknownQuestion(line: String(line), found: found))
    case .unknownOption(let found, let question, let line):
      because(wording.readUnknownOption(line: String(line), question: question, found: found))
    case .damaged(let line, let found): because(wording.readDamaged(line: String(line), found: found))
    case .cutShort(let line): because(wording.readCutShort(line: String(line)))
    case .other(let reason): because(wording.fileOtherReason(reason: reason))
    }
  }
}
