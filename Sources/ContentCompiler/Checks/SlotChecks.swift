// Nothing in braces is left in a text that people read.

/// Checks that the texts beside the wording, which has slots of its own, hold no brace.
///
/// The one slot that they may hold was filled when they were read.
func checkSlots(of texts: [ShownText], _ findings: Findings) {
  for shown in texts where shown.kind != .wording && shown.text.string.contains(where: { "{}".contains($0) }) {
    findings.report(.strayBrace, at: shown.text.place)
  }
}
