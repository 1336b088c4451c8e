// Bytes in and out: whole files, standard streams, and lines as they come.

import Glibc

/// Where bytes go: an open file, by its descriptor.
public struct ByteOutput: Sendable {
  private let descriptor: Int32

  public static let standardOutput = ByteOutput(descriptor: STDOUT_FILENO)
  public static let standardError = ByteOutput(descriptor: STDERR_FILENO)

  init(descriptor: Int32) {
    self.descriptor = descriptor
  }

  /// Writes all bytes, in as many steps as it takes.
  ///
  /// - Throws: ``SystemError``, such as a full disk or a reader that went away.
  public func write(_ bytes: some Collection<UInt8>) throws(SystemError) {
    let bytes = Array(bytes)
    var done = 0
    while done < bytes.count {
      let rest = bytes.count - done
      done += try retrying(on: descriptor, for: POLLOUT) {
        bytes.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress.map { $0 + done }, rest) }
      }
    }
  }

  /// Writes text as UTF-8.
  public func write(_ text: String) throws(SystemError) { try write(Array(text.utf8)) }
}

/// Lines of bytes as they come from an open file, in memory that does not grow with their number.
public struct LineReader: ~Copyable {
  /// A line without its end.
  public enum Line {
    case bytes(ArraySlice<UInt8>)
    /// A line that was longer than the limit and was left out.
    case tooLong
  }

  private let descriptor: Int32
  private let limit: Int
  private var buffer: [UInt8] = []
  private var start = 0
  private var isAtEnd = false

  /// - Parameter path: the file to read; nil for standard input.
  /// - Throws: ``SystemError`` when the file cannot be opened.
  public init(path: String?, limit: Int) throws(SystemError) {
    self.limit = limit
    guard let path else {
      descriptor = STDIN_FILENO
      return
    }
    descriptor = Int32(try retrying { Int(open(path, O_RDONLY | O_CLOEXEC)) })
  }

  deinit {
    if descriptor != STDIN_FILENO { close(descriptor) }
  }

  /// The next line, or nil at the end. A last line needs no end.
  ///
  /// - Parameter beforeWaiting: called before anything is read that may have to be waited for.
  public mutating func next<Failure: Error>(
    beforeWaiting: () throws(Failure) -> Void
  ) throws -> Line? {
    var searched = start
    var isTooLong = false
    while true {
      if let end = buffer[searched...].firstIndex(of: UInt8(ascii: "\n")) {
        defer { start = end + 1 }
        return isTooLong ? .tooLong : line(buffer[start..<end])
      }
      if isAtEnd {
        defer { start = buffer.count }
        if isTooLong { return .tooLong }
        return start == buffer.count ? nil : line(buffer[start...])
      }
      buffer.removeSubrange(..<start)
      start = 0
      // What is too long, the CR of an end not counted, is thrown away as it comes: memory stays as it is.
      if buffer.count > limit + 1 {
        isTooLong = true
        buffer.removeAll(keepingCapacity: true)
      }
      searched = buffer.count
      try beforeWaiting()
      try fill()
    }
  }

  /// The line that these bytes before an end are.
  private func line(_ bytes: ArraySlice<UInt8>) -> Line {
    let bytes = bytes.last == UInt8(ascii: "\r") ? bytes.dropLast() : bytes
    return bytes.count > limit ? .tooLong : .bytes(bytes)
  }

  private mutating func fill() throws(SystemError) {
    let size = 1 << 16
    var failure: SystemError?
    let chunk = [UInt8](unsafeUninitializedCapacity: size) { space, count in
      do throws(SystemError) {
        count = try retrying(on: descriptor, for: POLLIN) { read(descriptor, space.baseAddress, size) }
      } catch {
        failure = error
      }
    }
    if let failure { throw failure }
    if chunk.isEmpty { isAtEnd = true } else { buffer += chunk }
  }
}

/// Why a file was not read.
public enum FileError: Error, Hashable, Sendable {
  /// It is a folder, a device, a pipe or the like.
  case notAFile
  case refused(SystemError)
}

/// All bytes of an ordinary file, but one more than `limit` at the most. Nothing else is waited for or read.
///
/// - Throws: ``FileError`` when it cannot be opened or read, or is no ordinary file.
public func contents(ofFile path: String, limit: Int) throws(FileError) -> [UInt8] {
  do throws(SystemError) {
    // A pipe that nobody writes to would keep a program that opens it waiting.
    let descriptor = Int32(try retrying { Int(open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY)) })
    defer { close(descriptor) }
    var status = stat()
    _ = try retrying { Int(fstat(descriptor, &status)) }
    if status.st_mode & S_IFMT == S_IFREG { return try contents(of: descriptor, limit: limit) }
  } catch {
    throw .refused(error)
  }
  throw .notAFile
}

/// All bytes of a file, but one more than `limit` at the most.
///
/// - Parameter path: the file; nil for standard input.
/// - Throws: ``SystemError`` when it cannot be opened or read.
public func contents(of path: String?, limit: Int) throws(SystemError) -> [UInt8] {
  let descriptor = if let path { Int32(try retrying { Int(open(path, O_RDONLY | O_CLOEXEC)) }) } else { STDIN_FILENO }
  defer { if path != nil { close(descriptor) } }
  return try contents(of: descriptor, limit: limit)
}

private func contents(of descriptor: Int32, limit: Int) throws(SystemError) -> [UInt8] {
  var bytes: [UInt8] = []
  var chunk = [UInt8](repeating: 0, count: 1 << 16)
  while bytes.count <= limit {
    let count = try retrying(on: descriptor, for: POLLIN) {
      chunk.withUnsafeMutableBytes { read(descriptor, $0.baseAddress, $0.count) }
    }
    if count == 0 { break }
    bytes += chunk[..<min(count, limit + 1 - bytes.count)]
  }
  return bytes
}
