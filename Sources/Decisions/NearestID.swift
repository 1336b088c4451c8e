// The id that was probably meant by one that is not known.

/// The candidate that takes the fewest changed letters to reach, or nil where none is near enough to be a slip.
///
/// Near enough is a third of the letters, and at least one. Of equally near candidates it is the first.
public func nearestID(to id: String, in candidates: [String]) -> String? {
  let letters = Array(id.utf8.prefix(100))
  let limit = max(1, letters.count / 3)
  var nearest: (id: String, distance: Int)?
  // One that is so much longer or shorter is not near, however long it takes to find that out.
  for candidate in candidates where abs(candidate.utf8.count - letters.count) <= limit {
    let distance = editDistance(letters, Array(candidate.utf8))
    if distance <= limit, distance < nearest?.distance ?? .max { nearest = (candidate, distance) }
  }
  return nearest?.id
}

/// The number of letters to insert, delete or replace to make one word the other (Levenshtein distance).
private func editDistance(_ first: [UInt8], _ second: [UInt8]) -> Int {
  var row = Array(0...second.count)
  for (i, letter) in first.enumerated() {
    var diagonal = row[0]
    row[0] = i + 1
    for (j, other) in second.enumerated() {
      let replaced = diagonal + (letter == other ? 0 : 1)
      diagonal = row[j + 1]
      row[j + 1] = min(replaced, row[j] + 1, diagonal + 1)
    }
  }
  return row[second.count]
}
