// YAML as a tree of texts, lists and mappings with places; the only importer of Yams.

import Yams

/// A part of a YAML file, with the place where it begins.
struct Tree {
  let place: Place
  let content: Content

  /// What stands there; every scalar is the text that it is, so `no` stays "no".
  indirect enum Content {
    case text(String)
    case list([Tree])
    case mapping([Field])
  }

  /// One key of a mapping with its value.
  struct Field {
    let name: Text
    let value: Tree
  }

  /// The shape as messages name it.
  var shape: Fault.Shape {
    switch content {
    case .text(let string): string.isEmpty ? .nothing : .text
    case .list: .list
    case .mapping: .mapping
    }
  }
}

extension Tree {
  /// Reads the YAML of a file; what cannot be read is reported, and nil.
  init?(yaml: String, path: String, findings: Findings) {
    let source = SourceLines(yaml)
    guard source.copyCount <= SourceLines.copyLimit else {
      findings.report(.manyCopies(source.copyCount, allowed: SourceLines.copyLimit), at: .beginning(of: path))
      return nil
    }
    do {
      guard let node = try compose(yaml: yaml, .basic) else {
        self.init(place: .beginning(of: path), content: .text(""))
        return
      }
      var begun: Set<Beginning> = []
      self.init(node, in: source, path: path, begun: &begun, findings: findings)
    } catch let error as YamlError {
      let (kind, place) = error.fault(in: yaml, path: path)
      findings.report(kind, at: place)
      return nil
    } catch {
      findings.report(.unreadable(problem: "\(error)", advice: nil), at: .beginning(of: path))
      return nil
    }
  }

  /// Where a list or mapping begins.
  private struct Beginning: Hashable {
    let place: Place
    let isMapping: Bool
  }

  /// - Parameter begun: Where the lists and mappings begin that were gone through. Yams puts a copy of one where an alias
  ///   stands, and copies of copies: a short file could keep the compiler busy for ever. Its anchor is reported anyway.
  private init(
    _ node: Node, in source: SourceLines, path: String, begun: inout Set<Beginning>, findings: Findings
  ) {
    let place = source.inside(Place(node.mark, in: path))
    func tree(_ node: Node) -> Tree { Tree(node, in: source, path: path, begun: &begun, findings: findings) }
    self.place = place
    if node.scalar == nil, !begun.insert(Beginning(place: place, isMapping: node.mapping != nil)).inserted {
      content = .text("")
      return
    }
    if let lost = source.lostWord(at: place) { findings.report(lost, at: place) }
    switch node {
    case .scalar(let scalar):
      content = .text(scalar.string)
      if scalar.style == .plain, let lost = source.lostComment(behind: scalar.string, at: place) {
        findings.report(.lostComment(lost.comment), at: lost.place)
      }
    case .sequence(let nodes): content = .list(nodes.map(tree))
    case .mapping(let pairs):
      content = .mapping(
        pairs.compactMap { key, value in
          let name = tree(key)
          guard case .text(let string) = name.content else {
            findings.report(.wrongShape(found: name.shape, allowed: [.text]), at: name.place)
            return nil
          }
          return Field(name: Text(string: string, place: name.place), value: tree(value))
        })
    case .alias: content = .text("")
    }
  }
}

extension YamlError {
  /// The error as a fault of the content, and where it is.
  fileprivate func fault(in yaml: String, path: String) -> (Fault.Kind, Place) {
    switch self {
    case .scanner(let context, let problem, let mark, _), .parser(let context, let problem, let mark, _),
      .composer(let context, let problem, let mark, _):
      (
        .unreadable(
          problem: problem + (context.map { ", \($0.text)" } ?? ""),
          advice: advice(on: problem, inWhatBeganIn: context?.mark.line)),
        SourceLines(yaml).inside(Place(mark, in: path))
      )
    case .duplicatedKeysInMapping(let keys, let context):
      (.duplicateField(keys.first ?? ""), SourceLines(yaml).inside(Place(context.mark, in: path)))
    case .reader(let problem, let offset, _, _):
      (.unreadable(problem: problem, advice: nil), SourceLines(String(yaml.prefix(offset ?? 0))).end(in: path))
    case .no, .memory, .writer, .emitter, .representer, .dataCouldNotBeDecoded:
      (.unreadable(problem: "\(self)", advice: nil), .beginning(of: path))
    }
  }
}

extension Place {
  fileprivate init(_ mark: Mark?, in path: String) {
    self.init(path: path, line: max(1, mark?.line ?? 1), column: max(1, mark?.column ?? 1))
  }
}
