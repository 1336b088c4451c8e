// Who to call, and when, as Swift.

extension WholeGuide {
  /// The file that holds the help lines and the levels of urgency.
  var helpCode: String {
    let contacts = written.contacts.map { contact in
      "Contact(id: \(literal(contact.id.string)), name: \(literal(contact.name.string)), "
        + "phone: \(literal(contact.phone.string)), hours: \(literal(contact.hours)), note: \(contact.note.code))"
    }
    var levels: [String] = []
    for (index, level) in written.levels.enumerated() {
      levels += statements("items\(index + 1)", level.items)
      let value =
        "HelpLevel(id: \(literal(level.id.string)), heading: \(level.heading.code), items: items\(index + 1))"
      levels += constant("level\(index + 1)", "HelpLevel", [value])
    }
    levels += returned(written.levels.indices.map { "level\($0 + 1)" })
    return file(
      "Who to call, and when.",
      made("embeddedContacts", "[Contact]", by: list(of: "Contact", contacts)) + [""]
        + made("embeddedHelpLevels", "[HelpLevel]", by: levels))
  }
}
