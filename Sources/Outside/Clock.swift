// The month that the clock of the computer shows.

import Glibc

/// The month now, as `2026-11`, in universal time; nil where the clock is before the year 1 or after 9999.
public func thisMonth() -> String? { month(ofSecond: time(nil)) }

/// The month of a second since 1970, as `2026-11`.
func month(ofSecond second: time_t) -> String? {
  var second = second
  var parts = tm()
  guard gmtime_r(&second, &parts) != nil else { return nil }
  let year = Int(parts.tm_year) + 1900
  guard (1...9999).contains(year) else { return nil }
  let digits = String(year)
  return String(repeating: "0", count: 4 - digits.count) + digits + (parts.tm_mon < 9 ? "-0" : "-")
    + String(parts.tm_mon + 1)
}
