// What can be saved in a file, and why it could not be saved or read.

/// What a person can save in a file.
public enum Document: Hashable, Sendable, CaseIterable {
  /// What is found, to take to the team.
  case summary
  /// The answers alone, to go on with another day.
  case answers
}

/// Why a document was not saved. Paths are as they may be shown.
public enum SaveRefusal: Error, Hashable, Sendable {
  /// This folder is not there.
  case noFolder(String)
  /// What should be a folder is something else.
  case notAFolder(String)
  /// The name is that of a folder.
  case folder(String)
  /// There is something with this name that is neither a file nor a folder, such as a device.
  case notAFile
  /// Nothing can be written in this folder, whoever asks.
  case readOnly(folder: String)
  /// This person may not write in this folder.
  case notAllowed(folder: String)
  /// There is no room left for it.
  case diskFull
  /// The name, or a part of its path, is longer than the file system takes.
  case nameTooLong
  /// The name begins with `~/`, and nothing tells where the home folder is.
  case noHome
  /// The ending of the name, such as `.pdf`, is that of a format that cannot be made.
  case foreignFormat(ending: String)
  /// Something else, in the words of the system.
  case other(String)
}

/// Why no answers were read from a file.
public enum AnswersFault: Hashable, Sendable {
  /// There is no such file.
  case missing
  /// This person may not read it.
  case notAllowed
  /// It is a folder, a device or the like.
  case notAFile
  /// It is larger than a file of answers may be.
  case tooLarge
  /// It is no file of answers at all, such as a summary.
  case notAnswers
  /// It says of itself that it is in another format, such as one of a later program.
  case otherFormat(String)
  /// The line answers a question that the guide does not have.
  case unknownQuestion(String, line: Int)
  /// The line answers a question with an option that the question does not have.
  case unknownOption(String, question: String, line: Int)
  /// Something stands in the line that may not stand there; `found` is how it begins.
  case damaged(line: Int, found: String)
  /// The file ends in this line, before it should.
  case cutShort(line: Int)
  /// Something else, in the words of the system.
  case other(String)
}
