// A question as a person reads it.

import Decisions

extension Guide {
  /// A question with its wording, its options and when it applies.
  public struct Question: Hashable, Sendable {
    /// The stable name of the question.
    public let id: String
    /// A few words that stand for the question in lists, such as "HER2 result".
    public let name: String
    /// The question itself.
    public let text: String
    /// Why it is asked.
    public let why: [Statement]
    /// What its words mean and where the answer can be found.
    public let help: [Statement]
    /// The ids of the sources of its text, labels and hints.
    public let sources: [String]
    /// When the question makes sense; nil for always.
    public let appliesWhen: Criterion?
    /// The options that say something.
    public let options: [Option]
    /// The options that leave it open.
    public let unknownOptions: [Option]
    /// What the question is called in code systems that others know.
    public let codes: [Code]

    /// A question with these parts, each as the property of its name says.
    public init(
      id: String, name: String, text: String, why: [Statement], help: [Statement], sources: [String],
      appliesWhen: Criterion?, options: [Option], unknownOptions: [Option], codes: [Code] = []
    ) {
      self.id = id
      self.name = name
      self.text = text
      self.why = why
      self.help = help
      self.sources = sources
      self.appliesWhen = appliesWhen
      self.options = options
      self.unknownOptions = unknownOptions
      self.codes = codes
    }

    /// Every option in the order in which they are offered.
    public var allOptions: [Option] { options + unknownOptions }

    /// The option with this id, or nil.
    public func option(_ id: String) -> Option? { allOptions.first { $0.id == id } }

    var rule: Decisions.Question {
      Decisions.Question(
        id: id, options: options.map(\.id), unknownOptions: unknownOptions.map(\.id), appliesWhen: appliesWhen)
    }
  }

  /// A code of a system that others know, such as LOINC.
  public struct Code: Hashable, Sendable {
    /// The address that stands for the system.
    public let system: String
    /// The code in that system.
    public let code: String
    /// What the system calls it.
    public let display: String
    /// What the system wants said where its codes stand.
    public let notice: String?
    /// The ids of the sources that have the code with this name.
    public let sources: [String]

    /// A code with these parts, each as the property of its name says.
    public init(system: String, code: String, display: String, notice: String?, sources: [String]) {
      self.system = system
      self.code = code
      self.display = display
      self.notice = notice
      self.sources = sources
    }
  }

  /// One answer that a question offers.
  public struct Option: Hashable, Sendable {
    /// The stable name of the option.
    public let id: String
    /// What the person chooses; it can stand alone.
    public let label: String
    /// What helps to recognise it, such as how a letter may write it.
    public let hint: String?
    /// What to ask the team when this option leaves the question open.
    public let ask: String?

    /// An option with these parts, each as the property of its name says.
    public init(id: String, label: String, hint: String? = nil, ask: String? = nil) {
      self.id = id
      self.label = label
      self.hint = hint
      self.ask = ask
    }
  }
}
