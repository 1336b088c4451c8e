// A criterion as it is written: a mapping with one field.

/// The fields of a criterion that are not the id of a question.
let criterionWords = ["all", "any", "judgement", "named"]

/// The criterion of a tree; an absent one, and reported, where it is none.
func readCriterion(_ tree: Tree, _ findings: Findings) -> Written.Criterion {
  guard case .mapping(let fields) = tree.content else {
    findings.report(.wrongShape(found: tree.shape, allowed: [.mapping]), at: tree.place)
    return .absent(at: tree.place)
  }
  guard let field = fields.first else {
    findings.report(.noFieldInCriterion, at: tree.place)
    return .absent(at: tree.place)
  }
  if fields.count > 1 {
    findings.report(.severalFieldsInCriterion(fields.map(\.name.string)), at: fields[1].name.place)
  }
  switch field.name.string {
  case "all": return .all(parts(of: field, findings), at: field.name.place)
  case "any": return .any(parts(of: field, findings), at: field.name.place)
  case "judgement": return .judgement(readText(field.value, findings))
  case "named": return .named(readText(field.value, findings))
  default: return .answer(field.name, options: options(of: field, findings))
  }
}

private func parts(of field: Tree.Field, _ findings: Findings) -> [Written.Criterion] {
  readList(field.value, mayBeEmpty: false, findings).map { readCriterion($0, findings) }
}

private func options(of field: Tree.Field, _ findings: Findings) -> [Text] {
  switch field.value.content {
  case .text: return [readText(field.value, findings)]
  case .list: return readList(field.value, mayBeEmpty: false, findings).map { readText($0, findings) }
  case .mapping:
    findings.report(.wrongShape(found: .mapping, allowed: [.text, .list]), at: field.value.place)
    return []
  }
}
