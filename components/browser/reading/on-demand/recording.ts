import type { Sentence } from '../dom/spoken-text.ts'
import { heardAt, type TimedSentence, timeSentences } from '../dom/timed-sentences.ts'

/** A recording that stands on the page, with the sentences that are heard in it where it is known when. */
export class Recording {
  readonly audio: HTMLAudioElement
  private timed: readonly TimedSentence<Sentence>[] = []
  private heard = -1

  /** `moved` is told the sentence that is heard. */
  constructor(audio: HTMLAudioElement, sentences: readonly Sentence[], moved: (sentence: Sentence) => void) {
    this.audio = audio
    audio.ontimeupdate = () => {
      const at = heardAt(this.timed, audio.currentTime)
      const { sentence } = this.timed[at] ?? {}
      if (at === this.heard || !sentence) return
      this.heard = at
      moved(sentence)
    }
    if (audio.dataset.times) void this.readTimes(audio.dataset.times, sentences)
  }

  get hasTimes(): boolean {
    return this.timed.length > 0
  }

  /** Goes to a sentence; whether it is one of the recording. */
  seek(sentence: Sentence): boolean {
    const found = this.timed.find((timed) => timed.sentence === sentence)
    if (!found) return false
    this.audio.currentTime = found.start
    return true
  }

  /** Goes some sentences on, or back. */
  step(by: number): void {
    const at = Math.min(Math.max(heardAt(this.timed, this.audio.currentTime) + by, 0), this.timed.length - 1)
    const { start } = this.timed[at] ?? {}
    if (start !== undefined) this.audio.currentTime = start
  }

  isHeard(sentence: Sentence): boolean {
    return this.timed[this.heard]?.sentence === sentence
  }

  // Without the times the recording plays all the same.
  private async readTimes(url: string, sentences: readonly Sentence[]): Promise<void> {
    const answer = await fetch(url).catch(() => undefined)
    const { sentences: times = [] } = answer?.ok ? await answer.json() : {}
    this.timed = timeSentences(times, sentences)
  }
}
