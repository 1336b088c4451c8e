// Sentences are short, few stand together, and a blank is between them.

/// Checks how long sentences are, how many of them a text has, and that blanks part them.
func checkSentences(of texts: [ShownText], _ findings: Findings) {
  for shown in texts {
    for word in joinedSentences(in: shown.text.string) { findings.report(.joinedSentences(word), at: shown.text.place) }
  }
  for shown in texts where shown.hasSentences {
    let sentences = sentences(of: shown.text.string)
    for sentence in sentences where sentence.words.count > 20 {
      findings.report(.longSentence(words: sentence.words.count, sentence.beginning), at: shown.text.place)
    }
    if sentences.count > 3 { findings.report(.manySentences(sentences.count), at: shown.text.place) }
  }
}
