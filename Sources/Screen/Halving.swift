// Finds a place in a sorted list by halving it, so that a long page costs no more than a short one.

extension Array {
  /// The first place from which on something holds that holds for none of the elements before it and for all behind;
  /// the end of the array where it holds for none.
  @inlinable
  public func firstPlace(fromWhichOn holds: (Element) -> Bool) -> Int {
    var low = startIndex
    var high = endIndex
    while low < high {
      let middle = (low + high) / 2
      if holds(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
