// Every fact that the guide must say stands on the page that is named for it.

import CustomDump
import Guide
import Testing

struct FactsOnPagesTests {
  private let guide = Guide.embedded

  /// The words of a page: of a drug, of a topic, or of the help lines.
  private func words(of page: String) throws -> String {
    if page == "help" {
      return guide.contacts.map { "\(guide.line(for: $0)) \($0.note.text)" }.joined(separator: " | ")
        + guide.helpLevels.flatMap { [$0.heading] + $0.items }.map(\.text).joined(separator: " | ")
    }
    if let drug = guide.drug(page) {
      return ([guide.name(of: drug), drug.kind] + drug.statements.map(\.text)).joined(separator: " | ")
    }
    let topic = try #require(guide.topic(page), "no page \(page)")
    return topic.statements.map(\.text).joined(separator: " | ")
  }

  @Test(arguments: Facts.onPages.indices)
  func aFactStandsOnItsPage(_ index: Int) throws {
    let (fact, page, expected) = Facts.onPages[index]
    let words = try words(of: page).lowercased()
    expectNoDifference(
      expected.filter { !words.contains($0.lowercased()) }.map { "\(fact): \"\($0)\" is not on \(page)" }, [])
  }

  @Test func everyFactOfTheBaseSourceIsLookedFor() {
    let facts = Set(Facts.onPages.map(\.fact))
    #expect((1...17).map { "S\($0)" }.filter { !facts.contains($0) } == [])
  }

  @Test func everyDrugIsLookedFor() {
    let pages = Set(Facts.onPages.map(\.page))
    expectNoDifference(guide.drugs.map(\.id).filter { !pages.contains($0) }, [])
  }

  @Test func everyUseOfTheTableStandsOnThePageOfItsDrug() throws {
    let uses = guide.drugs.flatMap { drug in drug.uses.map { (drug.id, $0.id) } }
    expectNoDifference(uses.map(\.1), Facts.uses.map(\.id))
    for (drug, use) in uses { #expect(use.hasPrefix("\(drug)/")) }
  }

  @Test func theKindsThatMatterAreLabelled() {
    #expect(guide.drug("elacestrant")?.kind == "hormone therapy")
    #expect(guide.drug("pembrolizumab")?.kind == "immunotherapy")
  }

  @Test func everyDrugPageIsWhole() {
    for drug in guide.drugs {
      let lists = [
        drug.whatItIs, drug.whoItIsFor, drug.howYouHaveIt, drug.whatWith, drug.checks, drug.sideEffects,
        drug.tellYourTeam, drug.goodToKnow, drug.ask,
      ]
      #expect(lists.allSatisfy { !$0.isEmpty } && drug.sideEffects.count > 5 && drug.ask.count > 3, "\(drug.id)")
    }
  }
}
