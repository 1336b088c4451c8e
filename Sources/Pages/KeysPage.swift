// The page that explains every key, on the full screen and in the plain guide.

import Guide
import Interview
import Screen

extension PageWriter {
  /// The whole table, whether a key works on the page before or not; first what works where it is read.
  func keys(_ state: State) -> Draft {
    let bindings = keyTable(for: state, Draft(title: "", blocks: [])).map(\.binding)
    let isMotion = { (binding: Binding<Event>) in if case .move = binding.command { true } else { false } }
    let meant = bindings.compactMap { binding in binding.meaning.map { (binding, $0) } }
    func list(_ rows: [(Binding<Event>, String)]) -> [Block<Event>] { rows.map { keyLine($0.0.name, $0.1) } }
    let plain = bindings.compactMap { binding in binding.plain.map { keyLine($0, binding.meaning ?? binding.label) } }
    let onScreen =
      section(wording.keysOnScreen, [paragraph(keysDigits(state))] + list(meant.filter { !isMotion($0.0) }))
      + section(wording.keysMoving, list(meant.filter { isMotion($0.0) }) + [paragraph(wording.keysLetters)])
    // A shared computer has the full screen alone.
    let inLines =
      state.kiosk == nil ? section(wording.keysInLines, [paragraph(wording.keysInLinesIntro)] + plain) : []
    return Draft(
      title: wording.keysTitle,
      blocks: state.isInLines ? inLines + onScreen : [paragraph(wording.keysIntro)] + onScreen + inLines)
  }

  private func keyLine(_ keys: String, _ meaning: String) -> Block<Event> {
    .item(wording.keysLine(keys: keys, meaning: meaning), mark: wording.listMark)
  }
}
