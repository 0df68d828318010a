/** When a sentence of the page begins in a recording. */
export interface TimedSentence<Sentence> {
  readonly start: number
  readonly sentence: Sentence
}

/**
 * The sentences of a page at their times: each is the next one with these words. Sentences that a recording has and the page
 * has not any more, since it was corrected, are passed over.
 */
export function timeSentences<Sentence extends { readonly spoken: string }>(
  times: readonly (readonly [start: number, spoken: string])[],
  sentences: readonly Sentence[],
): readonly TimedSentence<Sentence>[] {
  let next = 0
  return times.flatMap(([start, spoken]) => {
    const at = sentences.findIndex((sentence, index) => index >= next && sentence.spoken === spoken)
    const sentence = sentences[at]
    if (!sentence) return []
    next = at + 1
    return [{ start, sentence }]
  })
}

/** The place of what is heard at a moment; -1 before the first sentence. */
export function heardAt(timed: readonly TimedSentence<unknown>[], seconds: number): number {
  return timed.findLastIndex(({ start }) => start <= seconds)
}
