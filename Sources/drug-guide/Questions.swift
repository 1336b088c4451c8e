// `drug-guide questions`: the questions, their options, and the uses of drugs for which each matters.

import ArgumentParser
import Guide
import Summary

/// The formats of the list of questions.
enum QuestionsFormat: String, ExpressibleByArgument, CaseIterable {
  case text, json, dot, fhir
}

struct Questions: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Show the questions, their options, and the uses of drugs for which each matters.")

  @Option(help: "The format: text, JSON, Graphviz source, or a FHIR R4 Questionnaire.")
  var format = QuestionsFormat.text

  func run() throws {
    switch format {
    case .text: try writeResult(Guide.embedded.questionsText())
    case .json: try writeResult(Guide.embedded.questionsJSON())
    case .dot: try writeResult(Guide.embedded.questionsGraph())
    case .fhir: try writeResult(Guide.embedded.questionsFHIR())
    }
  }
}
