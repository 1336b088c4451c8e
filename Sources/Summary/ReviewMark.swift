// The mark of a statement: where it stands, and a hash of what it says.

import Decisions

/// What tells a statement of a ``ReviewSheet`` from all others, and from itself when it said something else.
///
/// On the sheet it is written as its id, a blank and its hash: `term/alert-card/meaning/1 cbf29ce484222325`.
public struct ReviewMark: Hashable, Sendable {
  /// The kind of the page, the page and its field, such as `term/alert-card/meaning`.
  public let place: String
  /// The number of the statement in its field, from 1.
  public let ordinal: Int
  /// The hash of the statement's texts and of the ids of its sources.
  public let hash: UInt64

  /// A mark with these parts, each as the property of its name says.
  public init(place: String, ordinal: Int, hash: UInt64) {
    self.place = place
    self.ordinal = ordinal
    self.hash = hash
  }

  /// Where the statement stands: place and number.
  public var id: String { "\(place)/\(ordinal)" }

  /// The mark as the sheet shows it; the hash as 16 digits.
  public var text: String {
    let digits = String(hash, radix: 16)
    return "\(id) \(String(repeating: "0", count: 16 - digits.count))\(digits)"
  }
}

/// The hash of a statement: FNV-1a with 64 bits.
///
/// It goes over each text as UTF-8 and a byte FF, then a byte FE, then each source's id as UTF-8 and a byte FF. Neither
/// byte ever stands in UTF-8, so no two statements run into one.
func reviewHash(texts: [String], sources: [String]) -> UInt64 {
  var hash: UInt64 = 0xcbf2_9ce4_8422_2325
  func add(_ byte: UInt8) { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
  func add(_ texts: [String]) {
    for text in texts {
      for byte in text.utf8 { add(byte) }
      add(0xFF)
    }
  }
  add(texts)
  add(0xFE)
  add(sources)
  return hash
}

/// A criterion as texts to be hashed: each part says what it is and how many parts it has, so no two are the same.
func reviewTexts(of criterion: Criterion) -> [String] {
  switch criterion {
  case .all(let parts): ["all", String(parts.count)] + parts.flatMap(reviewTexts)
  case .any(let parts): ["any", String(parts.count)] + parts.flatMap(reviewTexts)
  case .judgement(let name): ["judgement", name]
  case .answer(let question, let options): ["answer", question, String(options.count)] + options
  }
}
