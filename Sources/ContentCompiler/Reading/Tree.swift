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
      var anchors: Set<Place> = []
      self.init(node, in: source, path: path, findings: findings, anchors: &anchors)
    } catch let error as YamlError {
      let (kind, place) = error.fault(in: yaml, path: path)
      findings.report(kind, at: place)
      return nil
    } catch {
      findings.report(.unreadable(problem: "\(error)", advice: nil), at: .beginning(of: path))
      return nil
    }
  }

  /// - Parameter anchors: where the lists and mappings with an anchor stand that were read before. What an alias stands
  ///   for comes with the place of its anchor again; a few such copies within each other would be more than can be read.
  private init(_ node: Node, in source: SourceLines, path: String, findings: Findings, anchors: inout Set<Place>) {
    let place = Place(node.mark, in: path)
    func tree(_ node: Node) -> Tree { Tree(node, in: source, path: path, findings: findings, anchors: &anchors) }
    self.place = place
    if let lost = source.lostWord(at: place) {
      findings.report(lost, at: place)
      guard node.scalar != nil || anchors.insert(place).inserted else {
        content = .text("")
        return
      }
    }
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
          advice: advice(on: problem, inWhatBeganIn: context?.mark.line)), Place(mark, in: path)
      )
    case .duplicatedKeysInMapping(let keys, let context):
      (.duplicateField(keys.first ?? ""), Place(context.mark, in: path))
    case .reader(let problem, let offset, _, _):
      (.unreadable(problem: problem, advice: nil), Place(ofCharacter: offset ?? 0, of: yaml, in: path))
    case .no, .memory, .writer, .emitter, .representer, .dataCouldNotBeDecoded:
      (.unreadable(problem: "\(self)", advice: nil), .beginning(of: path))
    }
  }
}

extension Place {
  fileprivate init(_ mark: Mark?, in path: String) {
    self.init(path: path, line: max(1, mark?.line ?? 1), column: max(1, mark?.column ?? 1))
  }

  fileprivate init(ofCharacter offset: Int, of yaml: String, in path: String) {
    let lines = yaml.prefix(offset).split(separator: "\n", omittingEmptySubsequences: false)
    self.init(path: path, line: max(1, lines.count), column: (lines.last?.count ?? 0) + 1)
  }
}
