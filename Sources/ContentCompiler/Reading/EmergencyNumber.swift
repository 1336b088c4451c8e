// The emergency number of help.yaml, which any text of the content may name.

extension Tree {
  /// What stands in texts for the number, so that a hospital or another country changes it in one place.
  static let emergencySlot = "{emergency_number}"

  /// The number, where the tree is one of help.yaml that has it.
  var emergencyNumber: String? {
    guard case .mapping(let fields) = content,
      case .text(let number)? = fields.first(where: { $0.name.string == "emergency_number" })?.value.content
    else { return nil }
    return number.isEmpty ? nil : number
  }

  /// The tree with the number in the place of its slot.
  func withEmergencyNumber(_ number: String) -> Tree {
    switch content {
    case .text(let text): Tree(place: place, content: .text(text.replacing(Self.emergencySlot, with: number)))
    case .list(let trees): Tree(place: place, content: .list(trees.map { $0.withEmergencyNumber(number) }))
    case .mapping(let fields):
      Tree(
        place: place,
        content: .mapping(fields.map { Field(name: $0.name, value: $0.value.withEmergencyNumber(number)) }))
    }
  }
}
