// What the command line asks for.

/// One of the two things that the content compiler does.
package enum Order: Equatable {
  /// Writes the Swift files of a content, with its own wording or with one from another folder.
  case compile(content: String, output: String, wording: String?)
  /// Lists the sources that are old on a day.
  case listOldSources(on: CalendarDay, content: String)

  /// Reads the arguments behind the name of the program.
  package init(_ arguments: [String]) throws(OrderError) {
    guard let first = arguments.first, first.hasPrefix("-") else {
      guard (2...3).contains(arguments.count) else { throw .usage }
      self = .compile(
        content: arguments[0], output: arguments[1], wording: arguments.count == 3 ? arguments[2] : nil)
      return
    }
    guard first == "--old-sources", arguments.count == 3 else { throw .usage }
    guard let day = CalendarDay(arguments[1]) else { throw .malformedDate(arguments[1]) }
    self = .listOldSources(on: day, content: arguments[2])
  }
}

/// Arguments that ask for nothing that there is.
package enum OrderError: Error, Equatable, CustomStringConvertible {
  case usage
  case malformedDate(String)

  package var description: String {
    switch self {
    case .usage:
      "usage: compile-content CONTENT_FOLDER OUTPUT_FOLDER [WORDING_FOLDER]\n"
        + "       compile-content --old-sources DATE CONTENT_FOLDER"
    case .malformedDate(let date): "the date '\(shownLine(date))' was found; YYYY-MM or YYYY-MM-DD is allowed"
    }
  }
}
