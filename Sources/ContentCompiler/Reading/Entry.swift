// A mapping opened by its schema, whose fields are read by the shape that they must have.

import Decisions

/// A mapping whose field names were checked.
///
/// What is missing or has the wrong shape is reported once, and an absent text or an empty list stands in for it.
struct Entry {
  let place: Place
  private let values: [String: Tree]
  private let findings: Findings

  /// Opens a mapping; nil, and reported, where the tree is none.
  init?(_ tree: Tree, _ schema: Schema, _ findings: Findings) {
    guard case .mapping(let fields) = tree.content else {
      findings.report(.wrongShape(found: tree.shape, allowed: [.mapping]), at: tree.place)
      return nil
    }
    var values: [String: Tree] = [:]
    for field in fields {
      let name = field.name.string
      if schema.fields.contains(name) {
        values[name] = field.value
      } else {
        let nearest = nearestID(to: name, in: schema.fields)
        findings.report(
          .unknownField(name, noun: schema.noun, allowed: schema.fields, nearest: nearest), at: field.name.place)
      }
    }
    for name in schema.required where values[name] == nil {
      findings.report(.missingField(name, noun: schema.noun, required: schema.required), at: tree.place)
    }
    place = tree.place
    self.values = values
    self.findings = findings
  }

  /// The text of a field.
  func text(_ name: String) -> Text { optionalText(name) ?? Text(string: "", place: place) }

  /// The text of a field, or nil where it is left out.
  func optionalText(_ name: String) -> Text? { values[name].map { readText($0, findings) } }

  /// The text of a field that is an id.
  func id(_ name: String = "id") -> Text {
    let id = text(name)
    if !id.isAbsent, !isID(id.string) { findings.report(.malformedID(id.string), at: id.place) }
    return id
  }

  /// The text of a field that is a date.
  func date(_ name: String) -> Text {
    let date = text(name)
    if !date.isAbsent, !isDate(date.string) { findings.report(.malformedDate(date.string), at: date.place) }
    return date
  }

  /// The text of a field that is a number from 1 to 999.
  func number(_ name: String) -> Text {
    let number = text(name)
    if !number.isAbsent, !isNumber(number.string) {
      findings.report(.malformedNumber(number.string), at: number.place)
    }
    return number
  }

  /// The text of a field that is an address.
  func address(_ name: String) -> Text {
    let address = text(name)
    if !address.isAbsent, !isAddress(address.string) {
      findings.report(.malformedAddress(address.string), at: address.place)
    }
    return address
  }

  /// The text of a field that is a phone number.
  func phone(_ name: String) -> Text {
    let phone = text(name)
    if !phone.isAbsent, !isPhoneNumber(phone.string) {
      findings.report(.malformedPhone(phone.string), at: phone.place)
    }
    return phone
  }

  /// The texts of a list.
  func texts(_ name: String, mayBeEmpty: Bool = false) -> [Text] {
    list(name, mayBeEmpty: mayBeEmpty).map { readText($0, findings) }
  }

  /// The entry of a field that is a mapping, or nil where it is left out.
  func optionalEntry(_ name: String, _ schema: Schema) -> Entry? {
    values[name].flatMap { Entry($0, schema, findings) }
  }

  /// The entries of a list of mappings.
  func entries(_ name: String, _ schema: Schema, mayBeEmpty: Bool = false) -> [Entry] {
    list(name, mayBeEmpty: mayBeEmpty).compactMap { Entry($0, schema, findings) }
  }

  /// The statements of a list; an empty list where the field is left out.
  func statements(_ name: String) -> [Written.Statement] {
    entries(name, .statement).map { $0.ownStatement() }
  }

  /// The statement of a field, or nil where it is left out.
  func optionalStatement(_ name: String) -> Written.Statement? {
    optionalEntry(name, .statement).map { $0.ownStatement() }
  }

  /// The statement of a field.
  func statement(_ name: String) -> Written.Statement {
    optionalStatement(name) ?? Written.Statement(text: Text(string: "", place: place), sources: [])
  }

  /// The statement whose text and sources are fields of this entry itself.
  func ownStatement(text name: String = "text") -> Written.Statement {
    Written.Statement(text: text(name), sources: texts("sources"))
  }

  /// The criterion of a field, or nil where it is left out.
  func optionalCriterion(_ name: String) -> Written.Criterion? { values[name].map { readCriterion($0, findings) } }

  /// The criterion of a field.
  func criterion(_ name: String) -> Written.Criterion { optionalCriterion(name) ?? .absent(at: place) }

  private func list(_ name: String, mayBeEmpty: Bool) -> [Tree] {
    values[name].map { readList($0, mayBeEmpty: mayBeEmpty, findings) } ?? []
  }
}

/// The entries of a list; none, and reported, where the tree is no list.
func readList(_ tree: Tree, mayBeEmpty: Bool, _ findings: Findings) -> [Tree] {
  guard case .list(let trees) = tree.content else {
    findings.report(.wrongShape(found: tree.shape, allowed: [.list]), at: tree.place)
    return []
  }
  if trees.isEmpty, !mayBeEmpty { findings.report(.emptyList, at: tree.place) }
  return trees
}
