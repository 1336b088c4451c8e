// What kinds of pages there are, to tell which of them a walk has reached.

import Interview

/// The kinds of pages, whatever they are about.
enum PlaceKind: CaseIterable {
  case welcome, question, review, results, drugs, drug, topics, topic, glossary, sources, publisher, helpLines, keys
  case terms, term, search, paused, summary, summaryDrugs, teamNumber, fileName, overwriting, printers, leaving

  init(_ place: Place) {
    self =
      switch place {
      case .welcome: .welcome
      case .question: .question
      case .review: .review
      case .results: .results
      case .drugs: .drugs
      case .drug: .drug
      case .topics: .topics
      case .topic: .topic
      case .glossary: .glossary
      case .sources: .sources
      case .publisher: .publisher
      case .helpLines: .helpLines
      case .keys: .keys
      case .terms: .terms
      case .term: .term
      case .search: .search
      case .paused: .paused
      case .summary: .summary
      case .summaryDrugs: .summaryDrugs
      case .teamNumber: .teamNumber
      case .fileName: .fileName
      case .overwriting: .overwriting
      case .printers: .printers
      case .leaving: .leaving
      }
  }
}
