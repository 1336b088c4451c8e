// The items of a questionnaire, read from its JSON, and when they are enabled by the rules of FHIR.

import Foundation

/// An item of a questionnaire, with what FHIR reads to tell whether it is enabled.
struct FHIRItem: Decodable {
  let linkId: String
  let type: String
  let enableWhen: [Line]?
  let enableBehavior: String?
  let answerOption: [Option]?
  let item: [FHIRItem]?

  struct Line: Decodable {
    let question: String
    let `operator`: String
    let answerCoding: Coding?
    let answerBoolean: Bool?
  }

  struct Option: Decodable {
    let valueCoding: Coding
  }

  struct Coding: Decodable, Hashable {
    let system: String
    let code: String
  }

  /// The items of a questionnaire in JSON.
  static func items(of questionnaire: [UInt8]) throws -> [FHIRItem] {
    struct Questionnaire: Decodable {
      let item: [FHIRItem]?
    }
    return try JSONDecoder().decode(Questionnaire.self, from: Data(questionnaire)).item ?? []
  }

  /// The ids of the questions that are enabled, going down the items in order: one that is not enabled has no answer, and
  /// nor has anything inside it.
  static func enabled(_ items: [FHIRItem], by answers: [String: Coding]) -> Set<String> {
    var given: [String: Coding] = [:]
    var enabled: Set<String> = []
    func visit(_ items: [FHIRItem]) {
      for item in items where item.isEnabled(by: given) {
        if item.type == "choice" { enabled.insert(item.linkId) }
        given[item.linkId] = answers[item.linkId]
        visit(item.item ?? [])
      }
    }
    visit(items)
    return enabled
  }

  private func isEnabled(by given: [String: Coding]) -> Bool {
    let lines = (enableWhen ?? []).map { line in
      switch line.operator {
      case "exists": (given[line.question] != nil) == line.answerBoolean
      case "=": given[line.question] != nil && given[line.question] == line.answerCoding
      default: false
      }
    }
    return lines.isEmpty || (enableBehavior == "any" ? lines.contains(true) : !lines.contains(false))
  }
}
