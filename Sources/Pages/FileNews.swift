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
    case .other(let reason): wording.fileOtherReason(reason: reason)
    }
  }

  func text(of fault: AnswersFault) -> String {
    switch fault {
    case .missing: wording.readMissing
    case .notAllowed: wording.readNotAllowed
    case .notAFile: wording.readNotAFile
    case .tooLarge: wording.readTooLarge
    case .otherFormat(let found): wording.readOtherFormat(found: found)
    case .unknownQuestion(let found, let line): wording.readUnknownQuestion(line: String(line), found: found)
    case .unknownOption(let found, let question, let line):
      wording.readUnknownOption(line: String(line), question: question, found: found)
    case .damaged(let line, let found): wording.readDamaged(line: String(line), found: found)
    case .cutShort(let line): wording.readCutShort(line: String(line))
    case .other(let reason): wording.fileOtherReason(reason: reason)
    }
  }
}
