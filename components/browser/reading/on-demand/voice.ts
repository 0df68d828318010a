import { chooseVoice } from './choose-voice.ts'

/** The rates of 语速 by what they are called in the settings; without one it is 1. */
export const rates: Readonly<Record<string, number>> = { slow: 0.8, fast: 1.25, faster: 1.5 }

/** How long a voice may be silent before it counts as missing, and how long a list of voices is waited for, in ms. */
const patience = 4000
/** How many texts in a row a voice that has spoken may leave unspoken before it counts as gone. */
const mostSilent = 3
const listPatience = 1500
/** What the slowest voice takes for a character, and for coming to its first one, in milliseconds. */
const perCharacter = 450
const atFirst = 4000

interface Hearer {
  /** There is a voice, and it is given the text now. */
  begins(): void
  /** The text was spoken to its end. */
  ended(): void
  /** Something else took the voice, such as a call, or the browser wants a tap first. */
  interrupted(): void
  /** There is no voice, or it failed. */
  failed(): void
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
  /** Texts left unspoken since the voice was last heard; the first of all decides whether there is a voice. */
  private silent = mostSilent - 1
  // Held here, for Chrome forgets an utterance that nothing refers to, and its end with it.
  private utterance: SpeechSynthesisUtterance | undefined

  speak(text: string, rate: number, hearer: Hearer): void {
    this.stop()
    const utterance = new SpeechSynthesisUtterance(text)
    Object.assign(utterance, { lang: 'zh-CN', rate })
    utterance.onstart = () => {
      this.silent = 0
      if (utterance === this.utterance) this.watch(utterance, text, rate)
    }
    utterance.onend = () => {
      this.silent = 0
      this.take(utterance)?.ended()
    }
    utterance.onerror = ({ error }) => {
      if (/^(?:not-allowed|interrupted|canceled)$/.test(error)) this.take(utterance)?.interrupted()
      else this.leaveUnspoken(utterance)
    }
    this.hearer = hearer
    this.utterance = utterance
    whenVoiceKnown((voice) => {
      if (utterance === this.utterance) this.start(utterance, voice)
    })
  }

  stop(): void {
    clearTimeout(this.timer)
    this.utterance = undefined
    this.hearer = undefined
    speechSynthesis.cancel()
  }

  private start(utterance: SpeechSynthesisUtterance, voice: SpeechSynthesisVoice | undefined): void {
    // A browser that lists no voice at all may still have one.
    if (!voice && speechSynthesis.getVoices().length > 0) {
      this.take(utterance)?.failed()
      return
    }
    if (voice) utterance.voice = voice
    this.hearer?.begins()
    this.timer = window.setTimeout(() => this.leaveUnspoken(utterance), patience)
    speechSynthesis.speak(utterance)
  }

  /** Goes on past a text that a voice of the net did not get through; a voice that is never heard has failed. */
  private leaveUnspoken(utterance: SpeechSynthesisUtterance): void {
    const hearer = this.take(utterance)
    if (!hearer) return
    this.silent += 1
    if (this.silent >= mostSilent) hearer.failed()
    else hearer.ended()
  }

  /** Goes on where a voice falls silent without saying that it has ended. */
  private watch(utterance: SpeechSynthesisUtterance, text: string, rate: number): void {
    clearTimeout(this.timer)
    const longest = (atFirst + perCharacter * lengthOf(text)) / Math.min(rate, 1)
    this.timer = window.setTimeout(() => this.take(utterance)?.ended(), longest)
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

// A digit is spoken with its place: 1024 is 一千零二十四.
function lengthOf(text: string): number {
  return text.length + text.replace(/[^0-9]/g, '').length
}

/** Calls back with the voice: at once where there is one, else when the list of voices has come, or never comes. */
function whenVoiceKnown(act: (voice: SpeechSynthesisVoice | undefined) => void): void {
  const voice = chooseVoice(speechSynthesis.getVoices())
  if (voice || isListAwaited) {
    act(voice)
    return
  }
  const timer = setTimeout(done, listPatience)
  speechSynthesis.addEventListener?.('voiceschanged', look)

  function look(): void {
    if (chooseVoice(speechSynthesis.getVoices())) done()
  }

  function done(): void {
    isListAwaited = true
    clearTimeout(timer)
    speechSynthesis.removeEventListener?.('voiceschanged', look)
    act(chooseVoice(speechSynthesis.getVoices()))
  }
}

// Once is enough: a list that did not come then does not come before the next sentence either.
let isListAwaited = false
