// The tiny content with more to ask, for criteria that go wrong together.

import Testing
import TinyContent

@testable import ContentCompiler

/// Tea with more questions: `milk` always applies, `foam` when `milk` is little or much, `hour` when `thirst` is yes,
/// `nap` when `hour` is night, and `sip` when `thirst` is no.
///
/// It compiles without a warning.
let teaRoom: [String: String] = {
  var content = tinyContent(
    with: Change("guide.yaml", "[thirst, hour]", "[thirst, hour, milk, foam, nap, sip]"),
    Change(
      "cautions.yaml", "- id: hot",
      """
      - id: spills
        when: {any: [{milk: none}, {all: [{milk: little}, {judgement: mood}]}, {nap: yes}, {foam: yes}, {sip: yes}]}
        text: Tea spills.
        sources: [book]
      - id: hot
      """))
  content["questions/milk.yaml"] = question("milk", options: ["none", "little", "much"])
  content["questions/foam.yaml"] = question("foam", options: ["yes", "no"], appliesWhen: "{milk: [little, much]}")
  content["questions/sip.yaml"] = question("sip", options: ["yes", "no"], appliesWhen: "{thirst: no}")
  content["questions/nap.yaml"] = question("nap", options: ["yes", "no"], appliesWhen: "{hour: night}")
  return content
}()

/// A question whose options begin in line 10, or in line 11 behind an `applies_when`.
func question(_ id: String, options: [String], appliesWhen: String? = nil) -> String {
  """
  id: \(id)
  name: A question
  text: Is it so?
  why:
    - text: Tea needs it.
      sources: [book]
  help:
    - text: Look.
      sources: [book]
  \(appliesWhen.map { "applies_when: \($0)\n" } ?? "")options:
  \(options.map { "  - {id: \($0), label: It}" }.joined(separator: "\n"))
  unknown:
    - {id: not_sure, label: I am not sure, ask: Is it so?}
  sources: [book]
  """
}

/// A use of a drug, to stand behind those that it has; its criteria begin in column 50.
func use(_ id: String, _ criteria: [String], agreesWith: String? = nil) -> String {
  """

    - id: \(id)
      name: A use
      sources: [book]
  \(agreesWith.map { "    agrees_with: \($0)\n" } ?? "")    conditions:
  \(criteria.map { "      - {text: people, short: people, criterion: \($0)}" }.joined(separator: "\n"))
  """
}

/// The tea room with one more use of tea, whose id stands in line 39 and whose criteria stand from line 43 on.
func teaRoom(withUse criteria: [String]) -> [String: String] {
  var content = teaRoom
  content["drugs/tea.yaml", default: ""] += use("tea/more", criteria)
  return content
}

/// The tea room after a change.
func teaRoom(_ path: String, _ old: String, _ new: String) -> [String: String] {
  var content = teaRoom
  if content[path]?.contains(old) != true { Issue.record("'\(old)' does not stand in \(path)") }
  content[path] = content[path]?.replacing(old, with: new, maxReplacements: 1)
  return content
}
