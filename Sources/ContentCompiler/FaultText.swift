// The one place that turns faults into English, in the form of a compiler's message.

extension Fault: CustomStringConvertible {
  /// `PATH:LINE:COLUMN: error: what was found; what is allowed (did you mean 'x'?)`, or a warning with what to do.
  package var description: String { shownLine("\(place): \(severity.rawValue): \(kind.words)") }
}

extension Fault.Kind {
  /// What was found and what is allowed.
  fileprivate var words: String {
    switch self {
    case .unreadable(let problem, let advice):
      "YAML that cannot be read was found (\(problem)); \(advice ?? "valid YAML is allowed")"
    case .manyCopies(let count, let allowed):
      "\(count) words behind a * were found, which YAML can take for copies of other parts; up to \(allowed) are allowed"
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
    case .lostWord(let word, let noun):
      "the \(noun) '\(word)' was found, which YAML leaves out of the text; put the text in quotation marks"
    case .lostComment(let comment):
      "the comment '\(comment)' was found one blank behind a text; "
        + "put the text in quotation marks, or more blanks before a comment"
    case .emptyText: "an empty text was found; a text with words is allowed"
    case .unwantedCharacter(let unwanted):
      "a text with \(unwanted.rawValue) was found; words on one line without blanks around them are allowed"
    case .unseenCharacter(let codePoint):
      "a text with the character \(codePoint) was found; letters, digits, signs and plain blanks are allowed"

    case .malformedID(let id):
      "the id '\(id)' was found; lower-case letters, digits, _ and - are allowed"
    case .reservedID(let id, let reserved):
      "the question id '\(id)' was found; ids other than \(listed(reserved)) are allowed, as criteria use those"
    case .malformedDate(let date): "the date '\(date)' was found; YYYY-MM or YYYY-MM-DD is allowed"
    case .malformedNumber(let number): "the number '\(number)' was found; a whole number from 1 to 999 is allowed"
    case .malformedAddress(let address):
      "the address '\(address)' was found; https:// or http:// with a host, or the path of a file .md, is allowed"
    case .malformedPhone(let phone): "the phone number '\(phone)' was found; at least 3 digits are allowed"
    case .foreignUseID(let id, let drug):
      "the use id '\(id)' was found; '\(drug)/' and a name of lower-case letters, digits, _ and - is allowed"
    case .duplicate(let string, let noun, let first):
      "the \(noun) '\(string)' was found a second time (first at \(first)); once is allowed"
    case .longSentence(let words, let beginning) where words > 25:
      "a sentence of \(words) words was found (\"\(beginning)\"); up to 25 are allowed"
    case .longSentence(let words, let beginning):
      "a sentence of \(words) words was found (\"\(beginning)\"); up to 20 are easy to read, so make it shorter"
    case .manySentences(let count): "a text of \(count) sentences was found; up to 3 are allowed"
    case .joinedSentences(let word): "the word '\(word)' was found; a blank belongs behind the sign"
    case .wideWord(let word, let columns, let allowed):
      "the word '\(word)' of \(columns) columns was found, where the narrowest screen leaves \(allowed); "
        + "lines are broken at blanks only, so write it as shorter words"

    case .bannedPhrase(let phrase, let instead): "the phrase '\(phrase)' was found; say \"\(instead)\" instead"
    case .emptyPhrase(let phrase): "the phrase '\(phrase)' was found; words are allowed, and # for a number"
    case .misplacedPhone(let number):
      "the phone number '\(number)' was found; in help.yaml alone phone numbers are allowed"
    case .misplacedTemperature: "a degree sign was found; in help.yaml alone temperatures are allowed"
    case .unexplainedWord(let word, let pages):
      "the word '\(word)' was found on \(pages.count) pages (\(fewOf(pages))), and nothing explains it; "
        + "explain it in terms.yaml, or list it in plain-words.yaml if a child of eleven knows it"
    case .noPlainWord(let word): "'\(word)' was found among the plain words; one word without 's is allowed"
    case .capitalInPlainWord(let word): "the plain word '\(word)' was found; small letters are allowed"
    case .unsortedPlainWord(let word, let previous):
      "the plain word '\(word)' was found behind '\(previous)'; sort the words by the alphabet"
    case .needlessPlainWord(let word):
      "the plain word '\(word)' was found, which the glossary explains, so it is needless; leave it out"
    case .unsortedTerm(let name, let previous):
      "the term '\(name)' was found behind '\(previous)'; sort the terms by the alphabet of their names"

    case .unknownWay(let way, let allowed, let nearest):
      "the unknown way '\(way)' was found; allowed are \(listed(allowed))\(hint(nearest))"
    case .unknownID(let id, let noun, let home, let nearest):
      "the unknown \(noun) '\(id)' was found; an id from \(home) is allowed\(hint(nearest))"
    case .deadLink(let id, let nearest):
      "a link to '\(id)' was found, which is no page; the id of a drug or a topic is allowed\(hint(nearest))"
    case .linkToItself(let id): "a link of the page '\(id)' to itself was found; links to other pages are allowed"

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

    case .neverMatchingUse(let id, let conflicting):
      "the use '\(id)' was found, which can never match, as the criteria in lines "
        + series(conflicting.map { "\($0.line)" })
        + " are never true together; a use that some answers match is allowed"
    case .impossibleAll:
      "an all whose parts are never true together was found; one that some answers make true is allowed"
    case .neverAskedThere(let question, let appliesWhen, let whole):
      "a criterion on '\(question)' was found where that is never asked; it is asked only when \(appliesWhen), "
        + "which is never true together with the rest of \(whole.rawValue)"
    case .needlessPart(let whole):
      "a part that never makes a difference was found; \(whole.rawValue) says the same without it, so leave it out"
    case .needlessOption(let option, let question, let whole):
      "the option '\(option)' of '\(question)' was found where it never makes a difference; "
        + "\(whole.rawValue) says the same without it, so leave it out"
    case .needlessAppliesWhen(let question):
      "an applies_when that is always true was found; '\(question)' is asked just the same without it, so leave it out"
    case .indistinctOption(let option, let question, let first):
      "the option '\(option)' of '\(question)' was found, which no criterion names, as none names '\(first)'; "
        + "the rules cannot tell them apart, so name one in a criterion or make them one option"
    case .neverAsked(let question):
      "the question '\(question)' was found, which is never asked, as no use and no caution hangs on it; "
        + "name it in a criterion or leave it out"
    case .unused(let id, let noun):
      "the \(noun) '\(id)' was found, which nothing uses; name it in a criterion or leave it out"
    case .unnamedSource(let id):
      "the source '\(id)' was found, which no statement names; name it in one or leave it out"
    case .agreeingUse(let id, let first, let place):
      "the use '\(id)' was found, which always agrees with '\(first)' (at \(place)); "
        + "change the criteria of one, or write agrees_with: \(first) where it is meant"
    case .twinUse(let id, let first, let place):
      "the use '\(id)' was found, which always agrees with '\(first)' of the same drug (at \(place)); "
        + "uses that differ are allowed"
    case .disagreeingUse(let id, let named, let agreeing):
      "the use '\(named)', which '\(id)' does not always agree with, was found; "
        + "an earlier use that it always agrees with is allowed\(hint(agreeing))"
    case .laterUse(let named, let use):
      "the use '\(named)', which does not come before '\(use)', was found; an earlier use is allowed"

    case .missingWording(let key, let slots):
      "the wording '\(key)' was not found; a text with \(slots.isEmpty ? "no slots" : braced(slots)) is needed"
    case .unknownWording(let key, let nearest):
      "the unknown wording '\(key)' was found; a key of WordingKeys.swift is allowed\(hint(nearest))"
    case .unknownSlot(let slot, let key, let allowed, let nearest):
      "the unknown slot '\(slot)' was found; "
        + (allowed.isEmpty
          ? "no slots are allowed in '\(key)'" : "allowed in '\(key)' are \(braced(allowed))\(hint(nearest))")
    case .missingSlot(let slot, let key): "no slot {\(slot)} was found; '\(key)' needs it"
    case .strayBrace:
      "a brace was found; texts without braces are allowed, but for \(Tree.emergencySlot), the number of help.yaml"
    case .unbalancedBrace: "a brace without its partner was found; slots such as {name} are allowed"
    }
  }
}

private func listed(_ names: [String]) -> String { names.joined(separator: ", ") }

/// Such as "43, 44 and 45".
private func series(_ names: [String]) -> String {
  (names.count > 1 ? listed(names.dropLast()) + " and " : "") + (names.last ?? "")
}

/// At most four of many names.
private func fewOf(_ names: [String]) -> String {
  listed(Array(names.prefix(4))) + (names.count > 4 ? " and \(names.count - 4) more" : "")
}

private func braced(_ slots: [String]) -> String { listed(slots.map { "{\($0)}" }) }

private func hint(_ nearest: String?) -> String { nearest.map { " (did you mean '\($0)'?)" } ?? "" }
