// News in words.

import Guide
import Interview
import Screen

extension PageWriter {
  func text(of notice: Notice, on kiosk: Kiosk?) -> String {
    switch notice {
    case .forgetsSoon: wording.kioskWarning(time: kiosk.map(timeOfWarning) ?? "")
    case .notPrinted(let reason) where kiosk != nil: wording.kioskNotPrinted(reason: text(of: reason))
    case .noPrintCommand where kiosk != nil: wording.kioskNoPrintCommand
    case .nothingHighlighted: wording.noticeNothingHighlighted
    case .nothingHere(let typed): typed.isEmpty ? wording.noticeEmpty : wording.noticeNothingHere(typed: typed)
    case .nothingFound(let text): wording.noticeNothingFound(text: text)
    case .mouseSwitched(let isOn): isOn ? wording.noticeMouseOn : wording.noticeMouseOff
    case .noMouse: wording.noticeNoMouse
    case .saved(.summary, let file): wording.noticeSaved(file: file)
    case .saved(.answers, let file): wording.noticeAnswersSaved(file: file)
    case .notSaved(let file, let refusal): wording.noticeNotSaved(reason: text(of: refusal), file: file)
    case .answersRead(let count, let file):
      wording.noticeAnswersRead(count: String(count), file: file, key: String(Self.reviewKey))
    case .answersNotRead(let file, let fault): text(of: fault, in: file)
    case .printed(let job): text(of: job, on: kiosk)
    case .notPrinted(let reason): wording.noticeNotPrinted(reason: text(of: reason))
    case .noPrinter: wording.noticeNoPrinter
    case .noPrintCommand: wording.noticeNoPrintCommand
    case .fileNameMissing: wording.noticeFileNameMissing
    }
  }

  /// Where the paper comes, by which number the job is found, and whether it waits.
  private func text(of job: PrintJob, on kiosk: Kiosk?) -> String {
    var sentences = [wording.noticePrinted(printer: job.printer)]
    if let number = job.number {
      sentences.append(wording.noticePrintedNumber(number: number))
    } else if !job.reply.isEmpty {
      sentences.append(wording.noticePrintedReply(reply: job.reply))
    }
    if job.isStopped {
      sentences.append(wording.noticePrintedStopped)
      if kiosk == nil { sentences.append(wording.noticeSaveToo) }
    }
    return sentences.joined(separator: " ")
  }

  private func text(of refusal: PrintRefusal) -> String {
    switch refusal {
    case .noService: wording.printNoService
    case .noAnswer: wording.printNoAnswer
    case .unknownPrinter: wording.printUnknownPrinter
    case .closedPrinter: wording.printClosedPrinter
    case .notAllowed: wording.printNotAllowed
    case .other(let words): wording.printOther(words: words)
    }
  }
}
