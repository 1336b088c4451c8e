// A day, and how many months lie between two.

/// A day of the calendar.
package struct CalendarDay: Hashable, Comparable {
  /// The months since the year 0.
  let month: Int
  /// The day of the month, from 1.
  let day: Int

  /// Reads `2025-11-03`, or `2025-11`, which counts as the last day of the month; nil for anything else.
  init?(_ date: String) {
    let parts = date.split(separator: "-").compactMap { Int($0) }
    guard isDate(date), parts.count >= 2 else { return nil }
    month = parts[0] * 12 + parts[1] - 1
    day = parts.count == 3 ? parts[2] : Self.length(ofMonth: parts[1], year: parts[0])
  }

  /// Whether a date, or each day of one that is a month, comes behind this day.
  func isBefore(_ date: String) -> Bool {
    guard let other = CalendarDay(date) else { return false }
    return date.split(separator: "-").count == 2 ? month < other.month : self < other
  }

  private init(month: Int, day: Int) { (self.month, self.day) = (month, day) }

  /// The same day so many months later, though that month may be too short to have it.
  func later(by months: Int) -> CalendarDay { CalendarDay(month: month + months, day: day) }

  /// How many whole months it is before another day.
  func months(to other: CalendarDay) -> Int { other.month - month - (other.day < day ? 1 : 0) }

  package static func < (first: CalendarDay, second: CalendarDay) -> Bool {
    (first.month, first.day) < (second.month, second.day)
  }

  /// How many days a month has.
  static func length(ofMonth month: Int, year: Int) -> Int {
    switch month {
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }
}
