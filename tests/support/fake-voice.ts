import type { Page } from '@playwright/test'

/** A voice in place of the browser's, which a test machine does not have: it keeps what it was given to say. */
export async function giveVoice(page: Page, { languages = ['zh-CN'] } = {}): Promise<void> {
  await page.addInitScript((given) => {
    const said: Said[] = []
    let current: Said | undefined
    Reflect.set(window, 'said', said)
    Reflect.set(window, 'endSentence', () => {
      const ended = current
      current = undefined
      ended?.utterance.onend?.()
    })
    class Utterance {
      rate = 1
      onstart: (() => void) | null = null
      onend: (() => void) | null = null
      readonly text: string
      constructor(text: string) {
        this.text = text
      }
    }
    interface Said {
      readonly text: string
      readonly rate: number
      readonly utterance: Utterance
    }
    const speechSynthesis = {
      getVoices: () => given.map((lang) => ({ lang, name: lang })),
      speak: (utterance: Utterance) => {
        if (utterance.text === '') return
        current = { text: utterance.text, rate: utterance.rate, utterance }
        said.push(current)
        utterance.onstart?.()
      },
      cancel: () => {
        current = undefined
      },
      get speaking() {
        return current !== undefined
      },
    }
    Object.defineProperty(window, 'speechSynthesis', { value: speechSynthesis })
    Object.defineProperty(window, 'SpeechSynthesisUtterance', { value: Utterance })
  }, languages)
}

/** What was given to the voice since the page was opened. */
export function readSaid(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => Reflect.get(window, 'said').map(({ text }: { text: string }) => text))
}

/** Whether the voice is speaking. */
export function isSpeaking(page: Page): Promise<boolean> {
  return page.evaluate(() => speechSynthesis.speaking)
}

/** The voice comes to the end of its sentence. */
export async function endSentence(page: Page): Promise<void> {
  await page.evaluate(() => Reflect.get(window, 'endSentence')())
}
