// Keys out of the codes and bytes that come in, however they are cut into pieces.

import CNcurses
import Screen

/// Puts keys together from what `wgetch` gives: a byte below 256, or a code of ncurses above.
///
/// Bytes rather than `wget_wch`, which forgets half a character when the other half has not come yet. The input is
/// read as UTF-8 in any locale. A sequence that nobody knows becomes one `.other`, so that its letters and digits are
/// never taken for answers.
///
/// Reports of the mouse are read here too: ncurses, where it does not want one, or has only half of it, waits for the
/// next key and hears no signal and no clock meanwhile.
package struct KeyReader {
  /// Whether reports of the mouse are keys; otherwise they are nothing.
  var usesMouse = false
  /// The bytes of a character or sequence that is not yet whole.
  private var pending: [UInt8] = []

  package init() {}

  /// The keys that are whole with this code; most often one, none in the middle of a character or sequence.
  package mutating func keys(with code: Int32) -> [Key] {
    guard let byte = UInt8(exactly: code) else {
      defer { pending = [] }
      return keysAtPause() + [key(forCode: code)]
    }
    guard let first = pending.first else { return keysBeginning(with: byte) }
    return first == escape ? keysContinuingSequence(with: byte) : keysContinuingCharacter(with: byte)
  }

  /// The keys that are whole because nothing more came: Esc by itself.
  package mutating func keysAtPause() -> [Key] {
    guard pending == [escape] else { return [] }
    pending = []
    return [.escape]
  }

  private mutating func keysBeginning(with byte: UInt8) -> [Key] {
    if byte < 0x80, byte != escape { return [key(forScalar: Unicode.Scalar(byte))] }
    pending = [byte]
    return byte == escape || (0xC2...0xF4).contains(byte) ? [] : unreadable()
  }

  /// Esc and a letter are two keys; Esc with `[` or `O` begins a sequence.
  private mutating func keysContinuingSequence(with byte: UInt8) -> [Key] {
    if pending.count == 1 {
      pending = []
      guard byte == UInt8(ascii: "[") || byte == UInt8(ascii: "O") else { return [.escape] + keysBeginning(with: byte) }
      pending = [escape, byte]
      return []
    }
    // No sequence has such a byte, but for old reports of the mouse: it was cut short, or never one, and a key that is
    // pressed after it is not lost.
    guard pending.starts(with: oldReport) || (0x20..<0x7F).contains(byte) else {
      pending = []
      return [.other] + keysBeginning(with: byte)
    }
    pending.append(byte)
    guard isWholeSequence else { return [] }
    defer { pending = [] }
    if let report = MouseReport(pending) { return [usesMouse ? report.key : .other] }
    return [key(forSequence: String(decoding: pending.dropFirst(), as: UTF8.self))]
  }

  /// Whether the sequence has its last byte.
  private var isWholeSequence: Bool {
    guard pending[1] == UInt8(ascii: "["), let last = pending.last else { return true }
    // Three bytes of any sort follow an old report.
    if pending[2] == UInt8(ascii: "M") { return pending.count == 6 }
    // The Linux console sends F1 as Esc [ [ A.
    return last >= 0x40 && !(last == pending[1] && pending.count == 3)
  }

  private mutating func keysContinuingCharacter(with byte: UInt8) -> [Key] {
    guard (0x80...0xBF).contains(byte) else { return unreadable() + keysBeginning(with: byte) }
    pending.append(byte)
    let length = pending[0] < 0xE0 ? 2 : pending[0] < 0xF0 ? 3 : 4
    guard pending.count == length else { return [] }
    guard let text = String(validating: pending, as: UTF8.self), let scalar = text.unicodeScalars.first else {
      return unreadable()
    }
    pending = []
    return [key(forScalar: scalar)]
  }

  /// Bytes that are not UTF-8.
  private mutating func unreadable() -> [Key] {
    pending = []
    return [.other]
  }
}

private let escape: UInt8 = 0x1B
/// How an old report of the mouse begins; any byte can follow.
private let oldReport: [UInt8] = [escape, UInt8(ascii: "["), UInt8(ascii: "M")]
