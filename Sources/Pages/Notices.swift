// News in words.

import Guide
import Interview
import Screen

extension PageWriter {
  func text(of notice: Notice, on kiosk: Kiosk?) -> String {
    switch notice {
    case .forgetsSoon: wording.kioskWarning(time: kiosk.map(timeOfWarning) ?? "")
    case .notPrinted(let reason) where kiosk != nil: wording.kioskNotPrinted(reason: reason)
    case .noPrintCommand where kiosk != nil: wording.kioskNoPrintCommand
    case .nothingHighlighted: wording.noticeNothingHighlighted
    case .nothingHere(let typed): typed.isEmpty ? wording.noticeEmpty : wording.noticeNothingHere(typed: typed)
    case .nothingFound(let text): wording.noticeNothingFound(text: text)
    case .mouseSwitched(let isOn): isOn ? wording.noticeMouseOn : wording.noticeMouseOff
    case .noMouse: wording.noticeNoMouse
    case .saved(.summary, let file): wording.noticeSaved(file: file)
    case .saved(.answers, let file): wording.noticeAnswersSaved(file: file)
    case .notSaved(let file, let refusal): wording.noticeNotSaved(reason: text(of: refusal), file: file)
    case .answersRead(let count, let file): wording.noticeAnswersRead(count: String(count), file: file)
    case .answersNotRead(let file, let fault): text(of: fault, in: file)
    case .printed(let message): wording.noticePrinted(message: message)
    case .notPrinted(let reason): wording.noticeNotPrinted(reason: reason)
    case .noPrinter: wording.noticeNoPrinter
    case .noPrintCommand: wording.noticeNoPrintCommand
    case .fileNameMissing: wording.noticeFileNameMissing
    }
  }
}
