// Who to call, and when: the person's own team first, then what is urgent, then the nurses.

import Guide
import Interview
import Screen

extension PageWriter {
  func helpLines(_ state: State) -> Draft {
    let number =
      state.teamNumber.isEmpty ? wording.helpTeamBlank : wording.helpTeamNumber(number: state.teamNumber)
    let levels = guide.helpLevels.flatMap { level in
      [Block<Event>.paragraph(level.heading.text, style: .urgent)] + items(level.items)
    }
    let sources = guide.helpLevels.flatMap { [$0.heading] + $0.items } + guide.contacts.map(\.note)
    return Draft(
      title: wording.helpTitle,
      blocks: [
        heading(wording.helpTeam), paragraph(wording.helpTeamText), paragraph(number),
        choice(wording.helpTeamType, .teamNumberOpened),
      ] + levels + [heading(wording.helpContacts)] + guide.contacts.flatMap(contact)
        + sourceList(sources.flatMap(\.sources), state))
  }

  private func contact(_ contact: Guide.Contact) -> [Block<Event>] {
    [paragraph("\(guide.line(for: contact)) \(contact.note.text)")]
  }
}
