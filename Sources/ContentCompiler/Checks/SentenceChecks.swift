// Sentences are short, and few stand together.

/// Checks how long sentences are, and how many of them a text has.
func checkSentences(of texts: [ShownText], _ findings: Findings) {
  for shown in texts where shown.hasSentences {
    let sentences = sentences(of: shown.text.string)
    for sentence in sentences where sentence.words.count > 20 {
      findings.report(.longSentence(words: sentence.words.count, sentence.beginning), at: shown.text.place)
    }
    if sentences.count > 3 { findings.report(.manySentences(sentences.count), at: shown.text.place) }
  }
}
