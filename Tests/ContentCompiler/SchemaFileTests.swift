// The schemas for editors name the same fields as the compiler's own.

import CustomDump
import Testing

@testable import ContentCompiler

struct SchemaFileTests {
  /// Where the fields of each kind of mapping stand: a schema, and the way to the mapping in it.
  private static let places: [(schema: Schema, file: String, way: [String])] = [
    (.guide, "guide", []), (.notCovered, "guide", ["properties", "not_covered"]),
    (.statement, "definitions", ["$defs", "statement"]), (.source, "sources", ["items"]),
    (.drug, "drug", []), (.use, "drug", ["properties", "uses", "items"]),
    (.condition, "drug", ["properties", "uses", "items", "properties", "conditions", "items"]),
    (.question, "question", []), (.option, "question", ["properties", "options", "items"]),
    (.unknownOption, "question", ["properties", "unknown", "items"]),
    (.code, "question", ["properties", "codes", "items"]), (.namedCriterion, "criteria", ["items"]),
    (.judgement, "judgements", ["items"]), (.caution, "cautions", ["items"]), (.term, "terms", ["items"]),
    (.bannedPhrase, "banned-phrases", ["items"]), (.topic, "topic", []),
    (.section, "topic", ["properties", "sections", "items"]), (.help, "help", []),
    (.contact, "help", ["properties", "contacts", "items"]), (.level, "help", ["properties", "levels", "items"]),
  ]

  @Test(arguments: Self.places.indices)
  func aSchemaForEditorsNamesTheFieldsOfTheCompiler(_ index: Int) throws {
    let (schema, file, way) = Self.places[index]
    let mapping = try #require(way.reduce(Self.schema(file)) { $0?[$1] }, "\(schema.noun)")
    expectNoDifference(Set(mapping["properties"]?.fieldNames ?? []), Set(schema.fields))
    expectNoDifference(Set(mapping["required"]?.texts ?? []), Set(schema.required))
    expectNoDifference(mapping["additionalProperties"]?.text, "false")
  }

  /// A schema, which is JSON and so YAML too.
  private static func schema(_ name: String) -> Tree? {
    let root = "/" + #filePath.split(separator: "/").dropLast(3).joined(separator: "/")
    let texts = try? Folder(path: "\(root)/Content/schemas").texts(endingIn: [".json"])
    return texts?["\(name).json"].flatMap { Tree(yaml: $0, path: name, findings: Findings()) }
  }
}

extension Tree {
  fileprivate subscript(_ name: String) -> Tree? {
    guard case .mapping(let fields) = content else { return nil }
    return fields.first { $0.name.string == name }?.value
  }

  fileprivate var fieldNames: [String]? {
    guard case .mapping(let fields) = content else { return nil }
    return fields.map(\.name.string)
  }

  fileprivate var texts: [String]? {
    guard case .list(let trees) = content else { return nil }
    return trees.compactMap(\.text)
  }

  fileprivate var text: String? {
    if case .text(let text) = content { text } else { nil }
  }
}
