// Who to call, and when: the emergency, the person's own team, what is urgent, then the nurses.

import Guide
import Interview
import Screen

extension PageWriter {
  func helpLines(_ state: State) -> Draft {
    let number =
      state.teamNumber.isEmpty ? wording.helpTeamBlank : wording.helpTeamNumber(number: state.teamNumber)
    // The emergency comes first: on the smallest screen it is what is seen at once.
    let levels = guide.helpLevels.map { level in
      [Block<Event>.paragraph(level.heading.text, style: .urgent)] + items(level.items)
    }
    let sources = guide.helpLevels.flatMap { [$0.heading] + $0.items } + guide.contacts.map(\.note)
    return Draft(
      title: wording.helpTitle,
      blocks: levels.prefix(1).flatMap(\.self) + [
        heading(wording.helpTeam), paragraph(wording.helpTeamText), paragraph(number),
        choice(wording.helpTeamType, .teamNumberOpened),
      ] + levels.dropFirst().flatMap(\.self) + [heading(wording.helpContacts)] + guide.contacts.flatMap(contact)
        + sourceList(sources.flatMap(\.sources), state))
  }

  private func contact(_ contact: Guide.Contact) -> [Block<Event>] {
    [paragraph("\(guide.line(for: contact)) \(contact.note.text)")]
  }
}
