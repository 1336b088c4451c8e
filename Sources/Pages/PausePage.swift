// The page that hides the answers while others can see the screen.

import Interview
import Screen

extension PageWriter {
  /// Nothing on it says what the guide is about.
  func paused() -> Draft {
    Draft(title: wording.pauseTitle, blocks: [paragraph(wording.pauseText), choice(wording.pauseGoOn, .wentBack)])
  }
}
