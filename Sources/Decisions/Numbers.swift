// A set of small numbers, as a view of bits.

/// Numbers from 0, each once, in rising order.
public struct Numbers: Sequence, Hashable, Sendable {
  /// Number n is in it when bit n is set; 64 bits a word.
  private let words: ArraySlice<UInt64>
  /// What stands in the words from here on is not part of it.
  private let limit: Int

  init(_ words: ArraySlice<UInt64>, below limit: Int) {
    self.words = words
    self.limit = limit
  }

  /// The smallest of them, or nil where there is none.
  public var first: Int? {
    var iterator = makeIterator()
    return iterator.next()
  }

  /// Starts from the smallest.
  public func makeIterator() -> Iterator { Iterator(words: words, limit: limit) }

  /// Goes through the numbers; it allocates nothing.
  public struct Iterator: IteratorProtocol {
    private let words: ArraySlice<UInt64>
    private let limit: Int
    private var index: Int
    private var left: UInt64

    fileprivate init(words: ArraySlice<UInt64>, limit: Int) {
      self.words = words
      self.limit = limit
      index = words.startIndex
      left = words.first ?? 0
    }

    /// The next larger one, or nil at the end.
    public mutating func next() -> Int? {
      while left == 0 {
        index += 1
        if index >= words.endIndex { return nil }
        left = words[index]
      }
      let number = (index - words.startIndex) * 64 + left.trailingZeroBitCount
      left &= left - 1
      return number < limit ? number : nil
    }
  }
}
