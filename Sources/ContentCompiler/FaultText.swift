// The one place that turns faults into English, in the form of a compiler's message.

extension Fault: CustomStringConvertible {
  /// `PATH:LINE:COLUMN: error: what was found; what is allowed (did you mean 'x'?)`.
  var description: String { "\(place): error: \(kind.words)" }
}

extension Fault.Kind {
  /// What was found and what is allowed.
  fileprivate var words: String {
    switch self {
    case .unreadable(let problem): "YAML that cannot be read was found (\(problem)); valid YAML is allowed"
    case .missingFile: "no file was found here; the guide needs it"
    case .unexpectedFile(let allowed): "a file that nothing reads was found; allowed are \(listed(allowed))"
    case .noFile(let noun, let id, let pattern, let nearest):
      "the \(noun) '\(id)' was found without its file; a \(noun) with a file \(pattern) is allowed\(hint(nearest))"
    case .notListed(let noun, let id, let list):
      "the \(noun) '\(id)' was found, which \(list) does not name; a \(noun) that is named there is allowed"
    case .fileNameDiffers(let id, let fileName):
      "the id '\(id)' was found in a file named '\(fileName)'; the file's name without .yaml is allowed"
    case .wrongShape(let found, let allowed):
      "\(found.rawValue) was found; \(allowed.map(\.rawValue).joined(separator: " or ")) is allowed"
    case .unknownField(let field, let noun, let allowed, let nearest):
      "the unknown field '\(field)' was found; allowed in \(noun) are \(listed(allowed))\(hint(nearest))"
    case .missingField(let field, let noun, let required):
      "the field '\(field)' was not found; \(noun) needs \(listed(required))"
    case .duplicateField(let field): "the field '\(field)' was found twice; once in its mapping is allowed"
    case .emptyList: "an empty list was found; a list with at least one entry is allowed"
    case .emptySection: "a section without paragraphs and items was found; either or both are allowed"
    case .wrongOptionCount(let count):
      "a question with \(count) known option\(count == 1 ? "" : "s") was found; 2 to 100 are allowed"
    case .emptyText: "an empty text was found; a text with words is allowed"
    case .unwantedCharacter(let unwanted):
      "a text with \(unwanted.rawValue) was found; words on one line without blanks around them are allowed"

    case .malformedID(let id):
      "the id '\(id)' was found; lower-case letters, digits, _ and - are allowed"
    case .reservedID(let id, let reserved):
      "the question id '\(id)' was found; ids other than \(listed(reserved)) are allowed, as criteria use those"
    case .malformedDate(let date): "the date '\(date)' was found; YYYY-MM or YYYY-MM-DD is allowed"
    case .foreignUseID(let id, let drug):
      "the use id '\(id)' was found; '\(drug)/' and a name of lower-case letters, digits, _ and - is allowed"
    case .duplicateID(let id, let first):
      "the id '\(id)' was found a second time (first at \(first)); once is allowed"
    case .unknownWay(let way, let allowed, let nearest):
      "the unknown way '\(way)' was found; allowed are \(listed(allowed))\(hint(nearest))"
    case .unknownID(let id, let noun, let home, let nearest):
      "the unknown \(noun) '\(id)' was found; an id from \(home) is allowed\(hint(nearest))"

    case .severalFieldsInCriterion(let fields):
      "a criterion with the fields \(listed(fields)) was found; one field is allowed, and all or any joins more"
    case .noFieldInCriterion: "a criterion without a field was found; one field is allowed"
    case .unknownOption(let option, let question, let allowed, let nearest):
      "the unknown option '\(option)' of '\(question)' was found; allowed are \(listed(allowed))\(hint(nearest))"
    case .openOption(let option, let question, let allowed):
      "the option '\(option)', which leaves '\(question)' open, was found; "
        + "in a criterion are allowed \(listed(allowed))"
    case .circularCriterion(let names):
      "a criterion that is part of itself was found (\(names.joined(separator: " > "))); "
        + "one without a circle is allowed"
    case .laterQuestion(let question, let asked, let allowed):
      "the question '\(question)', which does not come before '\(asked)', was found; earlier questions are allowed: "
        + (allowed.isEmpty ? "there are none" : listed(allowed))
    case .judgementInAppliesWhen(let name):
      "the judgement '\(name)' was found; in applies_when only answers to questions are allowed"
    case .refusedByRules(let reason): "rules that do not fit together were found: \(reason)"

    case .missingWording(let key, let slots):
      "the wording '\(key)' was not found; a text with \(slots.isEmpty ? "no slots" : braced(slots)) is needed"
    case .unknownWording(let key, let nearest):
      "the unknown wording '\(key)' was found; a key of WordingKeys.swift is allowed\(hint(nearest))"
    case .duplicateWording(let key, let first):
      "the wording '\(key)' was found a second time (first at \(first)); once is allowed"
    case .unknownSlot(let slot, let key, let allowed, let nearest):
      "the unknown slot '\(slot)' was found; "
        + (allowed.isEmpty
          ? "no slots are allowed in '\(key)'" : "allowed in '\(key)' are \(braced(allowed))\(hint(nearest))")
    case .missingSlot(let slot, let key): "no slot {\(slot)} was found; '\(key)' needs it"
    case .unbalancedBrace: "a brace without its partner was found; slots such as {name} are allowed"
    }
  }
}

private func listed(_ names: [String]) -> String { names.joined(separator: ", ") }

private func braced(_ slots: [String]) -> String { listed(slots.map { "{\($0)}" }) }

private func hint(_ nearest: String?) -> String { nearest.map { " (did you mean '\($0)'?)" } ?? "" }
