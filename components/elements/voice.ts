/** The rates of 语速 by what they are called in the settings; without one it is 1. */
export const rates: Readonly<Record<string, number>> = { slow: 0.8, fast: 1.25, faster: 1.5 }

/** How long a voice may be silent before it counts as missing, in milliseconds. */
const patience = 4000

interface Hearer {
  /** The text was spoken to its end. */
  ended(): void
  /** There is no voice, or it failed; `isRefused` if the browser wants a tap first. */
  failed(isRefused: boolean): void
}

/** Whether the browser speaks at all; none in the WebView of Android, and so not in WeChat there. */
export function canSpeak(): boolean {
  return typeof speechSynthesis === 'object' && typeof SpeechSynthesisUtterance === 'function'
}

/**
 * Speaks one text at a time. To pause is to stop and to begin the sentence again: pausing is broken on Android.
 * What was told to stop tells its hearer nothing.
 */
export class Voice {
  private hearer: Hearer | undefined
  private timer = 0
  // Held here, for Chrome forgets an utterance that nothing refers to, and its end with it.
  private utterance: SpeechSynthesisUtterance | undefined

  speak(text: string, rate: number, hearer: Hearer): void {
    this.stop()
    const voices = speechSynthesis.getVoices()
    const voice = voices.find(({ lang }) => /^(zh|cmn)/i.test(lang))
    if (voices.length > 0 && !voice) {
      hearer.failed(false)
      return
    }
    const utterance = new SpeechSynthesisUtterance(text)
    Object.assign(utterance, { lang: 'zh-CN', rate, ...(voice && { voice }) })
    utterance.onstart = () => {
      if (utterance === this.utterance) clearTimeout(this.timer)
    }
    utterance.onend = () => this.take(utterance)?.ended()
    utterance.onerror = ({ error }) => this.take(utterance)?.failed(error === 'not-allowed')
    this.hearer = hearer
    this.utterance = utterance
    this.timer = window.setTimeout(() => this.take(utterance)?.failed(false), patience)
    speechSynthesis.speak(utterance)
  }

  stop(): void {
    clearTimeout(this.timer)
    this.utterance = undefined
    this.hearer = undefined
    speechSynthesis.cancel()
  }

  /** Whoever waits for this utterance; nobody once it was told to stop. */
  private take(utterance: SpeechSynthesisUtterance): Hearer | undefined {
    const { hearer } = this
    if (utterance !== this.utterance) return undefined
    clearTimeout(this.timer)
    this.utterance = undefined
    return hearer
  }
}
