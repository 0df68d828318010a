import type { Page } from '@playwright/test'

/**
 * A voice in place of the browser's, which a test machine does not have: it keeps what it was given to say. The voices
 * of `late` come when `addLateVoices` is called.
 */
export async function giveVoice(
  page: Page,
  { languages = ['zh-CN'], late = [] }: { languages?: readonly string[]; late?: readonly string[] } = {},
): Promise<void> {
  await page.addInitScript(
    ([given, later]) => {
      const events = new EventTarget()
      let voices = given
      Reflect.set(window, 'addLateVoices', () => {
        voices = [...given, ...later]
        events.dispatchEvent(new Event('voiceschanged'))
      })
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
        voice: { readonly lang: string } | null = null
        onstart: (() => void) | null = null
        onend: (() => void) | null = null
        readonly text: string
        constructor(text: string) {
          this.text = text
        }
      }
      interface Said {
        readonly text: string
        readonly lang: string | undefined
        readonly rate: number
        readonly utterance: Utterance
      }
      const speechSynthesis = {
        getVoices: () => voices.map((lang) => ({ lang, name: lang })),
        speak: (utterance: Utterance) => {
          if (utterance.text === '') return
          current = { text: utterance.text, lang: utterance.voice?.lang, rate: utterance.rate, utterance }
          said.push(current)
          utterance.onstart?.()
        },
        addEventListener: events.addEventListener.bind(events),
        removeEventListener: events.removeEventListener.bind(events),
        cancel: () => {
          current = undefined
        },
        get speaking() {
          return current !== undefined
        },
      }
      Object.defineProperty(window, 'speechSynthesis', { value: speechSynthesis })
      Object.defineProperty(window, 'SpeechSynthesisUtterance', { value: Utterance })
    },
    [languages, late] as const,
  )
}

/** What was given to the voice since the page was opened. */
export function readSaid(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => Reflect.get(window, 'said').map(({ text }: { text: string }) => text))
}

/** The language of the voice that was given each sentence. */
export function readVoices(page: Page): Promise<readonly (string | undefined)[]> {
  return page.evaluate(() => Reflect.get(window, 'said').map(({ lang }: { lang?: string }) => lang))
}

/** The list of voices has come to its end. */
export async function addLateVoices(page: Page): Promise<void> {
  await page.evaluate(() => Reflect.get(window, 'addLateVoices')())
}

/** Whether the voice is speaking. */
export function isSpeaking(page: Page): Promise<boolean> {
  return page.evaluate(() => speechSynthesis.speaking)
}

/** The voice comes to the end of its sentence. */
export async function endSentence(page: Page): Promise<void> {
  await page.evaluate(() => Reflect.get(window, 'endSentence')())
}
