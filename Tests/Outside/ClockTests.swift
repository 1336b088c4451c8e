// The month of a second.

import Testing

@testable import Outside

struct ClockTests {
  @Test(arguments: [
    (0, "1970-01"), (-1, "1969-12"), (1_764_547_199, "2025-11"), (1_764_547_200, "2025-12"),
    (4_102_444_800, "2100-01"), (-62_135_596_800, "0001-01"), (253_402_300_799, "9999-12"),
  ])
  func ofASecond(_ second: Int, _ month: String) {
    #expect(Outside.month(ofSecond: second) == month)
  }

  @Test(arguments: [-62_135_596_801, 253_402_300_800, .max, .min])
  func ofASecondThatNoCalendarPageHas(_ second: Int) {
    #expect(Outside.month(ofSecond: second) == nil)
  }
}
