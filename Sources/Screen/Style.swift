// How a cell looks; what a style says is always said in words or marks as well.

/// The look of a run of text. A terminal without colour may show two styles alike.
public enum Style: String, Hashable, Sendable, CaseIterable {
  case normal
  /// The title of a page.
  case title
  case heading
  /// The row that Enter would choose.
  case focused
  /// A passage that was looked for.
  case found
  /// What matters less, such as a hint or the footer.
  case quiet
  /// What a person must not miss, such as when to call.
  case urgent
  /// A message about what just happened.
  case notice
}
