// The guide's words for what the plain guide adds to a page.

import Guide
import LineTerminal
import Pages

extension LineWords {
  init(_ wording: Wording) {
    self.init(
      prompt: wording.plainPrompt, promptForNumber: { wording.plainPromptNumber(range: $0) }, back: wording.plainBack,
      search: String(PageWriter.searchKey))
  }
}
