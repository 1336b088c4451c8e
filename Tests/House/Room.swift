// The plan of the house: which floor each room is on, and what else it may use.

/// The floor of each room; ContentCompiler runs before the house stands, sees only the ground floor, and is seen only by
/// its command.
let floors: [String: Int] = [
  "Decisions": 1, "CNcurses": 1, "NoCrashReport": 1,
  "ContentCompiler": 2, "compile-content": 3, "AnswersFile": 2, "Guide": 2, "Screen": 2,
  "Interview": 3, "CursesTerminal": 3, "LineTerminal": 3,
  "Pages": 4, "Summary": 4, "Outside": 4,
  "drug-guide": 5,
]

/// What a room may import from outside of the house; a room that is not named here, nothing.
let outsideModules: [String: Set<String>] = [
  "ContentCompiler": ["Darwin", "Glibc", "Musl", "Yams"],
  "compile-content": ["Darwin", "Glibc", "Musl"],
  "CursesTerminal": ["Glibc", "Synchronization"],
  "Outside": ["Glibc"],
  "drug-guide": ["ArgumentParser", "Glibc"],
  "Plugins": ["Foundation", "PackagePlugin"],
]

/// The module that an import line names, or nil for any other line.
func importedModule(_ line: Substring) -> String? {
  let words = line.split(separator: " ").map(String.init).filter { !$0.hasPrefix("@") }
  guard let place = words.firstIndex(of: "import"), place < words.count - 1, place <= 1 else { return nil }
  // An import may name one declaration of a module.
  let kinds = ["struct", "class", "enum", "protocol", "func", "var", "let", "typealias"]
  let name = kinds.contains(words[place + 1]) ? words.dropFirst(place + 2).first : words[place + 1]
  return name.flatMap { $0.first?.isLetter == true ? String($0.prefix { $0 != "." }) : nil }
}

/// The rooms that each room may see, as Package.swift declares them; what only tests need is no room.
func declaredRooms(_ package: String) -> [String: Set<String>] {
  var declared: [String: Set<String>] = [:]
  // The room whose lines these are; an executable's name stands on the line after its beginning.
  var room: String?
  var isExecutable = false
  for line in package.split(separator: "\n") {
    let names = line.split(separator: "\"", omittingEmptySubsequences: false).enumerated()
      .filter { !$0.offset.isMultiple(of: 2) }.map { String($0.element) }
    let text = line.drop { $0 == " " }
    if ["room(", ".executableTarget(", ".systemLibrary(", ".plugin(", "tests("].contains(where: text.hasPrefix) {
      room = text.hasPrefix("room(") ? names.first : nil
      isExecutable = text.hasPrefix(".executableTarget(")
    } else if isExecutable, room == nil {
      room = names.first
    }
    if let room, !text.hasPrefix("//") { declared[room, default: []].formUnion(names.filter { $0 != room }) }
  }
  return declared.filter { floors[$0.key] != nil }.mapValues { $0.intersection(floors.keys) }
}

/// What is wrong with the imports of a file: a room of the same or a higher floor, or one that is not declared.
func importFaults(in text: String, room: String, declared: [String: Set<String>]) -> [String] {
  text.split(separator: "\n").compactMap(importedModule).compactMap { module in
    guard let floor = floors[module] else {
      return outsideModules[room, default: []].contains(module) ? nil : "\(room) may not import \(module)"
    }
    guard let own = floors[room], floor < own else { return "\(room) looks up at \(module)" }
    return declared[room, default: []].contains(module) ? nil : "\(room) does not declare \(module)"
  }
}
