// Uses that always agree, by mistake and on purpose.

import Testing

@testable import ContentCompiler

struct AgreementTests {
  /// The tea room with coffee, whose one use stands in line 29.
  private func content(coffee criteria: [String], agreesWith: String? = nil) -> [String: String] {
    var content = teaRoom("guide.yaml", "drugs: [tea]", "drugs: [tea, coffee]")
    let tea = content["drugs/tea.yaml", default: ""]
    let head = tea.split(separator: "\n  - id: tea/by-day")[0]
    content["drugs/coffee.yaml"] =
      head.replacing("id: tea", with: "id: coffee") + use("coffee/more", criteria, agreesWith: agreesWith)
    return content
  }

  /// The criteria of tea/by-day, written in another way.
  private let same = ["{thirst: yes}", "{any: [{judgement: mood}, {hour: day}]}"]

  @Test func aUseThatAlwaysAgreesWithThatOfAnotherDrug() {
    #expect(
      messages(content(coffee: same))
        == "Content/drugs/coffee.yaml:29:9: warning: the use 'coffee/more' was found, which always agrees with "
        + "'tea/by-day' (at Content/drugs/tea.yaml:29:9); change the criteria of one, "
        + "or write agrees_with: tea/by-day where it is meant")
  }

  @Test func aUseThatSaysSoIsFine() {
    #expect(messages(content(coffee: same, agreesWith: "tea/by-day")) == "")
  }

  @Test func aUseThatAgreesNotAlwaysIsFine() {
    #expect(messages(content(coffee: ["{thirst: yes}", "{judgement: mood}"])) == "")
  }

  @Test func agreesWithAUseThatIsNotThere() {
    #expect(
      messages(content(coffee: same, agreesWith: "tea/by-dya"))
        == "Content/drugs/coffee.yaml:32:18: error: the unknown use 'tea/by-dya' was found; "
        + "an id from Content/drugs is allowed (did you mean 'tea/by-day'?)")
  }

  @Test func agreesWithAUseThatItDoesNotAlwaysAgreeWith() {
    #expect(
      messages(content(coffee: ["{thirst: yes}", "{judgement: mood}"], agreesWith: "tea/by-day"))
        == "Content/drugs/coffee.yaml:32:18: error: the use 'tea/by-day', which 'coffee/more' does not always agree "
        + "with, was found; an earlier use that it always agrees with is allowed")
  }

  @Test func agreesWithTheWrongOneOfTwoUses() {
    var content = content(coffee: same, agreesWith: "tea/more")
    content["drugs/tea.yaml", default: ""] += use("tea/more", ["{milk: none}"])
    #expect(
      messages(content)
        == "Content/drugs/coffee.yaml:32:18: error: the use 'tea/more', which 'coffee/more' does not always agree "
        + "with, was found; an earlier use that it always agrees with is allowed (did you mean 'tea/by-day'?)")
  }

  @Test(arguments: ["coffee/more", "coffee/later"])
  func agreesWithAUseThatIsNotEarlier(_ named: String) {
    var content = content(coffee: same, agreesWith: named)
    content["drugs/coffee.yaml", default: ""] += use("coffee/later", ["{milk: none}"])
    #expect(
      messages(content)
        == "Content/drugs/coffee.yaml:32:18: error: the use '\(named)', which does not come before 'coffee/more', "
        + "was found; an earlier use is allowed")
  }

  @Test(arguments: [nil, "tea/by-day"])
  func twoUsesOfOneDrugThatAlwaysAgree(agreesWith: String?) {
    var content = teaRoom
    content["drugs/tea.yaml", default: ""] += use("tea/more", same, agreesWith: agreesWith)
    #expect(
      messages(content)
        == "Content/drugs/tea.yaml:39:9: error: the use 'tea/more' was found, which always agrees with 'tea/by-day' "
        + "of the same drug (at Content/drugs/tea.yaml:29:9); uses that differ are allowed")
  }

  @Test func aUseThatAgreesWithOneThatCanNeverMatchIsNotReportedToo() {
    var content = content(coffee: same, agreesWith: "tea/never")
    content["drugs/tea.yaml", default: ""] += use("tea/never", ["{milk: none}", "{milk: much}"])
    #expect(
      messages(content)
        == "Content/drugs/tea.yaml:39:9: error: the use 'tea/never' was found, which can never match, as the criteria "
        + "in lines 43 and 44 are never true together; a use that some answers match is allowed")
  }
}
